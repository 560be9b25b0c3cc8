import { siteOf, type Site } from '../schema/site.ts';
import type { ExportContext } from './export-context.ts';
import type { ExportWords } from './export-words.ts';
import { sampleContext } from './sample-context.ts';

/** Content for tests of what leaves the site. */

const colors = { light: '#ffffff', dark: '#000000' };

const SITE: Site = siteOf({
  name: 'Situs Contoh',
  tagline: { id: 'Sebuah contoh.' },
  url: 'https://contoh.example/',
  locale: 'id',
  timeZone: 'Asia/Jakarta',
  timeZoneName: { id: 'WIB' },
  authors: { redaksi: { name: { id: 'Redaksi' } } },
  stories: { cerita: { title: { id: 'Sebuah cerita' } } },
  contentLicense: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contentLanguage: 'id',
  colors: { paper: colors, ink: colors, thread: colors },
});

const same = (text: string): { one: string; many: string } => ({ one: text, many: text });

const WORDS: ExportWords = {
  ownVoice: 'Redaksi',
  sideOf: 'pihak',
  chainInWords: (speaker, relays) => `${speaker}, lewat ${relays}`,
  modalities: {
    asserted: 'dinyatakan',
    planned: 'direncanakan',
    expected: 'diperkirakan',
    possible: 'mungkin',
    denied: 'dibantah',
    asked: 'ditanyakan',
  },
  statuses: {
    open: 'belum terjawab',
    happened: 'terjadi',
    'happened-differently': 'terjadi, tetapi berbeda',
    'did-not-happen': 'tidak terjadi',
    overtaken: 'tidak lagi relevan',
    'cannot-be-checked': 'tidak dapat diperiksa',
  },
  saidOn: 'Dikatakan',
  ofDenied: (status) => `yang dibantah: ${status}`,
  contested: 'dipertentangkan',
  forward: 'Yang mengemukakan',
  against: 'Yang membantah',
  andOthers: (count) => `dan ${count} lainnya`,
  whatDiffered: 'Yang berbeda',
  articles: 'Artikel',
  articlesLead: 'Semua artikel.',
  claims: 'Klaim',
  claimTitle: (text) => `Klaim: ${text}`,
  claimsLead: 'Semua klaim.',
  outcome: 'Kelanjutan',
  outcomesLead: 'Semua kelanjutan.',
  latest: 'Terbaru',
  timelineOf: (story) => `Linimasa: ${story}`,
  timelineLead: 'Semua yang bertanggal.',
  home: 'Beranda',
  data: 'Data',
  about: 'Tentang',
  corrections: 'Koreksi',
  sources: 'Sumber',
  previewCounts: (saidBy, saidAbout) => `${saidBy} dan ${saidAbout}`,
  claimNumber: (number) => `Klaim ${number}`,
  days: (count) => `${count} hari`,
  kinds: { person: same('Orang'), place: same('Tempat'), organization: same('Organisasi'), event: same('Peristiwa') },
};

/** What leaves the site, for tests: made-up files, with the entities of the sample content. */
export function sampleExport(files: Record<string, string>, site: Partial<Site> = {}): ExportContext {
  const all = { ...SITE, ...site };
  const context: ExportContext = {
    ...sampleContext(files, all.timeZone),
    site: all,
    words: WORDS,
    origin: new URL(all.url).origin,
    speaking: () => context,
  };
  return context;
}
