import type { Locale } from '../core/schema/site.ts';

/** The words of what passes a page on: links, quotations, citations, frames. */
export interface SharingWords {
  title: string;
  copyLink: string;
  copyQuotation: string;
  system: string;
  copied: string;
  cite: string;
  /** What the language calls itself. */
  language: string;
  asText: string;
  quotation: string;
  embed: string;
  embedCode: string;
  /** Behind a chain in a frame: how many more sources say the same. */
  otherOrigins: (count: number) => string;
  /** Leads from a frame to the claim's own page. */
  openClaim: string;
}

export const sharingWords: Record<Locale, SharingWords> = {
  id: {
    title: 'Bagikan dan kutip',
    copyLink: 'Salin tautan',
    copyQuotation: 'Salin kutipan',
    system: 'Bagikan…',
    copied: 'Tersalin.',
    cite: 'Kutip halaman ini',
    language: 'Bahasa Indonesia',
    asText: 'Teks',
    quotation: 'Klaim dengan sumbernya',
    embed: 'Sematkan klaim ini',
    embedCode: 'Kode untuk halaman lain',
    otherOrigins: (count) => `dan ${count} sumber asal lain`,
    openClaim: 'Rantai sumber dan kelanjutannya',
  },
  en: {
    title: 'Share and cite',
    copyLink: 'Copy link',
    copyQuotation: 'Copy quotation',
    system: 'Share…',
    copied: 'Copied.',
    cite: 'Cite this page',
    language: 'English',
    asText: 'Text',
    quotation: 'Claim with its sources',
    embed: 'Embed this claim',
    embedCode: 'Code for another page',
    otherOrigins: (count) => (count === 1 ? 'and 1 other origin' : `and ${count} other origins`),
    openClaim: 'Its chain of sources, and what became of it',
  },
};
