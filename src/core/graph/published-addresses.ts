import { addressText, isEntityKind, type Address } from '../schema/address.ts';
import type { Paths } from '../paths.ts';
import { ENTITY_KINDS } from '../schema/entity.ts';
import type { Things } from './graph.ts';
import { compareText } from './order.ts';

/** The pages that stand alone, by the id that `urls.lock` gives them. A new one is added here, and nowhere else. */
const PAGES: Record<string, (paths: Paths) => string> = {
  home: (paths) => paths.home(),
  articles: (paths) => paths.articles(),
  claims: (paths) => paths.claims(),
  timeline: (paths) => paths.timeline(),
  map: (paths) => paths.map(),
  corrections: (paths) => paths.corrections(),
  search: (paths) => paths.search(),
  about: (paths) => paths.about(),
  data: (paths) => paths.dataPage(),
  ...Object.fromEntries(ENTITY_KINDS.map((kind) => [`list-${kind}`, (paths: Paths): string => paths.entities(kind)])),
};

/**
 * Every page that is there for good. The ledger's pages of one value of one facet are not: they come and go with the claims, are kept
 * out of searches, and say nothing that the ledger doesn't.
 */
export function publishedPages({ articles, entities, claims }: Things): Address[] {
  const stories = new Set([...articles.values()].flatMap(({ story }) => story ?? []));
  return [
    ...Object.keys(PAGES).map((id): Address => ({ kind: 'page', id })),
    ...[...stories].flatMap((id): Address[] => [
      { kind: 'story', id },
      { kind: 'story-map', id },
    ]),
    ...[...articles.keys()].map((id): Address => ({ kind: 'article', id })),
    ...[...claims.keys()].map((id): Address => ({ kind: 'claim', id })),
    ...[...entities.values()].map(({ id, data }): Address => ({ kind: data.entityKind, id })),
  ];
}

/** Every page and every claim's anchor as `urls.lock` writes them, sorted. */
export function publishedAddresses(things: Things): string[] {
  const anchors = [...things.articles.values()].flatMap(({ id, occurrences }) =>
    occurrences.map(({ anchor }): Address => ({ kind: 'article', id, anchor })),
  );
  return [...new Set([...publishedPages(things), ...anchors].map(addressText))].sort(compareText);
}

/**
 * The pages that belong to one with an address of its own: they move with it and are withdrawn with it, and need no record of theirs.
 * A framed one is shown inside other sites.
 */
export function companionsOf(paths: Paths, { kind, id }: Address): { href: string; framed: boolean }[] {
  if (kind === 'article') return [{ href: paths.articleClaims(id), framed: false }];
  return kind === 'claim' ? [{ href: paths.embed(id), framed: true }] : [];
}

/** Where an address is on this site; undefined for a page that this version of the site doesn't have. */
export function hrefOf(paths: Paths, { kind, id, anchor }: Address): string | undefined {
  if (kind === 'page') return PAGES[id]?.(paths);
  if (kind === 'story') return paths.timeline(id);
  if (kind === 'story-map') return paths.map(id);
  if (kind === 'article') return paths.article(id, anchor);
  return isEntityKind(kind) ? paths.entity(kind, id) : paths.claim(id);
}
