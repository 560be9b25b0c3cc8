import type { Refusal } from '../core/edit/thing.ts';
import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';

/** What the commands that change content say. `{name}` stands for an argument. */
interface EditWords {
  refusals: Record<Refusal['reason'], string>;
  /** Put behind a refusal where a near valid id is known. */
  nearest: string;
  notClean: string;
  notCleanAfter: string;
  changedMeanwhile: string;
  /** Put below that where a change is made whole or not at all. */
  nothingChanged: string;
  checkUsage: string;
  renameUsage: string;
  mergeUsage: string;
  edited: string;
  moved: string;
  added: string;
  recorded: string;
  done: string;
}

const byLocale: Record<Locale, EditWords> = {
  id: {
    refusals: {
      unknown: 'Tidak ada artikel, entitas, atau klaim dengan id `{id}`.',
      ambiguous: '`{id}` bisa berarti beberapa hal. Tulis jenisnya juga: {names}.',
      taken: 'Id `{id}` sudah dipakai. Untuk menyatukan dua hal yang ternyata sama: `npm run merge`.',
      'bad-id': '`{id}` tidak dapat menjadi id: pakai huruf kecil a–z, angka, dan tanda hubung tunggal.',
      'kinds-differ': '`{id}` dan `{into}` tidak sejenis, jadi tidak dapat digabungkan.',
      article: 'Artikel `{id}` tidak dapat digabungkan. Bila diganti artikel lain, tulis id-nya di `was` artikel itu.',
      same: '`{id}` tidak dapat digabungkan dengan dirinya sendiri.',
    },
    nearest: 'Maksudnya `{nearest}`?',
    notClean: 'Isi situs harus bebas galat dulu; tidak ada yang diubah.',
    notCleanAfter: 'Perubahan ini akan menimbulkan galat berikut, jadi tidak ada yang diubah:',
    changedMeanwhile: '{file} berubah selagi perintah ini berjalan, jadi tidak ditimpa. Jalankan lagi.',
    nothingChanged: 'Tidak ada berkas lain yang diubah.',
    checkUsage: 'npm run check -- [--format text|json|github] [--notes] [--fix] [--accept] [--watch]',
    renameUsage: 'npm run rename -- id-lama id-baru',
    mergeUsage: 'npm run merge -- id id-yang-dipertahankan',
    edited: 'diubah',
    moved: 'pindah',
    added: 'baru',
    recorded: 'catatan',
    done: '{count} berkas. Periksa dengan `git diff`, lalu simpan semuanya bersama-sama.',
  },
  en: {
    refusals: {
      unknown: 'There is no article, entity or claim with the id `{id}`.',
      ambiguous: '`{id}` can mean several things. Write its kind too: {names}.',
      taken: 'The id `{id}` is in use. To join two things that turned out to be one: `npm run merge`.',
      'bad-id': '`{id}` can’t be an id: use lower-case letters a–z, digits and single hyphens.',
      'kinds-differ': '`{id}` and `{into}` are of different kinds, so they can’t be merged.',
      article: 'The article `{id}` can’t be merged. If another took its place, write its id under `was` of that one.',
      same: '`{id}` can’t be merged with itself.',
    },
    nearest: 'Did you mean `{nearest}`?',
    notClean: 'The content has to be free of errors first; nothing has been changed.',
    notCleanAfter: 'This change would lead to the following errors, so nothing has been changed:',
    changedMeanwhile: '{file} changed while this command was running, so it was not written over. Run this again.',
    nothingChanged: 'No other file has been changed.',
    checkUsage: 'npm run check -- [--format text|json|github] [--notes] [--fix] [--accept] [--watch]',
    renameUsage: 'npm run rename -- old-id new-id',
    mergeUsage: 'npm run merge -- id id-that-stays',
    edited: 'edited',
    moved: 'moved',
    added: 'new',
    recorded: 'record',
    done: '{count} files. Review them with `git diff`, and commit all of them together.',
  },
};

/** The words of the commands that change content, in the site's language. */
export const editWords = byLocale[site.locale];
