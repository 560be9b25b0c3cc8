import type { Article } from '../../graph/graph.ts';
import { ENTITY_KINDS, type EntityKind } from '../../schema/entity.ts';
import { entityLink, entityOf, roleOn, type EntityLinkView } from '../parts/entity-view.ts';
import type { TextView, ViewContext } from '../view-context.ts';

/** Someone or something that an article names. */
export interface CastMemberView extends EntityLinkView {
  /** The office that a person held when the article came out, or as the article has it. */
  role?: TextView;
}

/** All that an article names, by kind, in the order of {@link ENTITY_KINDS}. */
export type CastView = { kind: EntityKind; members: CastMemberView[] }[];

export function castView(context: ViewContext, { cast, lang, day }: Article): CastView {
  const kinds = Map.groupBy(cast, ({ entity }) => entityOf(context, entity).data.entityKind);
  return ENTITY_KINDS.flatMap((kind) => {
    const members = kinds.get(kind)?.map(({ entity, as }) => {
      const role = as === undefined ? roleOn(context, entity, day) : { text: as, lang };
      return { ...entityLink(context, entity), ...(role && { role }) };
    });
    return members ? { kind, members } : [];
  });
}
