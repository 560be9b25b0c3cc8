import type { IssueCode } from './codes.ts';
import type { IssueWords } from './words.ts';

/** Words of the issues of a file and of its frontmatter. */
export const fileWordsId = {
  'content-empty': {
    what: 'Folder isi tidak memuat satu artikel pun.',
    fix: 'Mulai satu dengan `npm run new -- article "Judul"`, atau periksa apakah CONTENT_DIR menunjuk ke folder yang benar.',
  },
  'file-misplaced': {
    what: 'Berkas ini tidak berada langsung di folder yang dikenal sebagai `<slug>.md`, jadi tidak akan pernah terbit.',
    fix: 'Pindahkan ke salah satu folder {folders} dengan nama `<slug>.md`, atau hapus.',
  },
  'folder-wrong': {
    what: 'Berkas ini berada di `{own}/`, tetapi kunci-kuncinya milik berkas di `{folder}/`.',
    fix: 'Pindahkan berkasnya ke `{folder}/`.',
  },
  'file-not-regular': {
    what: 'Ini bukan berkas biasa (misalnya tautan simbolis), jadi isinya bisa berasal dari luar folder isi.',
    fix: 'Ganti dengan berkas biasa.',
  },
  'file-too-large': {
    what: 'Berkas berukuran {size} KiB; batasnya {limit} KiB.',
    fix: 'Pecah menjadi beberapa artikel.',
  },
  'lines-too-many': {
    what: 'Berkas memuat {lines} baris; batasnya {limit}.',
    fix: 'Pecah menjadi beberapa artikel.',
  },
  'line-too-long': {
    what: 'Baris ini {length} karakter; batasnya {limit}.',
    fix: 'Pecah menjadi beberapa baris atau paragraf.',
  },
  'marks-too-many': {
    what: 'Paragraf ini memuat lebih dari {limit} tanda `*`, `_`, `[`, dan `` ` ``.',
    fix: 'Pecah menjadi beberapa paragraf.',
  },
  'nesting-too-deep': {
    what: 'Tanda `{mark}` bertumpuk lebih dari {limit} tingkat.',
    fix: 'Kurangi tumpukannya; artikel berita tidak memerlukan lebih dari beberapa tingkat.',
  },
  'encoding-bad': {
    what: 'Karakter dalam berkas ini tidak terbaca: {reason}.',
    fix: 'Buka berkas dengan pengodean asalnya (misalnya Windows-1252 atau UTF-16), lalu simpan sebagai UTF-8. Bila di situ pun karakternya rusak, ketik ulang.',
  },
  'line-ends-bad': {
    what: 'Baris-baris berkas ini hanya diakhiri tanda CR, jadi bagi mesin seluruhnya satu baris.',
    fix: 'Simpan dengan akhir baris yang lazim, LF (Unix) atau CRLF (Windows): ada setelannya dalam program penyunting teks.',
  },
  'character-forbidden': {
    what: 'Ada karakter tak terlihat {character} yang dapat menyembunyikan teks atau membalik urutannya.',
    fix: 'Hapus karakter itu; ketik ulang kata di sekitarnya bila perlu.',
  },
  'character-escaped': {
    what: '`{written}` berarti karakter {character}, yang tidak terlihat atau tidak ada, dan akan ikut terbit.',
    fix: 'Hapus `{written}`, atau ketik karakter yang dimaksud.',
  },
  'conflict-mark': {
    what: 'Tanda konflik git `{mark}` masih ada di sini, jadi kedua versinya akan terbit beserta tandanya.',
    fix: 'Pilih atau gabungkan kedua teks di antara `<<<<<<<` dan `>>>>>>>`, lalu hapus baris-baris tandanya.',
  },
  'slug-bad': {
    what: '`{slug}` tidak dapat menjadi id.',
    fix: 'Pakai huruf kecil a–z, angka, dan tanda hubung tunggal, paling banyak 80 karakter: `kim-jong-un`. Nama yang ditolak Windows, seperti `con`, tidak dapat dipakai.',
  },
  'id-duplicate': {
    what: 'Id `{id}` sama atau terlihat sama dengan id berkas `{other}`.',
    fix: 'Ganti nama salah satu berkas; satu id hanya untuk satu entitas.',
  },
  'id-reserved': {
    what: 'Id klaim `{id}` dipakai situs ini untuk alamat lain.',
    fix: 'Pilih id lain untuk klaim ini.',
  },
  'frontmatter-missing': {
    what: 'Berkas tidak diawali frontmatter di antara dua baris `---`.',
    fix: 'Mulai berkas dengan `---`, lalu kunci-kuncinya, lalu `---`. Contoh lengkap ada di content/README.md.',
  },
  'frontmatter-unclosed': {
    what: 'Frontmatter tidak pernah ditutup: tidak ada baris `---` sesudah kunci-kuncinya.',
    fix: 'Tulis satu baris `---` sesudah kunci yang terakhir, di atas teksnya.',
  },
  'yaml-syntax': {
    what: 'Frontmatter tidak dapat dibaca: {reason}.',
    fix: 'Periksa indentasi, tanda kutip, dan titik dua di sekitar tempat ini.',
  },
  'indent-uneven': {
    what: 'Baris ini menjorok {found} spasi, padahal baris-baris yang sekelompok dengannya {expected} spasi.',
    fix: 'Awali baris ini dengan {expected} spasi. Bila baris ini lanjutan teks di atasnya, apit seluruh teks itu dengan tanda kutip.',
  },
  'line-lost': {
    what: 'Di atas baris ini kurang satu baris, `{key}:`: kunci yang memuat baris ini dan yang sekelompok dengannya.',
    fix: 'Tambahkan baris `{key}:` di atasnya, menjorok seperti yang setingkat dengannya.',
  },
  'yaml-feature': {
    what: 'Frontmatter memakai {feature}, yang tidak diizinkan karena menyembunyikan isi sebenarnya.',
    fix: 'Tulis nilainya langsung.',
  },
  'comment-in-value': {
    what: 'Mulai dari `#` ini barisnya menjadi komentar, jadi `{text}` akan hilang.',
    fix: 'Teks yang memuat ` #` harus diapit tanda kutip: `"…"`. Bila memang komentar, tulis pada baris tersendiri.',
  },
  'comma-in-value': {
    what: 'Di antara `{` dan `}` koma memisahkan kunci, jadi yang ada sesudah koma ini, `{key}`, dibaca sebagai kunci tersendiri.',
    fix: 'Apit seluruh teksnya dengan tanda kutip: `"…, …"`; dalam angka, tulis titik: `42.4`.',
  },
  'key-duplicate': {
    what: 'Kunci ini ditulis dua kali; salah satu nilainya akan hilang.',
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
    what: 'Nilai `{key}` tidak sah: {reason}.',
    fix: 'Perbaiki nilainya. Arti tiap kunci dijelaskan di content/README.md.',
  },
  'date-bad': {
    what: '`{value}` bukan tanggal yang sah: bentuknya keliru, atau hari itu tidak ada di kalender.',
    fix: 'Tulis {reason}.',
  },
  'time-bad': {
    what: '`{value}` bukan waktu yang sah.',
    fix: 'Tulis tanggal, huruf `T`, jam, dan selisih zona: `2023-09-05T09:00+07:00`.',
  },
  'time-missing': {
    what: '`{value}` tidak memuat jam.',
    fix: 'Tulis lengkap dengan jam dan selisih zona: `2023-09-05T09:00+07:00`.',
  },
  'time-without-offset': {
    what: '`{value}` tidak memuat selisih zona, jadi jamnya bisa bergeser.',
    fix: 'Tambahkan selisihnya: `{value}+07:00` untuk WIB.',
  },
  'dates-reversed': {
    what: '`{key}` ({date}) mendahului `{other}` ({before}), padahal seharusnya sesudahnya.',
    fix: 'Perbaiki yang keliru di antara keduanya.',
  },
  'date-after-publication': {
    what: '`{key}` ({date}) lebih baru daripada artikel ini, yang terakhir diubah pada {until}.',
    fix: 'Perbaiki tanggalnya; bila artikelnya memang diubah sesudah itu, tulis waktunya di `updated`.',
  },
  'said-after-source': {
    what: '`on` ({date}) lebih baru daripada halaman yang memberitakannya, {url} ({published}).',
    fix: 'Perbaiki tanggal perkataannya atau tanggal halamannya; atau akhiri rantai dengan halaman yang memuat perkataan ini.',
  },
  'published-long-after': {
    what: '`published` ({date}) {years} tahun sesudah sumbernya yang terbaru ({newest}).',
    fix: 'Perbaiki tahunnya; bila sumbernya memang setua itu, tulis di `accessed` kapan halamannya dibaca.',
  },
  'correction-order': {
    what: 'Koreksi bertanggal {date} berada sesudah koreksi bertanggal {previous}.',
    fix: 'Urutkan `corrections` dari yang terlama; koreksi baru ditambahkan di akhir.',
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
  'source-unarchived': {
    what: '{count} sumber dalam berkas ini tidak punya salinan arsip; bila halamannya hilang, pembaca tidak dapat memeriksanya.',
    fix: 'Simpan halamannya di arsip web, lalu isi `archived: https://…`.',
  },
  'handle-bad': {
    what: '`{handle}` tidak dapat dipakai sebagai sebutan.',
    fix: 'Pakai 1–80 karakter tanpa kurung siku, kurung kurawal, `<`, `>`, ` + `, tanda kutip, atau garis miring terbalik, dan bukan `redaksi`.',
  },
  'handle-duplicate': {
    what: 'Sebutan `{handle}` sama dengan `{other}`; huruf besar dan kecil tidak dibedakan.',
    fix: 'Ganti salah satunya; dalam satu artikel satu sebutan hanya berarti satu hal.',
  },
  'handle-named-twice': {
    what: 'Sebutan ini punya `id` dan `unnamed` sekaligus, padahal artinya hanya salah satu: entitas yang punya berkas, atau sumber tanpa nama.',
    fix: 'Sisakan `id`, bila perlu dengan jabatannya di `as`; atau sisakan `unnamed`, bila perlu dengan `side`.',
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
} satisfies Partial<Record<IssueCode, IssueWords>>;
