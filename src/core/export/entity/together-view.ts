import { namedTogether, type Together } from '../../graph/named-together.ts';
import type { EntityId } from '../../schema/id.ts';
import { togetherHeight } from '../../picture/together-svg.ts';
import { entityLink, type EntityLinkView } from '../parts/entity-view.ts';
import { sentenceView, type SentenceView } from '../parts/sentence-view.ts';
import { mentionsShown } from '../parts/mentions-shown.ts';
import { once } from '../once.ts';
import { pictureView, type PictureView } from '../parts/picture-view.ts';
import type { ViewContext } from '../view-context.ts';

/** Another entity named in the same sentences. */
export interface TogetherView {
  entity: EntityLinkView;
  count: number;
  /** The newest of the sentences. */
  sentences: SentenceView[];
}

/** How many neighbours, and sentences for each, a page shows. */
const NEIGHBOURS = 12;
const SENTENCES = 3;
/** Fewer than these are seen at once in the list. */
const FOR_A_PICTURE = 3;

/** Entities named in the same sentences, most often first. */
export function togetherView(context: ViewContext, id: EntityId): TogetherView[] {
  return strongest(context, id).map(({ entity, sentences }) => ({
    entity: entityLink(context, entity),
    count: sentences.length,
    sentences: sentences.slice(0, SENTENCES).map((mention) => sentenceView(context, [mention])),
  }));
}

/** A picture of the same entities, where there are enough to compare. */
export function togetherPicture(context: ViewContext, id: EntityId): PictureView | undefined {
  const count = strongest(context, id).length;
  if (count < FOR_A_PICTURE) return undefined;
  const { href } = entityLink(context, id);
  return pictureView(context, href, 'together', togetherHeight(count));
}

function strongest(context: ViewContext, id: EntityId): Together[] {
  return (pairs(context).get(id) ?? []).slice(0, NEIGHBOURS);
}

const pairs = once((context: ViewContext) =>
  namedTogether([...context.graph.entities.keys()].flatMap((id) => mentionsShown(context, id))),
);
