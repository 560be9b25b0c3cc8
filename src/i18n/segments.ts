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
    page: 'halaman',
    letter: 'abjad',
    lists: {
      saidBy: 'perkataan',
      relayed: 'penerusan',
      saidAbout: 'pembahasan',
      mentions: 'penyebutan',
      events: 'peristiwa',
    },
    timeline: 'linimasa',
    corrections: 'koreksi',
    about: 'tentang',
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
    page: 'page',
    letter: 'letter',
    lists: { saidBy: 'said', relayed: 'relayed', saidAbout: 'about', mentions: 'mentions', events: 'events' },
    timeline: 'timeline',
    corrections: 'corrections',
    about: 'about',
    style: 'style',
  },
};
