import type { PictureCatalogue } from './picture-catalogue.ts';

export const idPictures: PictureCatalogue = {
  days: (count) => `${count} hari`,
  answers: {
    title: 'Dikatakan, lalu terjawab',
    alt: (claims) =>
      `Berapa hari sesudah dikatakan kelanjutan ${claims} klaim diketahui. Datanya ada di tabel di bawah.`,
    caption:
      'Benang tiap klaim berawal ketika klaim itu dikatakan dan berakhir ketika kelanjutannya diketahui. Garis tegak: kapan klaim dapat diperiksa. Angka: hari sesudah dikatakan.',
    table: 'Tabel klaim yang terjawab',
    columns: { claim: 'Klaim', said: 'Dikatakan', due: 'Dapat diperiksa', known: 'Diketahui', status: 'Kelanjutannya' },
  },
  map: {
    title: 'Peta',
    lead: 'Tempat yang disebut dalam artikel kami, dan peristiwa yang berlangsung di sana.',
    of: (story) => `Peta: ${story}`,
    alt: (places) => `Peta ${places} tempat; daftarnya di bawah.`,
    inArticles: 'Tempat yang disebut dalam artikel kami.',
    location: (name) => `Letak ${name}.`,
    events: 'Titik berwarna: tempat peristiwa yang dibahas.',
    countries: 'Warna lebih tegas: negara yang disebut.',
    countryList: 'Negara yang disebut',
    borders: 'Batas de facto menurut Natural Earth.',
    onMap: 'Juga pada peta',
    list: 'Tempat pada peta',
    named: (articles) => `disebut dalam ${articles} artikel`,
  },
  togetherAlt: (count, name) =>
    `Gambar ${count} nama yang paling sering disebut bersama ${name}. Daftar dan kalimatnya ada di bawah gambar.`,
  togetherCaption:
    'Makin tebal benangnya, makin banyak kalimat yang menyebut keduanya. Angka menunjukkan jumlah kalimat.',
  together: 'Disebut bersama',
  togetherCount: (count) => `${count} kalimat`,
};
