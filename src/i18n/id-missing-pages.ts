import type { Catalogue } from './catalogue.ts';

/** What stands, in Indonesian, where a page is not, is elsewhere now, or was withdrawn. */
export const idMissingPages: Pick<Catalogue, 'notFound' | 'moved' | 'withdrawn'> = {
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak menuju halaman mana pun. Mungkin ada huruf yang tertinggal saat alamatnya disalin.',
    instead: 'Atau mulailah dari salah satu halaman ini:',
  },
  moved: {
    title: 'Halaman ini sudah pindah',
    text: 'Isinya kini berada di alamat lain.',
    link: 'Buka halamannya',
  },
  withdrawn: {
    title: 'Halaman ini sudah ditarik',
    kinds: {
      page: 'Halaman',
      story: 'Rangkaian berita',
      'story-map': 'Peta',
      article: 'Artikel',
      claim: 'Klaim',
      person: 'Orang',
      place: 'Tempat',
      organization: 'Organisasi',
      event: 'Peristiwa',
    },
    on: 'Ditarik',
    list: 'Halaman yang ditarik',
    listNote: 'Alamatnya tetap ada dan menyebutkan alasannya.',
  },
};
