import type { SearchManifest } from './search-files.ts';
import type { SearchKind } from './search-item.ts';

/** A word for one thing and for any other number of them; `{n}` is the number. */
export interface Counted {
  one: string;
  other: string;
}

/** What the search says, in the site's language; `{q}` is what the reader typed. */
export interface SearchWords {
  kinds: Record<SearchKind, string>;
  found: Counted;
  claimCount: Counted;
  nothing: string;
  nearest: string;
  lists: string;
  everywhere: string;
}

/** The index of a site, with what it takes to show what is found: fetched once, and not before a reader begins to search. */
export interface SearchSite extends SearchManifest {
  /** Where the page of a thing stands: its kind's address, its id, a slash. */
  addresses: Record<SearchKind, string>;
  searchPage: string;
  /** The language of the words and of what is found. */
  lang: string;
  words: SearchWords;
}
