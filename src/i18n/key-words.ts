import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';

/**
 * What the keys of a file mean, in Indonesian, by the description that the schema has in English: the schema is where a key is
 * described first, and a test holds the two to each other.
 */
export const KEY_WORDS_ID: Record<string, string> = {
  // Article
  Headline: 'Judul',
  'One or two sentences for lists, cards and searches': 'Satu atau dua kalimat untuk daftar, kartu, dan pencarian',
  'When it was published, with an offset: 2023-09-05T09:00+07:00':
    'Waktu terbit dengan selisih zona: 2023-09-05T09:00+07:00',
  'When it was last changed in substance': 'Waktu perubahan isi terakhir',
  'Ids of authors declared in the site’s configuration': 'Id penulis yang terdaftar di konfigurasi situs',
  'Language of the text': 'Bahasa teksnya',
  'Id of the story it belongs to, declared in the site’s configuration; a translation is in its original’s':
    'Id rangkaian beritanya, yang terdaftar di konfigurasi situs; terjemahan mengikuti artikel asalnya',
  'Id of the article that this one translates': 'Id artikel yang diterjemahkan oleh artikel ini',
  'Corrections, oldest first': 'Koreksi, yang terlama lebih dulu',
  'When it was corrected': 'Kapan dikoreksi',
  'What was wrong, and what is right': 'Apa yang keliru, dan apa yang benar',
  'Ids of the claims it touches': 'Id klaim yang tersangkut',
  'Handles of the entities in the text and in chains': 'Sebutan entitas dalam teks dan dalam rantai',
  'Id of the entity’s file': 'Id berkas entitasnya',
  'Role in this article, where the one in the person’s file will not do':
    'Jabatan dalam artikel ini, bila yang ada di berkas orangnya tidak tepat',
  'How the article describes a source that it does not name': 'Keterangan untuk sumber yang tidak disebut namanya',
  'Id of the state or organization it speaks for': 'Id negara atau organisasi yang diwakilinya',
  'Handles of the pages that chains lead to': 'Sebutan halaman yang menjadi ujung rantai',
  // Source
  'Id of the organization that published it, if it has a file': 'Id organisasi penerbitnya, bila punya berkas',
  'Name of the publisher, if it has no file': 'Nama penerbitnya, bila tidak punya berkas',
  'Id of the organization whose text this is a copy or translation of':
    'Id organisasi pemilik teks yang disalin atau diterjemahkan halaman ini',
  'Headline as published': 'Judul seperti diterbitkan',
  'Language of the page': 'Bahasa halamannya',
  'Address of the page': 'Alamat halamannya',
  'When it was published': 'Kapan diterbitkan',
  'When it was read, for a page that shows no date': 'Kapan dibaca, untuk halaman tanpa tanggal',
  'Address of an archived copy': 'Alamat salinan arsipnya',
  // Entity
  'Every name the entity goes by; one label per language': 'Semua namanya; satu label untuk tiap bahasa',
  'The name as it is written': 'Nama seperti ditulis',
  'Language it is written in': 'Bahasanya',
  'ISO 15924 script, where it is not Latin: Hang, Cyrl, Hans': 'Aksara ISO 15924, bila bukan Latin: Hang, Cyrl, Hans',
  'label: shown; alias: also identifies; previous: former; weak: only for search':
    'label: ditampilkan; alias: juga menentukan siapa; previous: nama dulu; weak: hanya untuk pencarian',
  'Latin text it is sorted by in lists': 'Huruf Latin untuk urutan abjad',
  'Wikidata id': 'Id Wikidata',
  'Two sentences, by language': 'Dua kalimat, per bahasa',
  'What the file’s statements rest on: { publisher: …, url: https://…, published: 2024-01-31 }':
    'Halaman yang menjadi dasar isi berkas ini: { publisher: …, url: https://…, published: 2024-01-31 }',
  'Ids of other entities that share a name with it': 'Id entitas lain yang namanya sama',
  'Ids it had before, oldest first; they redirect here':
    'Id-id lamanya, yang pertama di depan; alamat lama dialihkan ke sini',
  'Id of the entity that this one turned out to be; its page redirects there':
    'Id entitas yang ternyata sama; halamannya dialihkan ke sana',
  'Offices held, with their dates: { title: { en: Minister }, organization: id, from: 2022 }':
    'Jabatan, dengan tanggalnya: { title: { id: Menteri }, organization: id, from: 2022 }',
  'The office, by language': 'Nama jabatannya, per bahasa',
  'Id of the organization it is held in': 'Id organisasi tempat jabatan itu',
  'First day, month or year in office': 'Hari, bulan, atau tahun pertama menjabat',
  'Last day, month or year in office': 'Hari, bulan, atau tahun terakhir menjabat',
  'What sort of place it is': 'Jenis tempatnya',
  'Where a map marks it, WGS 84: { lat: 30.7, lon: 32.3 }': 'Letaknya di peta, WGS 84: { lat: 30.7, lon: 32.3 }',
  'Degrees north': 'Derajat lintang utara',
  'Degrees east': 'Derajat bujur timur',
  'State that holds it, ISO 3166-1 alpha-2': 'Negara yang menguasainya, ISO 3166-1 alfa-2',
  'Id of the place that contains it': 'Id tempat yang melingkupinya',
  'What sort of organization it is': 'Jenis organisasinya',
  'State it belongs to, ISO 3166-1 alpha-2': 'Negara asalnya, ISO 3166-1 alfa-2',
  'When it began': 'Kapan dimulai',
  'When it ended': 'Kapan berakhir',
  'Id of the place where it happened': 'Id tempat kejadiannya',
  'Ids of who took part': 'Id para pesertanya',
  // Claim
  'The proposition in one sentence, by language': 'Proposisinya dalam satu kalimat, per bahasa',
  'When it can be checked': 'Kapan dapat diperiksa',
  'Relations to other claims': 'Hubungannya dengan klaim lain',
  'How this claim stands to the other': 'Hubungan klaim ini dengan klaim itu',
  'Id of the other claim': 'Id klaim yang lain',
  'What the two differ in, by language': 'Dalam hal apa keduanya berbeda, per bahasa',
  'Log of what became of it, oldest first': 'Catatan kelanjutannya, yang terlama lebih dulu',
  'When this became known': 'Kapan hal ini diketahui',
  'What became of the claim': 'Apa jadinya klaim itu',
  'What was different, by language': 'Apa yang berbeda, per bahasa',
  'What is known, by language': 'Apa yang diketahui, per bahasa',
  'The page that says so': 'Halaman yang menyatakannya',
  'Id of the claim that this one turned out to be; its page redirects there':
    'Id klaim yang ternyata sama; halamannya dialihkan ke sana',
  // Tombstone
  'The pages, as urls.lock writes them: article/kabar': 'Halaman-halamannya, seperti di urls.lock: article/kabar',
  'When they were withdrawn': 'Kapan ditarik',
  'What stood there, where it may be said, by language': 'Apa isinya dulu, bila boleh dikatakan, per bahasa',
  'Why they were withdrawn, by language': 'Mengapa ditarik, per bahasa',
};

const byLocale: Record<Locale, (description: string) => string> = {
  id: (description) => KEY_WORDS_ID[description] ?? description,
  en: (description) => description,
};

/** What a key means, in the site's language, by its description in the schema. */
export const keyDescription = byLocale[site.locale];
