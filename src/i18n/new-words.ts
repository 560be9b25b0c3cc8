import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';

/** What `npm run new` says, and `npm run import` of the file that it makes. `{name}` stands for an argument. */
interface NewWords {
  usage: string;
  /** Above the keys that a file could have besides those it has. */
  others: string;
  /** Put before the options that are missing. */
  missing: string;
  /** When all there is to a name has no Latin letter. */
  noId: string;
  /** For a claim that no article holds. */
  unknownClaim: string;
  exists: string;
  refused: string;
  written: string;
}

const byLocale: Record<Locale, NewWords> = {
  id: {
    usage: [
      'Pemakaian: npm run new -- JENIS "Nama" [--kunci nilai …]',
      '  person | place | organization | event   "Nama"; juga --label en:…  --alias …  --weak …  --previous …',
      '  claim                                   id klaim yang sudah ada dalam artikel',
      '  article                                 "Judul"',
      'Kunci apa pun dari content/README.md menjadi opsi: --description "Dua kalimat." --sources "{ by: antara, url: …, published: 2024-01-31 }".',
      'Id diusulkan dari namanya; --id memilih yang lain.',
    ].join('\n'),
    others: 'Kunci lain yang boleh dipakai:',
    missing: 'Yang masih diperlukan:',
    noId: 'Id tidak dapat diusulkan dari `{name}`. Tulis sendiri dengan `--id`.',
    unknownClaim: 'Tidak ada artikel yang memuat klaim `{id}`.',
    exists: '{file} sudah ada dan tidak ditimpa. Pilih id lain dengan `--id`.',
    refused: '{file} tidak ditulis, karena akan menimbulkan galat ini:',
    written: '{file} ditulis. Baca, lengkapi, lalu jalankan `npm run check`.',
  },
  en: {
    usage: [
      'Usage: npm run new -- KIND "Name" [--key value …]',
      '  person | place | organization | event   "Name"; also --label fr:…  --alias …  --weak …  --previous …',
      '  claim                                   id of a claim that an article holds',
      '  article                                 "Title"',
      'Every key of docs/writing.md is an option: --description "Two sentences." --sources "{ by: reuters, url: …, published: 2024-01-31 }".',
      'The id is suggested from the name; --id chooses another.',
    ].join('\n'),
    others: 'Other keys that it could have:',
    missing: 'Still needed:',
    noId: 'No id can be made of `{name}`. Write one with `--id`.',
    unknownClaim: 'No article holds the claim `{id}`.',
    exists: '{file} exists and is not overwritten. Choose another id with `--id`.',
    refused: '{file} was not written, for it would lead to these errors:',
    written: '{file} was written. Read it, complete it, then run `npm run check`.',
  },
};

/** The words of `npm run new` in the site's language. */
export const newWords = byLocale[site.locale];
