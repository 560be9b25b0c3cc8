import type { Counted } from '../core/search/search-site.ts';

/** What the search in texts says; as `TextSearchWords` of the catalogue. */
export interface TextWords {
  found: Counted;
  nothing: string;
  searchedAs: string;
  failed: string;
  all: string;
  filters: Record<string, string>;
  kinds: Record<string, string>;
}
