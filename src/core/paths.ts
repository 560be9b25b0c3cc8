import type { EntityKind } from './schema/entity.ts';

/** The words of a locale that addresses are made of. */
export interface Segments extends Record<EntityKind, string> {
  article: string;
  claim: string;
  /** Stands before the number of a page of a long list. */
  page: string;
  /** Stands before a letter of the index of entities. */
  letter: string;
  /** The lists of an entity. */
  lists: Record<'saidBy' | 'relayed' | 'saidAbout' | 'mentions' | 'events' | 'officeHolders', string>;
  /** Stands before a filter in the ledger of claims; no claim may have it for its id. */
  filter: string;
  timeline: string;
  map: string;
  /** Stands in the name of the picture of what an entity is named together with. */
  together: string;
  corrections: string;
  about: string;
  /** Folder of the pictures that stand for a page where its link is shared. */
  card: string;
  /** Folder of the pages that other sites frame. */
  embed: string;
  /** Name of the files that a page is cited with. */
  citation: string;
  search: string;
  /** Names the file of an article's annotations. */
  annotations: string;
  /** The style guide, for those who make the site. */
  style: string;
}

/** What has a page of its own. */
export type PageKind = EntityKind | 'article' | 'claim';
/** The pictures that a page may have. */
export type PictureName = 'map' | 'together' | 'timeline';

/** Makes every address of the site. An address depends on kind and id alone, so that a link never needs to look anything up. */
export interface Paths {
  /** Directory the site is served from: `/`, or `/news/`. */
  base: string;
  segments: Segments;
  home(): string;
  article(id: string, anchor?: string): string;
  articles(): string;
  /** The table of an article's claims. */
  articleClaims(id: string): string;
  claim(id: string): string;
  claims(): string;
  entity(kind: EntityKind, id: string): string;
  entities(kind: EntityKind): string;
  /** A page of one list of an entity; without a number, the page that a list of several pages begins on. */
  entityList(kind: EntityKind, id: string, list: keyof Segments['lists'], number?: number): string;
  /** The entities of a kind by their first letter. */
  entityLetter(kind: EntityKind, letter: string): string;
  /** A page of the list that begins at `address`. */
  page(address: string, number: number): string;
  /** The claims of the ledger with one value of one facet. */
  claimFilter(facet: string, value: string): string;
  /** The values of a facet of the ledger. */
  claimFilters(facet: string): string;
  timeline(story?: string): string;
  map(story?: string): string;
  /** A picture that belongs to a page: it stands beside it. */
  picture(page: string, name: PictureName): string;
  corrections(): string;
  about(): string;
  search(): string;
  style(): string;
  data(file: string): string;
  /** The picture that stands for a page where its link is shared. */
  card(kind: PageKind, id: string): string;
  /** The page of a claim that other sites frame. */
  embed(claim: string): string;
  /** How to frame it, as oEmbed. */
  oembed(claim: string): string;
  /** A file that the page at `address` is cited with. */
  citation(address: string, ending: string): string;
  /** The page that explains the data. */
  dataPage(): string;
  /** A file that stands at the site's root: `sitemap.xml`. */
  rootFile(file: string): string;
  /** A file that stands beside a page and belongs to it: `feed.xml`. */
  beside(page: string, file: string): string;
  /** The page whose feed tells what became of claims. */
  claimOutcomes(): string;
  /** An article as its author wrote it. */
  articleSource(id: string): string;
  annotations(articleId: string): string;
}

/** @param base directory the site is served from, with a slash at both ends */
export function createPaths(segments: Segments, base = '/'): Paths {
  const claimFilters = (facet: string): string => `${base}${segments.claim}/${segments.filter}/${facet}/`;
  return {
    base,
    segments,
    home: () => base,
    article: (id, anchor) => `${base}${segments.article}/${id}/${anchor === undefined ? '' : `#${anchor}`}`,
    articles: () => `${base}${segments.article}/`,
    articleClaims: (id) => `${base}${segments.article}/${id}/${segments.claim}/`,
    claim: (id) => `${base}${segments.claim}/${id}/`,
    claims: () => `${base}${segments.claim}/`,
    entity: (kind, id) => `${base}${segments[kind]}/${id}/`,
    entities: (kind) => `${base}${segments[kind]}/`,
    entityList: (kind, id, list, number) =>
      `${base}${segments[kind]}/${id}/${segments.lists[list]}/${number === undefined ? '' : `${number}/`}`,
    entityLetter: (kind, letter) => `${base}${segments[kind]}/${segments.letter}/${letter}/`,
    page: (address, number) => `${address}${segments.page}/${number}/`,
    claimFilter: (facet, value) => `${claimFilters(facet)}${value}/`,
    claimFilters,
    timeline: (story) => `${base}${segments.timeline}/${story === undefined ? '' : `${story}/`}`,
    map: (story) => `${base}${segments.map}/${story === undefined ? '' : `${story}/`}`,
    picture: (page, name) => `${page}${segments[name]}.svg`,
    corrections: () => `${base}${segments.corrections}/`,
    about: () => `${base}${segments.about}/`,
    search: () => `${base}${segments.search}/`,
    style: () => `${base}${segments.style}/`,
    data: (file) => `${base}data/${file}`,
    card: (kind, id) => `${base}${segments.card}/${segments[kind]}/${id}.png`,
    embed: (claim) => `${base}${segments.embed}/${segments.claim}/${claim}/`,
    oembed: (claim) => `${base}${segments.embed}/${segments.claim}/${claim}/oembed.json`,
    citation: (address, ending) => `${address}${segments.citation}.${ending}`,
    dataPage: () => `${base}data/`,
    rootFile: (file) => `${base}${file}`,
    beside: (page, file) => `${page}${file}`,
    claimOutcomes: () => claimFilters('status'),
    articleSource: (id) => `${base}${segments.article}/${id}.md`,
    annotations: (id) => `${base}${segments.article}/${id}/${segments.annotations}.json`,
  };
}
