import type { PictureCatalogue } from './picture-catalogue.ts';
import type { Beside } from '../core/export/data/data-page.ts';
import type { Facet } from '../core/export/claim/facets.ts';
import type { OriginCounts } from '../core/export/parts/origin-counts.ts';
import type { OriginKind } from '../core/export/claim/ledger-view.ts';
import type { PageLink } from '../core/export/paging.ts';
import type { AddressKind } from '../core/schema/address.ts';
import type { SearchWords } from '../core/search/search-site.ts';
import type { EntityKind } from '../core/schema/entity.ts';
import type { Modality, OutcomeStatus, RelationType } from '../core/schema/claim.ts';
import type { ORGANIZATION_TYPES } from '../core/schema/organization.ts';
import type { PlaceFile } from '../core/schema/place.ts';
import type { SharingWords } from './sharing-words.ts';

/** A heading with the paragraphs below it. */
export interface Section {
  title: string;
  paragraphs: string[];
}

/**
 * What the search in texts says, in the reader's browser. `{n}` is a number, with `{q}` how many texts were found; `{q}` is what was
 * looked for.
 */
export interface TextSearchWords {
  title: string;
  found: { one: string; other: string };
  nothing: string;
  searchedAs: string;
  failed: string;
  more: string;
  all: string;
  filters: Record<'kind' | 'person' | 'period', string>;
  kinds: Record<'article' | 'claim', string>;
}

