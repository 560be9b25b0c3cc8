import { ENTITY_KINDS, type EntityKind } from '../schema/entity.ts';
import { entityIndex } from './entity-view.ts';
import type { ViewContext } from './view-context.ts';

/** The lists that lead to everything without a search. */
export interface SearchPageView {
  lists: { kind: EntityKind; href: string; letters: { letter: string; href: string }[] }[];
  articlesHref: string;
  claimsHref: string;
}

export function searchPage(context: ViewContext): SearchPageView {
  const { paths } = context;
  const lists = ENTITY_KINDS.map((kind) => {
    const href = paths.entities(kind);
    const letters = entityIndex(context, kind).map(({ letter }) => ({ letter, href: `${href}#letter-${letter}` }));
    return { kind, href, letters };
  });
  return { lists, articlesHref: paths.articles(), claimsHref: paths.claims() };
}
