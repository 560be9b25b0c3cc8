import type { SearchWords } from '../core/search/search-site.ts';
import { words } from './words.ts';

/** What the search says in the reader's browser: data, because it is sent there as a file. */
export const searchWords: SearchWords = {
  ...words.search.words,
  kinds: {
    person: words.kinds.person.many,
    place: words.kinds.place.many,
    organization: words.kinds.organization.many,
    event: words.kinds.event.many,
    claim: words.claims,
  },
};
