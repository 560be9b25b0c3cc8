/** Made-up content that brings every component into every state. Nobody in it exists. */

const source = `sources:
  - { publisher: Koran Contoh, url: https://contoh.example/, published: 2024 }
`;

function entity(label: string, keys: string, others = ''): string {
  return `---
names:
  - { text: ${label}, lang: id, kind: label }
${others}sort: ${label}
description: { id: "${label} adalah contoh yang tidak ada di dunia nyata, dengan uraian yang cukup panjang untuk dua baris." }
${source}${keys}---
`;
}

function claim(text: string, status?: string, keys = ''): string {
  const outcome =
    status === undefined
      ? ''
      : `outcomes:
  - date: 2024-03-01
    status: ${status}
    note: { id: Catatan tentang kelanjutannya. }
${status === 'happened-differently' ? '    differed: { id: tempatnya }\n' : ''}    source: { publisher: Koran Contoh, url: https://contoh.example/lanjutan, title: Berita tentang kelanjutannya, published: 2024-03-01, accessed: 2024-03-02 }
`;
  return `---\ntext: { id: ${text} }\n${outcome}${keys}---\n`;
}

const handles = `entities:
  Tokoh Satu: tokoh-satu
  Tokoh Dua: tokoh-dua
  Kantor Berita: kantor-berita
  Kota: kota-contoh
  Pertemuan: pertemuan-contoh
  pejabat: { unnamed: seorang pejabat yang tidak disebut namanya, side: kota-contoh }
sources:
  Koran: { by: koran-contoh, url: https://contoh.example/berita, title: Judul berita sumber, published: 2024-01-02 }
  Kantor: { by: kantor-berita, url: https://contoh.example/kantor, published: 2024-01-02, accessed: 2024-01-05, archived: https://contoh.example/arsip }
`;

/**
 * Every file of the sample, by path.
 *
 * @param author id of one who writes for this site
 */
export const sampleContent = (author: string): Record<string, string> => ({
  'people/tokoh-satu.md': entity(
    'Tokoh Satu',
    'wikidata: Q1\nroles:\n  - { title: { id: Menteri Contoh }, from: 2020, to: 2023-12 }\n  - { title: { id: Ketua Contoh }, from: 2024-01 }\n',
    '  - { text: Первый, lang: ru, script: Cyrl, kind: alias }\n  - { text: 첫째, lang: ko, script: Hang, kind: alias }\n',
  ),
  'people/tokoh-dua.md': entity('Tokoh Dua dengan Nama yang Sangat Panjang Sekali', ''),
  'places/kota-contoh.md': entity('Kota Contoh', 'kind: city\ncountry: ID\ncoordinates: { lat: -6.2, lon: 106.8 }\n'),
  'organizations/kantor-berita.md': entity('Kantor Berita Contoh', 'type: news-agency\ncountry: ID\n'),
  'organizations/koran-contoh.md': entity('Koran Contoh', 'type: newspaper\n'),
  'events/pertemuan-contoh.md': entity(
    'Pertemuan Contoh',
    'from: 2024-02-01\nto: 2024-02-03\nplace: kota-contoh\nparticipants: [tokoh-satu, tokoh-dua]\n',
  ),
  'claims/terjadi.md': claim('Yang ini terjadi.', 'happened'),
  'claims/lain.md': claim('Yang ini terjadi tetapi berbeda.', 'happened-differently'),
  'claims/tidak.md': claim('Yang ini tidak terjadi.', 'did-not-happen'),
  'claims/tersusul.md': claim('Yang ini tidak lagi relevan.', 'overtaken'),
  'claims/gelap.md': claim('Yang ini tidak dapat diperiksa.', 'cannot-be-checked'),
  'claims/lewat.md': claim('Yang ini lewat tenggat.', undefined, 'relations:\n  - { type: refines, claim: bantah }\n'),
  'claims/bantah.md': claim(
    'Yang ini dipertentangkan.',
    undefined,
    'relations:\n  - { type: differs, claim: lain, aspect: { id: tempat } }\n',
  ),
  'articles/pertama.md': `---
title: Artikel pertama dengan judul yang cukup panjang untuk dua baris
description: Ringkasan artikel pertama.
published: 2024-01-10T09:00+07:00
authors: [${JSON.stringify(author)}]
lang: id
${handles}---

[Tokoh Satu] mengatakan :claim[hal itu terjadi di [Kota]]{#terjadi by="Tokoh Satu > Kantor Berita > Koran" on=2024-01-02}, lalu :claim[hal lain direncanakan]{#lain by="Tokoh Satu > Koran" how=planned on=2024-01}.

## Anak judul pertama

Menurut [pejabat], :claim[hal ketiga diperkirakan]{#tidak by="pejabat > Kantor" how=expected on=2024-01-03}. :claim[Hal keempat mungkin]{#tersusul by="Tokoh Dua > Kantor" how=possible} pada [pertemuan][Pertemuan] itu.

## Anak judul kedua

[Tokoh Dua] menanyakan :claim[hal kelima]{#gelap by="Tokoh Dua > Koran" how=asked} dan [Tokoh Satu] menyatakan :claim[hal keenam]{#bantah by="Tokoh Satu > Koran" cue=menyatakan}.

## Anak judul ketiga

:claim[Hal ketujuh akan datang]{#lewat by="Tokoh Satu > Koran" how=planned due=2024-01}. Kami mencatat :claim[hal kedelapan]{#sendiri by=redaksi}.
`,
  'articles/kedua.md': `---
title: Artikel kedua
description: Ringkasan artikel kedua.
published: 2024-03-10T09:00+07:00
updated: 2024-03-12T10:00+07:00
authors: [${JSON.stringify(author)}]
lang: id
corrections:
  - date: 2024-03-12T10:00+07:00
    text: Artikel ini semula menyebut tempat yang keliru.
    claims: [lain]
${handles}---

[Tokoh Dua] membantah :claim[hal keenam]{#bantah by="Tokoh Dua > Kantor" how=denied cue=membantah on=2024-03-09}. [Tokoh Satu] dan [Kota] disebut lagi; :claim[hal itu terjadi]{#terjadi by="Tokoh Satu > Koran"}.
`,
});
