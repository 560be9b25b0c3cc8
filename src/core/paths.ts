import type { EntityKind } from './schema/entity.ts';

/** The words of a locale that addresses are made of. */
export interface Segments extends Record<EntityKind, string> {
  article: string;
  claim: string;
  about: string;
}

/** Makes every address of the site. An address depends on kind and id alone, so that a link never needs to look anything up. */
export interface Paths {
  /** Directory the site is served from: `/`, or `/news/`. */
  base: string;
  segments: Segments;
  home(): string;
  article(id: string, anchor?: string): string;
  claim(id: string): string;
  claims(): string;
  entity(kind: EntityKind, id: string): string;
  entities(kind: EntityKind): string;
  about(): string;
}

/** @param base directory the site is served from, with a slash at both ends */
export function createPaths(segments: Segments, base = '/'): Paths {
  return {
    base,
    segments,
    home: () => base,
    article: (id, anchor) => `${base}${segments.article}/${id}/${anchor === undefined ? '' : `#${anchor}`}`,
    claim: (id) => `${base}${segments.claim}/${id}/`,
    claims: () => `${base}${segments.claim}/`,
    entity: (kind, id) => `${base}${segments[kind]}/${id}/`,
    entities: (kind) => `${base}${segments[kind]}/`,
    about: () => `${base}${segments.about}/`,
  };
}
