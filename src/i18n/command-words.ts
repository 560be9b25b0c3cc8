import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';

/** What every command says of a command line that can't be read, and how those are used that have no words of their own. */
interface CommandWords {
  /** `{option}` */
  unknownOption: string;
  /** `{nearest}` */
  nearest: string;
  /** `{option}` */
  badValue: string;
  /** `{argument}` */
  unexpected: string;
  buildUsage: string;
  countsUsage: string;
  devUsage: string;
  startUsage: string;
  overlapUsage: string;
  /** `{file}` */
  notFound: string;
}

const byLocale: Record<Locale, CommandWords> = {
  id: {
    unknownOption: 'Opsi `{option}` tidak dikenal.',
    nearest: 'Maksudnya `{nearest}`?',
    badValue: 'Nilai opsi `{option}` tidak terbaca.',
    unexpected: '`{argument}` tidak terpakai di sini.',
    buildUsage: 'npm run build (tanpa opsi; CONTENT_DIR, OUT_DIR, SITE_URL, dan SITE_LOCALE dijelaskan di README.md)',
    countsUsage: 'npm run counts (tanpa opsi)',
    devUsage: 'npm run dev (tanpa opsi; PORT memilih port)',
    startUsage: 'npm start (tanpa opsi; PORT memilih port, HOST alamatnya)',
    overlapUsage: 'npm run overlap -- BERKAS TEKS… [--at-least 8]',
    notFound: '{file} tidak ada.',
  },
  en: {
    unknownOption: 'The option `{option}` is not known.',
    nearest: 'Did you mean `{nearest}`?',
    badValue: 'The value of the option `{option}` can’t be read.',
    unexpected: '`{argument}` has no use here.',
    buildUsage: 'npm run build (no options; README.md explains CONTENT_DIR, OUT_DIR, SITE_URL and SITE_LOCALE)',
    countsUsage: 'npm run counts (no options)',
    devUsage: 'npm run dev (no options; PORT chooses the port)',
    startUsage: 'npm start (no options; PORT chooses the port, HOST the address)',
    overlapUsage: 'npm run overlap -- FILE TEXT… [--at-least 8]',
    notFound: 'There is no {file}.',
  },
};

/** The words in the site's language. */
export const commandWords = byLocale[site.locale];
