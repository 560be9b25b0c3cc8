import { siteOf } from './core/schema/site.ts';

/** The site's own values. `SITE_URL` and `SITE_LOCALE` in the environment go before `url` and `locale`. */
export const site = siteOf({
  name: 'Benang Merah',
  tagline: {
    id: 'Analisis berita yang menunjukkan siapa mengatakan apa, lewat siapa, seberapa tegas, dan bagaimana kelanjutannya.',
    en: 'News analysis that shows who said what, through whom, how firmly, and what became of it.',
  },
  url: process.env['SITE_URL'] ?? 'https://benang-merah.example/',
  locale: process.env['SITE_LOCALE'] ?? 'id',
  timeZone: 'Asia/Jakarta',
  timeZoneName: { id: 'WIB', en: 'WIB' },
  authors: {
    redaksi: { name: { id: 'Redaksi Benang Merah', en: 'The editors of Benang Merah' } },
  },
  stories: {
    'korut-rusia': { title: { id: 'Korea Utara dan Rusia', en: 'North Korea and Russia' } },
  },
  security: { contact: 'mailto:security@benang-merah.example', expires: '2027-10-31T00:00+07:00' },
  contentLicense: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  contentLanguage: 'id',
  colors: {
    paper: { light: '#fdfcf9', dark: '#16171a' },
    ink: { light: '#1d1c1a', dark: '#e7e4de' },
    thread: { light: '#b3121d', dark: '#ff8177' },
  },
});
