import type { Segments } from '../core/paths.ts';
import type { Locale } from '../core/schema/site.ts';

/** The words that addresses are made of, by locale. An address once published is for good: a word here is never changed. */
export const segments: Record<Locale, Segments> = {
  id: {
    article: 'artikel',
    person: 'orang',
    place: 'tempat',
    organization: 'organisasi',
    event: 'peristiwa',
    claim: 'klaim',
    filter: 'saring',
    timeline: 'linimasa',
    corrections: 'koreksi',
    about: 'tentang',
    search: 'cari',
    style: 'gaya',
  },
  en: {
    article: 'articles',
    person: 'people',
    place: 'places',
    organization: 'organizations',
    event: 'events',
    claim: 'claims',
    filter: 'filter',
    timeline: 'timeline',
    corrections: 'corrections',
    about: 'about',
    search: 'search',
    style: 'style',
  },
};