/** Every word of the interface in one language. Components hold none of their own. */
export interface Catalogue extends PictureCatalogue {
  skipToContent: string;
  mainNavigation: string;
  menu: string;
  theme: { label: string; system: string; light: string; dark: string };
  home: string;
  kinds: Record<EntityKind, { one: string; many: string }>;
  articles: string;
  articlesLead: string;
  allArticles: string;
  byMonth: string;
  claim: string;
  claims: string;
  about: string;
  latest: string;
  news: string;
  newsKinds: { article: string; correction: string };
  moreTimeline: string;
  contestedClaims: string;
  contestedNote: string;
  inTheNews: string;
  allContestedClaims: string;
  published: string;
  updated: string;
  by: string;
  readingTime: (minutes: number) => string;
  readIn: (language: string) => string;
  /** Leads from a note to the page of its claim. */
  seeClaim: string;
  claimNumber: (number: number) => string;
  noteLabel: string;
  brief: {
    label: string;
    /** A claim that is put twice is one claim in two statements. */
    claims: (counts: { claims: number; statements: number; origins: number }) => string;
    contested: (count: number) => string;
    contents: string;
  };
  correctionCount: (count: number) => string;
  related: string;
  sharedClaims: (count: number) => string;
  bothName: (names: string) => string;
  storyNavigation: string;
  previous: string;
  next: string;
  /** Nothing where it is in no claim. */
  previewCounts: (saidBy: number, saidAbout: number) => string | undefined;
  cast: string;
  claimsInArticle: string;
  claimColumn: { number: string; words: string; chain: string; modality: string; status: string };
  sources: string;
  archivedCopy: string;
  copyOf: string;
  accessed: string;
  ownVoice: string;
  sideOf: string;
  via: string;
  chain: string;
  saidOn: string;
  modality: string;
  cue: (word: string) => string;
  /** How firmly a claim was put, said after the name of who put it: a denial may not look like something denied by others. */
  modalities: Record<Modality, string>;
  statuses: Record<OutcomeStatus, string>;
  /** What became of a claim, said behind the name of one who denies it. */
  ofDenied: (status: string) => string;
  relations: Record<RelationType, { active: string; inverse: string }>;
  contested: string;
  overdue: string;
  overdueClaims: string;
  overdueNote: string;
  forward: string;
  against: string;
  /** Heading over those who ask about a claim. */
  asked: string;
  otherClaim: string;
  analysis: string;
  corrections: string;
  correctionsLead: string;
  noCorrections: string;
  touches: string;
  timeline: string;
  timelineLead: string;
  timelineOf: (story: string) => string;
  storiesTitle: string;
  /** What happened when somebody put a claim, said before its words. */
  wasSaid: Record<Modality, string>;
  /** Stands before the status of a claim that something became known of: it answers the claim, or leaves it open. */
  becameKnown: Record<'answered' | 'open', string>;
  happenedEvent: string;
  carries: string;
  passesTo: string;
  filters: string;
  facets: Record<Facet, string>;
  originKinds: Record<OriginKind, string>;
  isContested: string;
  filteredBy: (facet: string, value: string) => string;
  allClaims: string;
  /** The way through the pages of a long list. */
  pager: {
    title: string;
    links: Record<PageLink['leadsTo'], string>;
    number: (number: number) => string;
  };
  seeAll: (count: number) => string;
  showMore: string;
  mostMentioned: string;
  clearFilters: string;
  /** What a link does that names a filter. */
  removeFilter: (name: string) => string;
  filterFailed: string;
  moreFailed: string;
  /** Leads past the filters to the claims that they leave. */
  seeResults: string;
  shown: (count: number) => string;
  data: string;
  origins: (counts: OriginCounts) => string[];
  occurrences: string;
  reportedIn: string;
  outcome: string;
  whatDiffered: string;
  due: string;
  relationsTitle: string;
  aboutEntities: string;
  keyFacts: string;
  /** What the parts of an entity's page are called in its table of contents. */
  entityContents: Record<'label' | 'saidBy' | 'relayed' | 'saidAbout' | 'officeHolders' | 'events', string>;
  otherNames: string;
  roles: string;
  since: (date: string) => string;
  upTo: (date: string) => string;
  wikidata: string;
  organizationTypes: Record<(typeof ORGANIZATION_TYPES)[number], string>;
  placeKinds: Record<PlaceFile['kind'], string>;
  placeKind: string;
  country: string;
  within: string;
  coordinates: string;
  coordinate: (lat: number, lon: number) => string;
  when: string;
  where: string;
  participants: string;
  saidBy: (name: string) => string;
  saidAbout: (name: string) => string;
  relayedBy: (name: string) => string;
  eventsAt: string;
  eventsWith: string;
  eventsAtAndWith: string;
  officeHolders: (name: string) => string;
  /** Behind names: how many more there are. */
  andOthers: (count: number) => string;
  /** What a claim's page is called where its link alone is seen: the text by itself would be a statement of ours. */
  claimTitle: (text: string) => string;
  claimDescription: (text: string) => string;
  claimsLead: string;
  indexLead: Record<EntityKind, string>;
  letters: string;
  mentions: string;
  mentionCount: (count: number) => string;
  claimCount: (count: number) => string;
  nothingYet: string;
  styleGuide: { title: string; lead: string };
  notFound: { title: string; text: string; instead: string };
  moved: { title: string; text: string; link: string };
  withdrawn: {
    title: string;
    /** What stood there. */
    kinds: Record<AddressKind, string>;
    on: string;
    list: string;
    listNote: string;
  };
  search: {
    title: string;
    lead: string;
    withoutScript: string;
    /** Name of the field, and what stands in it while it is empty. */
    label: string;
    hint: string;
    /** Stands where results will, while they are fetched. */
    searching: string;
    failed: string;
    submit: string;
    listsTitle: string;
    namesTitle: string;
    texts: TextSearchWords;
    words: Omit<SearchWords, 'kinds'>;
  };
  license: (name: string) => string;
  aboutPage: { title: string; lead: string; sections: Section[]; modalityTitle: string; statusTitle: string };
  chainInWords: (speaker: string, relays: string) => string;
  outcomesLead: string;
  dataPage: {
    title: string;
    lead: string;
    wholeTitle: string;
    /** What each file holds, by its name. */
    files: Record<string, string>;
    size: (bytes: number) => string;
    manifestNote: string;
    besideTitle: string;
    besideLead: string;
    beside: Record<Beside, (count: number) => string>;
    feedsTitle: string;
    notesTitle: string;
    notes: string[];
  };
  modalityMeaning: Record<Modality, string>;
  statusMeaning: Record<OutcomeStatus, string>;
  sharing: SharingWords;
}
