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
    map: 'peta',
    together: 'bersama',
    corrections: 'koreksi',
    about: 'tentang',
    search: 'cari',
    annotations: 'anotasi',
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
    map: 'map',
    together: 'together',
    corrections: 'corrections',
    about: 'about',
    search: 'search',
    annotations: 'annotations',
    style: 'style',
  },
};
