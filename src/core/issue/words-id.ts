import type { ReportWords } from './words.ts';

export const wordsId: ReportWords = {
  nearest: 'Maksudnya `{nearest}`?',
  error: 'galat',
  warning: 'peringatan',
  fix: 'perbaikan',
  summary: '{errors} galat, {warnings} peringatan di {files} berkas.',
  clean: 'Tidak ada masalah: {articles} artikel, {entities} entitas, {claims} klaim.',
  issues: {
    'content-empty': {
      what: 'Folder isi tidak memuat satu artikel pun.',
      fix: 'Tulis artikel di `articles/<slug>.md`, atau periksa apakah CONTENT_DIR menunjuk ke folder yang benar.',
    },
    'file-misplaced': {
      what: 'Berkas ini tidak berada di folder yang dikenal, jadi tidak akan pernah terbit.',
      fix: 'Pindahkan ke salah satu folder {folders} dengan nama `<slug>.md`, atau hapus.',
    },
    'file-not-regular': {
      what: 'Ini bukan berkas biasa (misalnya tautan simbolis), jadi isinya bisa berasal dari luar folder isi.',
      fix: 'Ganti dengan berkas biasa.',
    },
    'file-too-large': {
      what: 'Berkas berukuran {size} KiB; batasnya {limit} KiB.',
      fix: 'Pecah menjadi beberapa artikel.',
    },
    'line-too-long': {
      what: 'Baris ini {length} karakter; batasnya {limit}.',
      fix: 'Pecah menjadi beberapa baris atau paragraf.',
    },
    'nesting-too-deep': {
      what: 'Tanda `{mark}` bertumpuk lebih dari {limit} tingkat.',
      fix: 'Kurangi tumpukannya; artikel berita tidak memerlukan lebih dari beberapa tingkat.',
    },
    'encoding-bad': {
      what: 'Berkas ini bukan UTF-8 yang sah.',
      fix: 'Simpan ulang berkas dengan pengodean UTF-8.',
    },
    'character-forbidden': {
      what: 'Ada karakter tak terlihat {character} yang dapat menyembunyikan atau membalik urutan teks.',
      fix: 'Hapus karakter itu; ketik ulang kata di sekitarnya bila perlu.',
    },
    'slug-bad': {
      what: '`{slug}` tidak dapat menjadi id.',
      fix: 'Pakai huruf kecil a–z, angka, dan tanda hubung tunggal, paling banyak 80 karakter: `kim-jong-un`.',
    },
    'id-duplicate': {
      what: 'Id `{id}` sama atau terlihat sama dengan id berkas `{other}`.',
      fix: 'Ganti nama salah satu berkas; satu id hanya untuk satu entitas.',
    },
    'frontmatter-missing': {
      what: 'Berkas tidak diawali frontmatter di antara dua baris `---`.',
      fix: 'Mulai berkas dengan `---`, lalu kunci-kuncinya, lalu `---`. Contoh lengkap ada di content/README.md.',
    },
    'yaml-syntax': {
      what: 'Frontmatter tidak dapat dibaca: {reason}',
      fix: 'Periksa indentasi, tanda kutip, dan titik dua; teks yang memuat `: ` harus diapit tanda kutip.',
    },
    'yaml-feature': {
      what: 'Frontmatter memakai {feature}, yang tidak diizinkan karena menyembunyikan isi sebenarnya.',
      fix: 'Tulis nilainya langsung.',
    },
    'key-duplicate': {
      what: 'Kunci ini sudah ada di atas; yang mana pun yang dipakai, yang lain akan hilang.',
      fix: 'Hapus salah satu, atau gabungkan.',
    },
    'key-unknown': {
      what: 'Kunci `{key}` tidak dikenal di sini.',
      fix: 'Kunci yang berlaku: {keys}.',
    },
    'key-missing': {
      what: 'Kunci `{key}` wajib ada.',
      fix: 'Tambahkan `{key}: …`. Arti tiap kunci dijelaskan di content/README.md.',
    },
    'value-bad': {
      what: 'Nilai `{key}` tidak sah: {reason}',
      fix: 'Perbaiki nilainya; bila seharusnya berupa teks, apit dengan tanda kutip.',
    },
    'date-bad': {
      what: '`{value}` bukan tanggal yang ada di kalender.',
      fix: 'Tulis `2023`, `2023-09`, atau `2023-09-04`, setepat yang diketahui.',
    },
    'time-missing': {
      what: '`{value}` tidak memuat jam.',
      fix: 'Tulis lengkap dengan jam dan selisih zona: `2023-09-05T09:00+07:00`.',
    },
    'time-without-offset': {
      what: '`{value}` tidak memuat selisih zona, jadi jamnya bisa bergeser.',
      fix: 'Tambahkan selisihnya: `{value}+07:00` untuk WIB.',
    },
    'name-two-labels': {
      what: 'Ada dua nama berjenis `label` untuk bahasa `{lang}`.',
      fix: 'Sisakan satu; jadikan yang lain `alias`.',
    },
    'name-no-label': {
      what: 'Tidak ada nama berjenis `label`, jadi entitas ini tidak punya nama untuk ditampilkan.',
      fix: 'Beri satu nama `kind: label`.',
    },
    'source-publisher': {
      what: 'Sumber harus punya tepat satu dari `by` dan `publisher`.',
      fix: 'Pakai `by: <id organisasi>` bila penerbit punya berkas; kalau tidak, `publisher: <nama>`.',
    },
    'source-undated': {
      what: 'Sumber tidak bertanggal.',
      fix: 'Isi `published`, atau `accessed` bila halamannya tidak memuat tanggal.',
    },
    'handle-bad': {
      what: '`{handle}` tidak dapat dipakai sebagai sebutan.',
      fix: 'Pakai 1–80 karakter tanpa kurung siku, kurung kurawal, `<`, `>`, tanda kutip, atau garis miring terbalik, dan bukan `redaksi`.',
    },
    'handle-duplicate': {
      what: 'Sebutan `{handle}` sama dengan `{other}`; huruf besar dan kecil tidak dibedakan.',
      fix: 'Ganti salah satunya; dalam satu artikel satu sebutan hanya berarti satu hal.',
    },
    'author-unknown': {
      what: 'Penulis `{author}` tidak ada dalam konfigurasi situs.',
      fix: 'Pakai salah satu dari {authors}, atau tambahkan penulisnya di src/site.config.ts.',
    },
    'entity-unknown': {
      what: 'Tidak ada entitas dengan id `{id}`.',
      fix: 'Perbaiki id-nya, atau buat berkas entitasnya.',
    },
    'entity-wrong-kind': {
      what: '`{id}` berada di `{actual}`, padahal di sini harus dari `{expected}`.',
      fix: 'Pakai id dari `{expected}`.',
    },
    'mention-undeclared': {
      what: '`[{handle}]` tampak seperti penyebutan, tetapi `{handle}` tidak ada di bawah `entities`.',
      fix: 'Daftarkan `{handle}: <id>` di bawah `entities`; bila kurung siku itu memang bagian teks, tulis `\\[{handle}\\]`.',
    },
    'handle-shadowed': {
      what: 'Definisi tautan `[{handle}]: …` menutupi sebutan dengan nama yang sama.',
      fix: 'Ganti nama definisi tautan itu, atau tulis tautannya langsung: `[teks](https://…)`.',
    },
    'handle-unused': {
      what: 'Sebutan `{handle}` tidak dipakai dalam teks maupun dalam rantai.',
      fix: 'Beri anotasi pada nama itu dalam teks, atau hapus sebutannya.',
    },
    'annotation-unparsed': {
      what: '`{text}` tampak seperti anotasi, tetapi tidak terbaca sebagai anotasi.',
      fix: 'Tulis `:claim[teks]{#id by="…"}` tanpa spasi di antaranya, dengan kurung dan tanda kutip yang ditutup.',
    },
    'claim-without-id': {
      what: 'Klaim ini tidak punya id.',
      fix: 'Tambahkan `#id` di dalam kurung kurawal: `{#latihan-bersama by="…"}`.',
    },
    'claim-without-by': {
      what: 'Klaim ini tidak menyebut siapa yang mengatakannya.',
      fix: 'Tambahkan `by="Pembicara > Kantor berita > …"`, pembicara lebih dulu; suara kita sendiri ditulis `by="redaksi"`.',
    },
    'claim-attribute-unknown': {
      what: 'Atribut `{key}` tidak dikenal pada klaim.',
      fix: 'Atribut yang berlaku: {keys}.',
    },
    'claim-attribute-bad': {
      what: 'Nilai `{value}` untuk `{key}` tidak sah.',
      fix: 'Nilai yang berlaku: {allowed}.',
    },
    'claim-empty': {
      what: 'Klaim ini tidak memuat teks.',
      fix: 'Tulis kata-kata klaimnya di dalam kurung siku, atau paragraf di antara `:::claim{…}` dan `:::`.',
    },
    'hop-unknown': {
      what: '`{hop}` dalam rantai tidak ada di bawah `entities` maupun `sources`.',
      fix: 'Daftarkan sebutannya, atau perbaiki ejaannya.',
    },
    'hop-missing': {
      what: 'Rantai memuat mata rantai yang kosong.',
      fix: 'Tulis tepat satu sebutan di tiap sisi tanda `>`.',
    },
    'hop-not-entity': {
      what: 'Sumber `{hop}` dipakai dalam rantai, tetapi penerbitnya tidak punya berkas.',
      fix: 'Buat berkas organisasi untuk penerbitnya, lalu ganti `publisher` dengan `by: <id organisasi>`.',
    },
    'claim-two-meanings': {
      what: 'Id klaim `{id}` juga dipakai di {other}, tetapi keduanya tidak punya kata atau entitas yang sama.',
      fix: 'Bila dua klaim berbeda, beri id lain. Bila satu klaim, tulis proposisinya di `claims/{id}.md`.',
    },
    'claim-without-occurrence': {
      what: 'Tidak ada artikel yang memuat klaim `{id}`.',
      fix: 'Beri anotasi klaim ini dalam sebuah artikel, atau perbaiki nama berkasnya.',
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
      what: 'Blok kode ini tidak pernah ditutup, jadi semua teks sesudahnya dianggap kode.',
      fix: 'Tutup dengan baris tanda yang sama (```` ``` ````), atau hapus pembukanya.',
    },
    'body-unexpected': {
      what: 'Berkas entitas tidak punya teks di bawah frontmatter; teks ini tidak akan terbit.',
      fix: 'Pindahkan ke `description`, atau tulis sebagai artikel.',
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
    'link-forbidden': {
      what: 'Tautan ke `{url}` tidak diizinkan.',
      fix: 'Pakai alamat https, http, atau mailto, atau alamat di situs ini yang diawali `/` atau `#`.',
    },
    'link-broken': {
      what: 'Tautan ke `{url}` tidak menuju halaman atau jangkar mana pun di situs ini.',
      fix: 'Perbaiki alamatnya; untuk menyebut entitas, pakai `[Nama]`.',
    },
    'text-not-conserved': {
      what: 'Di sini teks yang terbaca (“{rendered}”) berbeda dari teks yang ditulis (“{written}”) karena tanda anotasi.',
      fix: 'Jauhkan tanda `*` atau `_` dari tanda anotasi: letakkan penekanan di dalam kurung siku.',
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
    'quote-not-found': {
      what: 'Kutipan “{quote}” tidak ada dalam artikel mana pun yang memuat klaim ini.',
      fix: 'Salin kutipannya persis seperti dalam artikel, atau hapus tanda kutipnya.',
    },
    'name-shared': {
      what: 'Nama `{name}` juga dimiliki `{id}` ({other}), jadi tidak dapat menentukan siapa yang dimaksud.',
      fix: 'Bila keduanya berbeda, tulis `not: [{id}]` di berkas ini, atau jadikan namanya `weak`. Bila sama, gabungkan berkasnya.',
    },
    'hop-repeated': {
      what: '`{hop}` muncul dua kali dalam rantai yang sama.',
      fix: 'Sebut tiap pihak sekali, menurut urutan ucapannya diteruskan.',
    },
    'chain-without-source': {
      what: 'Rantai ini berakhir pada `{hop}` tanpa halaman sumber, jadi pembaca tidak dapat memeriksanya.',
      fix: 'Akhiri rantai dengan sebutan dari `sources`.',
    },
    'story-unknown': {
      what: 'Rangkaian berita `{story}` tidak ada dalam konfigurasi situs.',
      fix: 'Pakai salah satu dari {stories}, atau tambahkan di src/site.config.ts.',
    },
    'wording-lock-bad': {
      what: 'Catatan kata-kata yang sudah terbit tidak dapat dibaca, jadi perubahannya tidak dapat diperiksa.',
      fix: 'Kembalikan berkas ini dari riwayat git.',
    },
    'wording-changed': {
      what: 'Kata-kata klaim `{id}` berubah setelah terbit: dari `{before}` menjadi `{now}`. Koreksi atau suntingan?',
      fix: 'Bila koreksi, catat di `corrections` artikel ini. Lalu, untuk keduanya, jalankan `npm run check -- --accept`.',
    },
    'wording-lost': {
      what: 'Klaim yang sudah terbit di `#{anchor}` tidak ada lagi.',
      fix: 'Kembalikan anotasinya; bila memang dicabut, catat di `corrections` lalu jalankan `npm run check -- --accept`.',
    },
    'wording-unlocked': {
      what: '{count} klaim dalam artikel ini belum dicatat kata-katanya, jadi perubahan kelak tidak akan ketahuan.',
      fix: 'Jalankan `npm run check -- --accept` dan simpan `wording.lock.json` bersama artikelnya.',
    },
  },
};
