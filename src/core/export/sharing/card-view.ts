import type { Article } from '../../graph/graph.ts';
import { isEntityKind, type Address } from '../../schema/address.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { EntityKind } from '../../schema/entity.ts';
import type { ClaimId, EntityId } from '../../schema/id.ts';
import { entityLink, entityOf } from '../parts/entity-view.ts';
import { pickText, type ViewContext } from '../view-context.ts';
import { saidClaim, type SaidClaimView } from './said-claim.ts';

/** The picture that stands for a page where its link is shared: what it shows, and of which page. */
export interface CardView {
  /** Address of the picture, and of the page that it stands for. */
  href: string;
  page: string;
  shows: CardSubject;
}

/** Nothing that changes while the page itself stays as it is (how often a name is mentioned, say): the picture is made anew each time. */
export type CardSubject =
  | { kind: 'article'; title: string; description: string; day: PartialDate; lang: string }
  | { kind: EntityKind; name: string; description: string; otherNames: string[] }
  | ({ kind: 'claim'; text: string } & Omit<SaidClaimView, 'href' | 'text'>);

/** The card of every page that has one, listed without being drawn. */
export function* cardViews(context: ViewContext): Iterable<CardView> {
  const { articles, entities, claims } = context.graph;
  for (const article of articles.values()) yield articlePicture(context, article);
  for (const id of entities.keys()) yield entityPicture(context, id);
  for (const id of claims.keys()) yield claimPicture(context, id);
}

/** Where the card of a page that moved stood, for links that were shared before, and where that of the page is now. */
export function formerCards({ graph, paths }: ViewContext): { from: string; href: string }[] {
  const card = ({ kind, id }: Address): string[] =>
    kind === 'article' || kind === 'claim' || isEntityKind(kind) ? [paths.card(kind, id)] : [];
  return graph.former.moved.flatMap(({ from, to }) =>
    card(from).flatMap((before) => card(to).map((href) => ({ from: before, href }))),
  );
}

export function articlePicture({ paths }: ViewContext, { id, title, description, day, lang }: Article): CardView {
  return {
    href: paths.card('article', id),
    page: paths.article(id),
    shows: { kind: 'article', title, description, day, lang },
  };
}

export function entityPicture(context: ViewContext, id: EntityId): CardView {
  const { name, href } = entityLink(context, id);
  const { data } = entityOf(context, id);
  const kind = data.entityKind;
  const inOtherScripts = data.names.filter((one) => one.kind === 'label' && one.script !== undefined);
  return {
    href: context.paths.card(kind, id),
    page: href,
    shows: {
      kind,
      name: name.text,
      description: pickText(data.description, context.locale).text,
      otherNames: inOtherScripts.map(({ text }) => text).filter((text) => text !== name.text),
    },
  };
}

export function claimPicture(context: ViewContext, id: ClaimId): CardView {
  const { href, text, ...said } = saidClaim(context, id);
  return { href: context.paths.card('claim', id), page: href, shows: { kind: 'claim', text: text.text, ...said } };
}
