import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues of an article’s text: mentions, claims, Markdown. */
export const textWordsId = {
  'mention-undeclared': {
    what: '`[{handle}]` tampak seperti penyebutan, tetapi `{handle}` tidak ada di bawah `entities` (dipakai {count} kali).',
    fix: 'Daftarkan `{handle}: <id>` di bawah `entities`, atau betulkan namanya di semua tempat; bila kurung siku itu memang bagian teks, tulis `\\[{handle}\\]`.',
  },
  'mention-crossed': {
    what: '`[{words}][{handle}]` menuju yang dimaksud dengan `{handle}`, padahal `{words}` juga sebutan, untuk hal lain.',
    fix: 'Bila keduanya dimaksud, pisahkan: `[{words}], [{handle}]`. Bila hanya satu, tulis `[{words}]` atau `[{handle}]`.',
  },
  'handle-shadowed': {
    what: 'Definisi tautan `[{handle}]: …` menutupi sebutan dengan nama yang sama.',
    fix: 'Ganti nama definisi tautan itu, atau tulis tautannya langsung: `[teks](https://…)`.',
  },
  'handle-unused': {
    what: 'Sebutan `{handle}` tidak dipakai dalam teks maupun dalam rantai.',
    fix: 'Beri anotasi pada nama itu dalam teks, atau hapus sebutannya.',
  },
  'name-unannotated': {
    what: '“{name}” punya berkas (`{id}`), tetapi tidak ditandai di mana pun dalam artikel ini (muncul {count} kali).',
    fix: 'Jalankan `npm run annotate -- {file}` untuk melihat usulannya, atau tandai sendiri: `[{name}]`, dengan `{name}: {id}` di bawah `entities`.',
  },
  'annotation-unparsed': {
    what: '`{text}` tampak seperti anotasi, tetapi tidak terbaca sebagai anotasi.',
    fix: 'Tulis `:claim[teks]{#id by="…"}` atau `[Nama]` tanpa spasi di antaranya, dengan kurung dan tanda kutip yang ditutup; bila kurung itu memang bagian teks, tulis `\\[` atau `\\{`.',
  },
  'annotation-in-code': {
    what: 'Baris ini menjorok empat spasi atau lebih, jadi dibaca sebagai kode dan anotasinya tidak berlaku.',
    fix: 'Hapus spasi di awal baris; bila ini memang kode, apit dengan baris ```` ``` ````.',
  },
  'quote-curly': {
    what: 'Tanda kutip `{mark}` di antara kurung kurawal ini lengkung, jadi klaimnya tidak terbaca.',
    fix: 'Pakai tanda kutip lurus: `by="…"`.',
  },
  'claim-without-id': {
    what: 'Klaim ini tidak punya id.',
    fix: 'Tambahkan `#id` di dalam kurung kurawal: `{#latihan-bersama by="…"}`.',
  },
  'claim-without-by': {
    what: 'Klaim ini tidak menyebut siapa yang mengatakannya.',
    fix: 'Tambahkan `by="Pembicara > Kantor berita > …"`, pembicara lebih dulu; suara kita sendiri ditulis `by="redaksi"`.',
  },
  'claim-unclosed': {
    what: 'Kurung `[` klaim ini tidak pernah ditutup, jadi kata-kata dan kurung kurawalnya tidak terbaca.',
    fix: 'Tulis `]` sesudah kata terakhirnya, tepat sebelum `{`: `:claim[kata-kata]{#id by="…"}`; penyebutan di dalamnya perlu `]` sendiri.',
  },
  'claim-parted': {
    what: 'Sesudah `]` klaim ini ada `{mark}`, padahal di situ harus ada `{`, jadi id dan rantainya tidak terbaca.',
    fix: '`{` harus langsung mengikuti `]`: `:claim[kata-kata]{#id by="…"}`. Yang ada di antaranya dihapus atau dipindahkan ke sesudah `}`; bila `(` atau `[` yang ada di situ, ganti dengan `{`, dan penutupnya dengan `}`.',
  },
  'claim-over-paragraphs': {
    what: 'Klaim dalam kurung siku hanya sampai akhir paragrafnya, padahal `]` klaim ini ada di paragraf berikutnya.',
    fix: 'Hapus baris kosong di antaranya; atau tulis `:::claim{#id by="…"}`, paragraf-paragrafnya, lalu satu baris `:::`.',
  },
  'bracket-stray': {
    what: 'Sesudah kurung kurawal klaim ini ada satu `{mark}` lebih, dan itu akan ikut terbit.',
    fix: 'Hapus tanda itu; bila memang bagian teks, tulis `\\{mark}`.',
  },
  'claim-attribute-unknown': {
    what: 'Atribut `{key}` tidak dikenal pada klaim.',
    fix: 'Atribut yang berlaku: {keys}. Nilai yang lebih dari satu kata diapit tanda kutip: `cue="…"`.',
  },
  'claim-attribute-bad': {
    what: 'Nilai `{value}` untuk `{key}` tidak sah.',
    fix: 'Nilai yang berlaku: {allowed}.',
  },
  'claim-empty': {
    what: 'Klaim ini tidak memuat teks.',
    fix: 'Tulis kata-kata klaimnya di dalam kurung siku, atau paragraf di antara `:::claim{…}` dan `:::`.',
  },
  'claim-in-link': {
    what: 'Klaim ini berada di dalam kata-kata tautan atau penyebutan, padahal tanda klaim sendiri adalah tautan: tautan tidak dapat memuat tautan lain.',
    fix: 'Letakkan tautannya di dalam klaim: `:claim[kata-kata [teks](https://…)]{…}`; atau akhiri tautan sebelum klaimnya.',
  },
  'hop-unknown': {
    what: '`{hop}` dalam rantai tidak ada di bawah `entities` maupun `sources` (dipakai {count} kali).',
    fix: 'Daftarkan sebutannya, atau betulkan namanya di semua tempat.',
  },
  'hop-missing': {
    what: 'Rantai ini memuat tempat yang kosong.',
    fix: 'Tulis tepat satu sebutan di tiap sisi tanda `>`.',
  },
  'hop-not-entity': {
    what: 'Sumber `{hop}` dipakai dalam rantai, tetapi penerbitnya tidak punya berkas.',
    fix: 'Buat berkas organisasi untuk penerbitnya, lalu ganti `publisher` dengan `by: <id organisasi>`.',
  },
  'hop-pronoun': {
    what: 'Dalam rantai ini `{hop}` hanya kata ganti, jadi tidak jelas siapa yang dimaksud.',
    fix: 'Tulis siapa orangnya: sebutan bernama, atau `unnamed` dengan keterangan seperti “seorang pejabat”.',
  },
  'cue-not-found': {
    what: 'Kata `{cue}` tidak ada dalam paragraf klaim ini, padahal halaman menampilkannya di antara tanda kutip.',
    fix: 'Salin katanya persis seperti dalam paragraf itu, atau hapus `cue`.',
  },
  'denial-unmarked': {
    what: '`{cue}` menandakan bantahan, tetapi klaim ini tidak memakai `how=denied`, jadi yang membantah akan tampil sebagai yang menyatakannya.',
    fix: 'Tulis `how=denied`; bila ini bukan bantahan, pakai `cue` lain.',
  },
  'claim-two-meanings': {
    what: 'Id klaim `{id}` juga dipakai di {other}, tetapi keduanya tidak punya kata atau entitas yang sama.',
    fix: 'Bila dua klaim berbeda, beri id lain. Bila satu klaim, tulis proposisinya di `claims/{id}.md`.',
  },
  'claim-without-occurrence': {
    what: 'Tidak ada artikel yang memuat klaim `{id}`.',
    fix: 'Beri anotasi klaim ini dalam sebuah artikel, atau perbaiki nama berkasnya; bila klaimnya dicabut, hapus berkasnya.',
  },
  'claim-unknown': {
    what: 'Tidak ada klaim dengan id `{id}`.',
    fix: 'Perbaiki id-nya, atau beri anotasi klaim itu dalam sebuah artikel.',
  },
  'body-empty': {
    what: 'Artikel ini tidak punya isi.',
    fix: 'Tulis teksnya di bawah frontmatter.',
  },
  'block-unclosed': {
    what: 'Blok ini tidak ditutup: {reason}.',
    fix: 'Tulis {mark} pada baris tersendiri di akhir blok, atau hapus pembukanya.',
  },
  'body-unexpected': {
    what: 'Berkas jenis ini tidak punya teks di bawah frontmatter; teks ini tidak akan terbit.',
    fix: 'Pindahkan ke `{key}`, atau tulis sebagai artikel.',
  },
  'html-raw': {
    what: 'HTML mentah tidak diizinkan: `{html}`.',
    fix: 'Tulis dengan Markdown; bila tanda `<` memang bagian teks, tulis `\\<`.',
  },
  'image-unsupported': {
    what: 'Gambar di dalam teks belum didukung dan tidak akan tampil.',
    fix: 'Hapus gambarnya, atau tautkan: `[keterangan](https://…)`.',
  },
  'heading-order': {
    what: 'Subjudul tingkat {level} tidak boleh ada di sini; judul artikel adalah tingkat 1.',
    fix: 'Mulai dengan `##` dan turun satu tingkat demi satu tingkat.',
  },
  'heading-empty': {
    what: 'Subjudul ini tidak berisi kata apa pun.',
    fix: 'Tulis kata-katanya di baris yang sama: `## Subjudul`; atau hapus.',
  },
  'heading-unparsed': {
    what: '`{text}` tidak terbaca sebagai subjudul, jadi tandanya akan ikut terbit.',
    fix: 'Jangan beri apa pun sebelum tandanya, dan beri spasi sesudahnya: `## Subjudul`; bila memang bagian teks, tulis `\\#`.',
  },
  'heading-underlined': {
    what: 'Baris `{mark}` tepat di bawah teks menjadikan teks di atasnya subjudul.',
    fix: 'Subjudul ditulis `## Subjudul`. Bila ini bukan subjudul, hapus barisnya; garis pemisah `---` perlu baris kosong di atasnya.',
  },
  'list-unparsed': {
    what: '`{text}` tidak terbaca sebagai butir daftar; butir-butirnya akan terbit sebagai satu paragraf.',
    fix: 'Awali setiap butir dengan `- `; bila tanda itu memang bagian teks, tulis `&bull;`.',
  },
  'fence-stray': {
    what: '`{text}` tidak membuka atau menutup klaim apa pun, jadi titik dua itu akan terbit apa adanya.',
    fix: 'Klaim berparagraf ditulis `:::claim{#id by="…"}`, paragrafnya, lalu satu baris `:::`. Lengkapi, atau hapus baris ini; bila memang bagian teks, tulis `\\:::`.',
  },
  'table-unsupported': {
    what: 'Tabel belum didukung; baris-baris ini akan terbit beserta garis tegaknya.',
    fix: 'Tulis sebagai daftar atau kalimat; bila garis tegak memang bagian teks, tulis `\\|`.',
  },
  'footnote-unsupported': {
    what: 'Catatan kaki belum didukung, dan `{mark}` akan tampil sebagai teks.',
    fix: 'Sampaikan isinya di dalam teks; cantumkan halamannya di bawah `sources`, atau tautkan: `[kata-kata](https://…)`. Bila memang bagian teks, tulis `\\[`.',
  },
  'strike-unsupported': {
    what: '`{text}` akan terbit apa adanya: teks yang dicoret belum didukung.',
    fix: 'Hapus tandanya. Yang salah dihapus, dan dicatat di `corrections` bila sudah terbit; bila tanda gelombang itu memang bagian teks, tulis `\\~~`.',
  },
  'emphasis-unclosed': {
    what: '`{text}` tidak terbaca sebagai penekanan, jadi tanda `{mark}` akan ikut terbit.',
    fix: 'Tulis tanda yang sama tepat sesudah kata terakhirnya, dalam paragraf itu juga dan tanpa spasi di dalamnya: `{mark}kata-kata{mark}`; atau hapus. Bila memang bagian teks, tulis `\\` di depan tiap bintang: `\\*`.',
  },
  'code-indented': {
    what: 'Baris ini menjorok empat spasi atau lebih, jadi akan terbit sebagai kode.',
    fix: 'Hapus spasi di awal baris; bila ini memang kode, apit dengan baris ```` ``` ````.',
  },
  'link-unparsed': {
    what: '`{text}` tampak seperti tautan, tetapi tidak terbaca sebagai tautan.',
    fix: 'Tulis `[teks](https://…)`, dengan alamat tanpa spasi dan kurung yang ditutup; bila memang bagian teks, tulis `\\[`.',
  },
  'link-forbidden': {
    what: 'Tautan ke `{url}` tidak diizinkan.',
    fix: 'Pakai alamat https, http, atau mailto, atau alamat di situs ini yang diawali `/` atau `#`.',
  },
  'link-empty': {
    what: 'Tautan atau penyebutan ini tidak memuat kata, jadi pembaca tidak dapat melihatnya.',
    fix: 'Tulis kata-katanya di dalam kurung siku, atau hapus.',
  },
  'link-broken': {
    what: 'Tautan ke `{url}` tidak menuju halaman atau jangkar mana pun di situs ini.',
    fix: 'Perbaiki alamatnya; untuk menyebut entitas, pakai `[Nama]`.',
  },
  'text-not-conserved': {
    what: 'Di sini teks yang terbaca (“{rendered}”) berbeda dari teks yang ditulis (“{written}”) karena tanda anotasi.',
    fix: 'Jauhkan tanda `*` atau `_` dari tanda anotasi: letakkan penekanan di dalam kurung siku.',
  },
} satisfies Partial<Record<IssueCode, IssueWords>>;
