import type { QuestionKind } from '../core/propose/text/question.ts';
import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';

/** The words of `npm run annotate` and `npm run import`. */
export interface ProposalWords {
  nothing: string;
  handles: string;
  /** `{count}`, `{lines}` */
  summary: string;
  questions: string;
  question: Record<QuestionKind, string>;
  candidates: string;
  unknown: string;
  unknownFix: string;
  howToWrite: string;
  written: string;
  refused: string;
  /** Above the errors of its frontmatter. */
  unreadable: string;
  notArticle: string;
  usageAnnotate: string;
  usageImport: string;
  notFound: string;
  noTitle: string;
  noBody: string;
  hasFrontmatter: string;
  imported: string;
}

const id: ProposalWords = {
  nothing: 'Tidak ada usulan baru.',
  handles: 'Ditambahkan di bawah `entities`',
  summary: '{mentions} penyebutan dan {claims} klaim diusulkan.',
  questions: 'Perlu diputuskan editor',
  question: {
    'name-shared': '“{words}” dapat berarti lebih dari satu entitas. Tandai sendiri yang dimaksud.',
    'name-unclear':
      '“{words}” terlalu umum, dan nama lengkapnya belum disebut sebelumnya. Tandai sendiri bila memang yang ini.',
    'name-in-longer-name': '“{words}” di sini tampaknya bagian dari nama lain. Tandai sendiri bila bukan.',
    'speaker-pronoun': 'Siapa yang berbicara tidak jelas: “{words}”.',
    'speaker-unknown': 'Pembicara “{words}” belum punya berkas. Buat berkasnya, lalu jalankan lagi.',
    'relay-unknown': 'Perantara “{words}” belum punya berkas. Buat berkasnya, lalu jalankan lagi.',
    'claim-not-markable': 'Klaim ini memotong tanda lain, jadi tidak ditandai: “{words}”.',
  },
  candidates: 'mungkin',
  unknown: 'Nama yang belum punya berkas',
  unknownFix: 'Buat berkasnya bila perlu, lalu jalankan lagi.',
  howToWrite: 'Untuk menuliskannya: npm run annotate -- {file} --write',
  written: 'Ditulis ke {file}. Periksa setiap usulan, lalu jalankan `npm run check`.',
  refused: '{file} tidak ditulis: usulan ini akan mengubah teksnya. Ini kesalahan alat, bukan kesalahan Anda.',
  unreadable: 'Tidak ada yang diusulkan untuk {file}, karena frontmatternya salah:',
  notArticle: '{file} bukan artikel; yang dianotasi hanya berkas di `articles/`.',
  usageAnnotate: 'Pemakaian: npm run annotate -- BERKAS [--write]',
  usageImport:
    'Pemakaian: npm run import -- BERKAS.txt [--title …] [--description …] [--published 2023-09-05T09:00+07:00] [--lang id] [--story …] [--author …] [--id …]',
  notFound: 'Berkas {file} tidak ada.',
  noTitle: 'Judulnya tidak ditemukan. Berikan dengan `--title`.',
  noBody: 'Teks artikelnya kosong.',
  hasFrontmatter: '{file} sudah punya frontmatter. Simpan di `articles/`, lalu jalankan `npm run annotate`.',
  imported: 'Artikel ditulis ke {file}. Periksa judul, uraian, dan waktunya.',
};

const en: ProposalWords = {
  nothing: 'Nothing new to propose.',
  handles: 'Added under `entities`',
  summary: '{mentions} mentions and {claims} claims proposed.',
  questions: 'For the editor to decide',
  question: {
    'name-shared': '“{words}” could be more than one entity. Mark the one that is meant.',
    'name-unclear': '“{words}” is too general, and its full name has not come before it. Mark it if it is this one.',
    'name-in-longer-name': '“{words}” seems to be part of another name here. Mark it if it is not.',
    'speaker-pronoun': 'It is not clear who speaks: “{words}”.',
    'speaker-unknown': 'The speaker “{words}” has no file. Make one, then run this again.',
    'relay-unknown': '“{words}”, through whom it came, has no file. Make one, then run this again.',
    'claim-not-markable': 'This claim would cut through another mark, so it is not marked: “{words}”.',
  },
  candidates: 'perhaps',
  unknown: 'Names without a file',
  unknownFix: 'Make a file where one is needed, then run this again.',
  howToWrite: 'To write it: npm run annotate -- {file} --write',
  written: 'Written to {file}. Look at each proposal, then run `npm run check`.',
  refused: '{file} was not written: the proposal would change its text. This is a fault of the tool, not yours.',
  unreadable: 'Nothing is proposed for {file}, as its frontmatter is wrong:',
  notArticle: '{file} is not an article; only files in `articles/` are annotated.',
  usageAnnotate: 'Usage: npm run annotate -- FILE [--write]',
  usageImport:
    'Usage: npm run import -- FILE.txt [--title …] [--description …] [--published 2023-09-05T09:00+07:00] [--lang en] [--story …] [--author …] [--id …]',
  notFound: 'There is no file {file}.',
  noTitle: 'No title was found. Give one with `--title`.',
  noBody: 'The article has no text.',
  hasFrontmatter: '{file} has frontmatter already. Put it in `articles/`, then run `npm run annotate`.',
  imported: 'The article was written to {file}. Check its title, description and time.',
};

const byLocale: Record<Locale, ProposalWords> = { id, en };

/** The words in the site's language. */
export const proposalWords = byLocale[site.locale];
