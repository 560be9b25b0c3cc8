import { ENTITY_KINDS, type EntityKind } from '../../schema/entity.ts';
import { entityLetters, type LetterView } from '../entity/entity-index.ts';
import type { ViewContext } from '../view-context.ts';

/** The lists that lead to everything without a search. */
export interface SearchPageView {
  lists: { kind: EntityKind; href: string; letters: LetterView[] }[];
  articlesHref: string;
  claimsHref: string;
}

export function searchPage(context: ViewContext): SearchPageView {
  const { paths } = context;
  const lists = ENTITY_KINDS.map((kind) => {
    const href = paths.entities(kind);
    return { kind, href, letters: entityLetters(context, kind, href) };
  });
  return { lists, articlesHref: paths.articles(), claimsHref: paths.claims() };
}
