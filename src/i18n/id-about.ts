import type { Catalogue } from './catalogue.ts';
import { formatBytes } from './format-bytes.ts';

/** What the pages about the site, its method and its data say. */
export const idAbout: Pick<
  Catalogue,
  'aboutPage' | 'chainInWords' | 'outcomesLead' | 'dataPage' | 'modalityMeaning' | 'statusMeaning'
> = {
  aboutPage: {
    title: 'Tentang situs ini dan cara kerjanya',
    lead: 'Berita tentang satu peristiwa sering sampai kepada pembaca lewat banyak perantara: seorang pejabat berbicara kepada sebuah kantor berita, kantor berita lain mengutipnya, lalu sebuah media menerjemahkannya. Situs ini menelusuri benang itu dan menunjukkan siapa yang sebenarnya mengatakan apa.',
    sections: [
      {
        title: 'Klaim',
        paragraphs: [
          'Klaim adalah satu hal yang dikemukakan oleh seseorang atau suatu pihak. Tiap klaim punya halaman dan alamat tetap, sehingga dapat dirujuk sendiri. Bila klaim yang sama diberitakan di beberapa tempat, semuanya dikumpulkan di satu halaman.',
        ],
      },
      {
        title: 'Rantai sumber',
        paragraphs: [
          'Rantai menyebut lebih dulu siapa yang berbicara, lalu setiap pihak yang meneruskan ucapannya sampai kepada kami. Klaim dihitung menurut sumber asalnya, bukan menurut jumlah media yang memuatnya: sembilan berita yang mengutip satu kantor berita tetap satu sumber asal.',
          'Sumber tanpa nama ditulis sebagaimana diberitakan. Dua sumber tanpa nama tidak pernah dianggap sama.',
        ],
      },
      {
        title: 'Dipertentangkan',
        paragraphs: [
          'Sebuah klaim disebut dipertentangkan bila ada yang mengemukakannya, dan ada pula yang membantahnya atau mengatakan hal yang bertentangan dengannya. Tanda ini dihitung dari isi artikel, tidak ditulis dengan tangan.',
        ],
      },
      {
        title: 'Yang tidak kami lakukan',
        paragraphs: [
          'Kami tidak memberi nilai kebenaran, tidak menghitung persentase keyakinan, dan tidak menjatuhkan putusan secara otomatis. Kami mencatat apa yang dikatakan, oleh siapa, dan apa yang kemudian terjadi, masing-masing dengan sumbernya.',
          'Situs ini tidak melacak pembaca dan tidak meminta apa pun dari situs lain ketika halamannya dibuka. Satu-satunya yang disimpan adalah pilihan tampilan terang atau gelap, hanya bila Anda memilihnya, dan hanya di peramban Anda sendiri.',
        ],
      },
    ],
    modalityTitle: 'Seberapa tegas sumber mengatakannya',
    statusTitle: 'Apa yang kemudian terjadi',
  },
  chainInWords: (speaker, relays) => `${speaker}, lewat ${relays}`,
  outcomesLead: 'Kabar setiap kali kelanjutan sebuah klaim diketahui.',
  dataPage: {
    title: 'Data',
    lead: 'Semua yang ditampilkan situs ini juga tersedia sebagai data, di alamat tetap, untuk dipakai siapa pun.',
    wholeTitle: 'Berkas lengkap',
    files: {
      'graph.json':
        'Seluruh isi dalam satu berkas: artikel, orang, tempat, organisasi, peristiwa, dan klaim dengan rantai sumbernya.',
      'graph.schema.json': 'JSON Schema berkas itu, dengan keterangan tiap kunci.',
      'claims.csv':
        'Satu baris untuk tiap klaim: siapa yang mengemukakannya, tentang apa, di berapa tempat diberitakan, dan bagaimana kelanjutannya.',
      'occurrences.csv':
        'Satu baris untuk tiap pembicara di tiap tempat klaim diberitakan: kalimat, rantai sumber, dan seberapa tegas.',
      'mentions.csv':
        'Satu baris untuk tiap penyebutan: siapa atau apa yang disebut, dengan kata apa, dalam kalimat mana.',
      'entities.csv': 'Satu baris untuk tiap orang, tempat, organisasi, dan peristiwa.',
      'sources.csv': 'Satu baris untuk tiap halaman yang menjadi sumber, dengan apa yang bersumber padanya.',
      'followthemoney.ndjson':
        'Orang, organisasi, tempat, peristiwa, jabatan, artikel, dan penyebutan menurut model FollowTheMoney, satu per baris.',
    },
    size: (bytes) => formatBytes(bytes, 'id'),
    manifestNote: 'Ukuran dan SHA-256 setiap berkas data, termasuk yang berada di samping halaman.',
    besideTitle: 'Di samping halaman',
    besideLead: 'Data satu hal berada di samping halamannya. Tanda … menggantikan nama di alamatnya.',
    beside: {
      entity: (count) =>
        `Satu orang, tempat, organisasi, atau peristiwa, dalam bentuk yang sama dengan graph.json (${count} berkas).`,
      claim: (count) =>
        `Satu klaim dengan semua tempat klaim itu diberitakan, dalam bentuk yang sama (${count} berkas).`,
      article: (count) => `Satu artikel sebagaimana ditulis, lengkap dengan anotasinya (${count} berkas).`,
      annotations: (count) =>
        `Anotasi satu artikel menurut W3C Web Annotation: tiap penyebutan dan klaim dengan letak katanya (${count} berkas).`,
      linked: (count) => `Satu artikel dengan semua hubungannya sebagai JSON-LD schema.org (${count} berkas).`,
      feeds: (count) =>
        `Kabar terbaru sebagai RSS, Atom, dan JSON Feed: untuk situs ini, daftar klaim, kelanjutannya, tiap rangkaian berita, serta ${count} orang, tempat, organisasi, dan peristiwa.`,
    },
    feedsTitle: 'Umpan berita',
    notesTitle: 'Cara membacanya',
    notes: [
      'Tanggal ditulis setepat yang diketahui: tahun, bulan, atau hari. Alamat dihitung dari akar situs ini.',
      "Berkas CSV memakai UTF-8 dengan BOM, koma, dan tanda kutip menurut RFC 4180. Teks yang dapat dijalankan lembar kerja sebagai rumus, yaitu yang diawali = + - @, tab, ganti baris, atau apostrof, didahului satu apostrof ('). Buang satu apostrof di awal sel untuk memperoleh teks aslinya.",
      'Daftar id dalam satu sel dipisahkan spasi. Rantai sumber ditulis dari pembicara, dipisahkan >; sumber tanpa nama ditulis dalam tanda kutip.',
      'Tidak ada skor kebenaran dan tidak ada vonis: seberapa tegas sumber mengatakannya, apa yang kemudian terjadi, dan koreksi kami adalah tiga hal yang berbeda.',
    ],
  },
  modalityMeaning: {
    asserted: 'Sumber menyatakannya sebagai kenyataan.',
    planned: 'Sumber menyebutnya sebagai rencana atau niat.',
    expected: 'Sumber memperkirakan hal itu akan terjadi.',
    possible: 'Sumber menyebutnya mungkin, tanpa memastikan.',
    denied: 'Sumber membantahnya.',
    asked: 'Hal itu baru ditanyakan.',
  },
  statusMeaning: {
    open: 'Belum diketahui.',
    happened: 'Terjadi seperti yang dikatakan.',
    'happened-differently': 'Terjadi, tetapi tidak seperti yang dikatakan.',
    'did-not-happen': 'Tidak terjadi.',
    overtaken: 'Tidak lagi relevan karena keadaan sudah berubah.',
    'cannot-be-checked': 'Tidak ada cara untuk memeriksanya secara terbuka.',
  },
};
