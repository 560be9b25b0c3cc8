import type { SourceFile } from '../../../src/core/annotate/source-file.ts';
import { claimFiles, organizationFiles, type Report } from './content-builder.ts';

/** A claim that is reported in some way, and how many sources a reader must be told that it goes back to. */
export interface OriginCase {
  title: string;
  claim: string;
  reports: Report[];
  origins: number;
}

/** Articles that carry the line of one agency, in every way that happens; the last two are translations. */
const NINE: Report[] = [
  { by: 'kantor' },
  { by: 'kantor > koran-satu' },
  { by: 'kantor > koran-satu > koran-dua' },
  { by: 'kantor > Halaman', sources: { Halaman: { by: 'koran-tiga' } } },
  { by: 'kantor > koran-dua > Halaman', sources: { Halaman: { by: 'koran-tiga' } } },
  { by: 'Halaman', sources: { Halaman: { by: 'kantor' } } },
  { by: 'Salinan', sources: { Salinan: { by: 'koran-satu', copies: 'kantor' } } },
  { by: 'Terjemahan', sources: { Terjemahan: { copies: 'kantor' } }, lang: 'en' },
  { by: 'kantor > koran-satu', lang: 'en', translates: 2 },
];

export const ORIGIN_CASES: OriginCase[] = [
  {
    title: 'nine articles that carry the line of one agency, two of them translations, go back to one source',
    claim: 'sembilan',
    reports: NINE,
    origins: 1,
  },
  {
    title: 'a tenth article with a source of its own makes it two',
    claim: 'sepuluh',
    reports: [...NINE, { by: 'kantor-lain > koran-satu' }],
    origins: 2,
  },
  {
    title:
      'an outlet that publishes a copy of an agency is no source beside the agency, even where the chain begins with it',
    claim: 'salinan',
    reports: [
      { by: 'Salinan', sources: { Salinan: { by: 'koran-satu', copies: 'kantor' } } },
      { by: 'Salinan', sources: { Salinan: { by: 'koran-dua', copies: 'kantor' } } },
      { by: 'Salinan > koran-tiga', sources: { Salinan: { copies: 'kantor' } } },
      { by: 'kantor > koran-tiga' },
    ],
    origins: 1,
  },
  {
    title: 'copies of two agencies go back to two sources, even where one outlet published both',
    claim: 'dua-salinan',
    reports: [
      { by: 'Salinan', sources: { Salinan: { by: 'koran-satu', copies: 'kantor' } } },
      { by: 'Salinan', sources: { Salinan: { by: 'koran-satu', copies: 'kantor-lain' } } },
    ],
    origins: 2,
  },
  {
    title: 'two unnamed sources are never taken for one, however alike they are described',
    claim: 'tanpa-nama',
    reports: [{ by: 'anonim > kantor' }, { by: 'anonim > kantor' }],
    origins: 2,
  },
  {
    title: 'two unnamed sources that speak together are two',
    claim: 'tanpa-nama-bersama',
    reports: [{ by: 'anonim-a + anonim-b > kantor' }],
    origins: 2,
  },
  {
    title: 'the unnamed source of an article and that of its translation are one',
    claim: 'tanpa-nama-terjemahan',
    reports: [{ by: 'anonim > kantor' }, { by: 'anonim > kantor', lang: 'en', translates: 1 }],
    origins: 1,
  },
  {
    title: 'two unnamed sources stay two in a translation',
    claim: 'tanpa-nama-bersama-terjemahan',
    reports: [{ by: 'anonim-a + anonim-b' }, { by: 'anonim-a + anonim-b', lang: 'en', translates: 1 }],
    origins: 2,
  },
  {
    title: 'two who speak together are two sources',
    claim: 'bersama',
    reports: [{ by: 'kantor + kantor-lain > koran-satu' }, { by: 'kantor-lain' }],
    origins: 2,
  },
  {
    title: 'our own voice is one source, however often we say it',
    claim: 'redaksi-dua-kali',
    reports: [{ by: 'redaksi' }, { by: 'redaksi' }],
    origins: 1,
  },
];

/** One content folder that holds all cases. */
export function originContent(): SourceFile[] {
  return [...organizationFiles(), ...ORIGIN_CASES.flatMap(({ claim, reports }) => claimFiles(claim, reports))];
}
