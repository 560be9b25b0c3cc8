import fc from 'fast-check';
import { sampleArticle, sampleClaimFile, sampleEntity } from '../../../src/core/annotate/sample-files.ts';

/** Content files made by chance out of a few claims, speakers and days, so that they meet; each is valid. */

export const ENTITIES: Record<string, string> = {
  'people/kim.md': sampleEntity('Kim', 'roles:\n  - { title: { id: Menteri }, from: 2012, to: 2023-09-04 }\n'),
  'people/putin.md': sampleEntity('Putin'),
  'organizations/kantor.md': sampleEntity('Kantor', 'type: news-agency\n'),
  'organizations/koran.md': sampleEntity('Koran', 'type: newspaper\n'),
  'places/kota.md': sampleEntity('Kota', 'kind: city\ncoordinates: { lat: 1, lon: 1 }\n'),
  'events/rapat.md': sampleEntity(
    'Rapat',
    'from: 2023-09-03\nto: 2023-09-05\nplace: kota\nparticipants: [kim, kota]\n',
  ),
};

const KEYS = `entities:
  Kim: kim
  Putin: putin
  Kantor: kantor
  Koran: koran
  Kota: kota
  Rapat: rapat
  pejabat: { unnamed: seorang pejabat, side: kota }
sources:
  Lembar: { by: koran, url: https://koran.example/, published: 2023-09-04 }
  Salinan: { publisher: X, syndicated-from: kantor, url: https://x.example/, published: 2023-09-04 }
`;
const CLAIMS = ['a', 'b', 'c'];
const SOURCE = 'source: { publisher: X, url: https://x.example/, published: 2023-10 }';

const names = fc.subarray(['Kim', 'Putin', 'Kantor', 'Kota', 'Rapat'], { maxLength: 3 });

const report = fc
  .record({
    id: fc.constantFrom(...CLAIMS),
    by: fc.constantFrom(
      'Kim > Lembar',
      'Kim + Putin > Kantor > Lembar',
      'pejabat > Salinan',
      'Kota',
      'redaksi',
      'Lembar',
    ),
    how: fc.constantFrom('asserted', 'planned', 'denied', 'asked'),
    on: fc.constantFrom('', ' on=2023', ' on=2023-08', ' on=2023-09-03', ' on=2023-09-04'),
    about: names,
    isBlock: fc.boolean(),
  })
  .map(({ id, by, how, on, about, isBlock }) => {
    const words = ['Isi klaim', id, ...about.map((name) => `[${name}]`)].join(' ');
    const braces = `{#${id} by="${by}" how=${how}${on}}`;
    return isBlock ? `\n\n:::claim${braces}\n${words}.\n\nDan lagi.\n:::\n\n` : `Kata :claim[${words}]${braces} itu. `;
  });

const article = fc.record({
  mentions: names,
  reports: fc.array(report, { maxLength: 4 }),
  published: fc.constantFrom('2023-09-05T23:30-05:00', '2023-09-06T00:10+09:00', '2023-10-01T09:00+07:00'),
  lang: fc.constantFrom('id', 'en'),
  story: fc.constantFrom('', 'story: cerita\n', 'story: lain\n'),
  isTranslation: fc.boolean(),
});

const claimFile = fc.record({
  due: fc.constantFrom('', 'due: 2023-09-06\n', 'due: 2024\n'),
  other: fc.constantFrom(...CLAIMS),
  relation: fc.constantFrom('contradicts', 'differs', 'supports'),
  outcomes: fc.array(fc.constantFrom('open', 'happened', 'did-not-happen'), { maxLength: 2 }),
});

export const randomFiles: fc.Arbitrary<Record<string, string>> = fc
  .record({
    articles: fc.array(article, { minLength: 1, maxLength: 4 }),
    file: fc.option(claimFile, { nil: undefined }),
  })
  .map(({ articles, file }) => {
    const [original] = articles;
    const files = { ...ENTITIES };
    const translated = new Set([original?.lang]);
    for (const [index, { mentions, reports, published, lang, story, isTranslation }] of articles.entries()) {
      const ofFirst = isTranslation && !translated.has(lang);
      if (ofFirst) translated.add(lang);
      const body = [...mentions.map((name) => `[${name}] datang. `), ...reports].join('') || 'Teks.';
      const keys = KEYS + (ofFirst ? 'translation-of: artikel-0\n' : story);
      files[`articles/artikel-${index}.md`] = sampleArticle(body, keys, published).replace('lang: id', `lang: ${lang}`);
    }
    const reported = new Set(
      CLAIMS.filter((id) => articles.some(({ reports }) => reports.join('').includes(`{#${id} `))),
    );
    if (file && reported.has('a')) {
      const isRelated = file.other !== 'a' && reported.has(file.other);
      const relations = isRelated ? `relations: [{ type: ${file.relation}, claim: ${file.other} }]\n` : '';
      const log = file.outcomes.map((status) => `  - { date: 2023-10, status: ${status}, ${SOURCE} }\n`);
      const outcomes = log.length > 0 ? `outcomes:\n${log.join('')}` : '';
      files['claims/a.md'] = sampleClaimFile('Proposisi.', file.due + relations + outcomes);
    }
    return files;
  });
