import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues that only show when all files are seen together. */
export const graphWordsId = {
  'claim-withdrawn': {
    what: 'Klaim `{id}` dicabut, dan tidak ada lagi artikel yang memuatnya; halamannya sudah terbit, jadi tautan orang ke sana akan putus.',
    fix: 'Buat `tombstones/{id}.md` dengan `addresses: [claim/{id}]`, tanggal, dan alasannya, lalu jalankan `npm run check -- --accept`. Bila tidak dicabut, kembalikan anotasinya.',
  },
  'claim-id-alike': {
    what: 'Klaim `{id}` hanya ada di sini, dan id-nya nyaris sama dengan id klaim di {other}.',
    fix: 'Bila klaimnya sama, samakan id-nya. Bila memang klaim lain, beri id yang lebih jelas bedanya; sesudah tercatat terbit, ini tidak ditanyakan lagi.',
  },
  'relation-self': {
    what: 'Klaim `{id}` dihubungkan dengan dirinya sendiri.',
    fix: 'Hapus hubungan itu, atau perbaiki id klaim yang dituju.',
  },
  'relation-twice': {
    what: 'Hubungan `{type}` dengan `{id}` sudah dinyatakan di {other}.',
    fix: 'Hapus salah satu; `contradicts` dan `differs` cukup ditulis di satu berkas.',
  },
  'relation-opposed': {
    what: 'Hubungan `{type}` tidak mungkin berlaku bersama `{opposite}` di {other}: satu klaim tidak dapat mendukung dan menentang klaim yang sama.',
    fix: 'Hapus yang keliru.',
  },
  'relation-cycle': {
    what: 'Hubungan `{type}` berputar: {cycle}.',
    fix: 'Putuskan lingkaran itu di salah satu berkas.',
  },
  'outcome-order': {
    what: 'Catatan bertanggal {date} berada sesudah catatan bertanggal {previous}.',
    fix: 'Urutkan `outcomes` dari yang terlama; catatan baru ditambahkan di akhir.',
  },
  'outcome-too-early': {
    what: 'Catatan bertanggal {date} mendahului klaimnya, yang baru dikatakan pada {said}.',
    fix: 'Perbaiki tanggalnya, atau tanggal `on` pada klaim.',
  },
  'outcome-too-late': {
    what: 'Catatan bertanggal {date} lebih baru daripada artikel atau sumber kelanjutan yang terbaru, yang bertanggal {known}.',
    fix: 'Perbaiki tanggal catatannya, atau tanggal sumbernya.',
  },
  'due-differs': {
    what: 'Di sini klaim `{id}` dapat diperiksa sejak {due}, di {other} sejak {before}; hanya satu yang dapat berlaku.',
    fix: 'Samakan keduanya, atau tulis `due` di `claims/{id}.md`, yang berlaku di atas semuanya.',
  },
  'claim-overdue': {
    what: 'Klaim `{id}` dapat diperiksa sejak {due}, tetapi masih terbuka: belum tercatat apa jadinya.',
    fix: 'Tambahkan catatan di `outcomes` pada `claims/{id}.md` (dibuat dengan `npm run new -- claim {id}`); bila memang belum diketahui, mundurkan `due` atau catat `cannot-be-checked`.',
  },
  'quote-not-found': {
    what: 'Kutipan “{quote}” tidak ada dalam artikel mana pun yang memuat klaim ini.',
    fix: 'Salin kutipannya persis seperti dalam artikel, atau hapus tanda kutipnya.',
  },
  'handle-wrong-entity': {
    what: '`{words}` mengarah ke `{id}` lewat sebutan `{handle}`, padahal itu nama `{other}`.',
    fix: 'Perbaiki id sebutan itu di `entities`, atau pakai sebutan lain di sini. Bila yang dimaksud memang `{id}`, tambahkan namanya sebagai `weak` di berkas itu.',
  },
  'name-shared': {
    what: 'Nama `{name}` juga dimiliki `{id}` ({other}), jadi tidak dapat menentukan siapa yang dimaksud (nama yang sama: {count}).',
    fix: 'Bila keduanya berbeda, tulis `not: [{id}]` di berkas ini, atau jadikan namanya `weak`. Bila sama: `npm run merge`; bila salah satunya salinan yang belum terbit, hapus.',
  },
  'wikidata-shared': {
    what: '`{wikidata}` juga id Wikidata milik `{id}` ({other}), padahal satu hal tidak boleh punya dua berkas.',
    fix: 'Bila keduanya berbeda, perbaiki id itu. Bila sama: `npm run merge`.',
  },
  'hop-repeated': {
    what: 'Dalam rantai ini `{hop}` adalah pihak yang sama dengan `{other}` sebelumnya.',
    fix: 'Sebut tiap pihak sekali, menurut urutan ucapannya diteruskan.',
  },
  'chain-without-source': {
    what: 'Rantai ini berakhir pada `{hop}` tanpa halaman sumber, jadi pembaca tidak dapat memeriksanya.',
    fix: 'Akhiri rantai dengan sebutan dari `sources`.',
  },
  'source-publishers-differ': {
    what: 'Di sini penerbit halaman ini `{publisher}`, di {other} `{otherPublisher}`; satu alamat hanya punya satu penerbit.',
    fix: 'Perbaiki penerbitnya di salah satu tempat, atau alamatnya. Halaman yang menyalin teks kantor berita memakai `syndicated-from`.',
  },
  'source-languages-differ': {
    what: 'Di sini bahasa halaman ini `{lang}`, di {other} `{otherLang}`; satu alamat hanya punya satu bahasa.',
    fix: 'Perbaiki bahasanya di salah satu tempat, atau alamatnya.',
  },
  'article-copied': {
    what: 'Teks artikel ini sama dengan teks {other}, jadi setiap klaim di dalamnya akan terhitung dua kali.',
    fix: 'Hapus salinannya. Bila artikelnya hendak diberi id lain: `npm run rename`; bila ini akan menjadi terjemahan, terjemahkan dulu.',
  },
  'article-unknown': {
    what: 'Tidak ada artikel lain dengan id `{id}`.',
    fix: 'Perbaiki id artikel asalnya; terjemahan tidak dapat menunjuk dirinya sendiri atau terjemahan lain.',
  },
  'translation-same-language': {
    what: 'Artikel ini berbahasa sama (`{lang}`) dengan `{id}`, padahal dinyatakan sebagai terjemahannya.',
    fix: 'Perbaiki `lang` atau `translation-of`; artikel yang menggantikan artikel lain menyebut id-nya di `was`.',
  },
  'translation-twice': {
    what: '`{id}` sudah punya terjemahan lain dalam bahasa `{lang}`: {other}.',
    fix: 'Perbaiki `lang` atau `translation-of`, atau satukan kedua artikel itu.',
  },
  'place-cycle': {
    what: 'Tempat-tempat ini saling memuat dalam lingkaran: {cycle}.',
    fix: 'Perbaiki `within` di salah satu berkas; tempat yang terbesar tidak memakainya.',
  },
  'story-unknown': {
    what: 'Rangkaian berita `{story}` tidak ada dalam konfigurasi situs.',
    fix: 'Pakai salah satu dari {stories}, atau tambahkan di src/site.config.ts.',
  },
  'story-differs': {
    what: 'Terjemahan termasuk rangkaian berita artikel asalnya, dan `{story}` bukan rangkaian `{original}`.',
    fix: 'Hapus baris ini; bila `{story}` yang benar, tulislah di `articles/{original}.md`.',
  },
  'record-conflict': {
    what: 'Tanda konflik git masih ada dalam catatan ini, jadi yang sudah terbit tidak dapat diperiksa.',
    fix: 'Jalankan `npm run check -- --fix`: isi kedua sisi dipertahankan. Bila satu entri berbeda di kedua sisi, hapus dulu baris yang keliru.',
  },
  'wording-lock-bad': {
    what: 'Catatan kata-kata yang sudah terbit tidak dapat dibaca, jadi perubahannya tidak dapat diperiksa.',
    fix: 'Kembalikan berkas ini dari riwayat git.',
  },
  'wording-changed': {
    what: 'Kata-kata klaim `{id}` berubah setelah terbit: dari `{before}` menjadi `{now}`. Koreksi atau suntingan?',
    fix: 'Bila koreksi, catat di `corrections` artikel ini. Lalu, untuk keduanya, jalankan `npm run check -- --accept`.',
  },
  'chain-changed': {
    what: 'Rantai klaim `{id}` berubah setelah terbit: dari `{before}` menjadi `{now}`. Koreksi atau suntingan?',
    fix: 'Bila koreksi, catat di `corrections` artikel ini. Lalu, untuk keduanya, jalankan `npm run check -- --accept`.',
  },
  'claim-file-lost': {
    what: 'Berkas klaim yang sudah terbit ini tidak ada lagi, dan bersamanya hilang kalimat baku, hubungan, dan kelanjutannya.',
    fix: 'Kembalikan berkasnya; bila memang dihapus, jalankan `npm run check -- --accept`.',
  },
  'wording-lost': {
    what: 'Klaim yang sudah terbit di `#{anchor}` tidak ada lagi.',
    fix: 'Kembalikan anotasinya; bila memang dicabut, catat di `corrections` lalu jalankan `npm run check -- --accept`.',
  },
  'wording-unlocked': {
    what: '{count} klaim dalam artikel ini belum dicatat kata-katanya, jadi perubahan kelak tidak akan ketahuan.',
    fix: 'Jalankan `npm run check -- --accept` dan simpan `wording.lock.json` bersama artikelnya.',
  },
} satisfies Partial<Record<IssueCode, IssueWords>>;
