import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile, sampleEntity } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { graphData } from './graph-data.ts';
import { graphSchema } from './graph-schema.ts';
import { sampleContext } from '../sample-context.ts';

const SOURCE = { publisher: 'Koran', url: 'https://koran.example/', published: '2023' };

const data = graphData(
  sampleContext({
    'articles/z.md': sampleStory('[Kim] bicara.', { keys: 'translation-of: a\n' }),
    'articles/a.md': sampleStory(
      `Kata [Kim], :claim[[Kota] tutup]{#tutup by="pejabat + Kim > Salinan" on=2023-09 how=planned cue=akan due=2023-10}.

:claim[Benar]{#benar by=redaksi}.`,
      {
        keys: `sources:
  Salinan: { by: koran, syndicated-from: kantor, url: https://koran.example/, published: 2023-09 }
corrections:
  - { date: 2023-09-08T09:00+07:00, text: Salah., claims: [tutup] }
`,
      },
    ),
    'claims/tutup.md': sampleClaimFile(
      'Kota ditutup.',
      `relations:
  - { type: differs, claim: benar, aspect: { id: waktu } }
outcomes:
  - { date: 2023-11, status: happened, source: { publisher: Koran, url: https://koran.example/, published: 2023 } }
`,
    ),
    'people/bulan.md': sampleEntity('Bulan', 'roles:\n  - { title: { id: Ketua }, organization: koran, from: 2023 }\n'),
    'events/rapat.md': sampleEntity('Rapat', 'from: 2023-09-04\nplace: kota\nparticipants: [kim]\n'),
  }),
);

test('the data are what their schema says', () => {
  assert.deepEqual(graphSchema.parse(data), data);
});

test('articles, entities and claims stand in order of their ids', () => {
  assert.deepEqual(
    data.articles.map(({ id }) => id),
    ['a', 'z'],
  );
  assert.deepEqual(
    data.entities.map(({ id }) => id),
    ['bulan', 'kantor', 'kantor-lain', 'kim', 'kota', 'koran', 'putin', 'rapat'].sort(),
  );
  assert.deepEqual(
    data.claims.map(({ id }) => id),
    ['benar', 'tutup'],
  );
});

test('a claim has its text, every occurrence with its whole chain, and all that follows from them', () => {
  const occurrence = {
    article: 'a',
    anchor: 'c-tutup',
    words: 'Kota tutup',
    sentence: 'Kata Kim, Kota tutup.',
    modality: 'planned',
    cue: 'akan',
    on: '2023-09',
  };
  const copy = {
    entity: 'koran',
    source: { by: 'koran', 'syndicated-from': 'kantor', url: 'https://koran.example/', published: '2023-09' },
  };
  assert.deepEqual(data.claims[1], {
    id: 'tutup',
    address: '/klaim/tutup/',
    text: { id: 'Kota ditutup.' },
    about: ['kota'],
    occurrences: [
      { ...occurrence, chain: [{ unnamed: 'seorang pejabat', handle: 'pejabat' }, copy] },
      { ...occurrence, chain: [{ entity: 'kim' }, copy] },
    ],
    origins: 2,
    originsBySide: { forward: 2, against: 0, asked: 0 },
    contested: false,
    overdue: false,
    status: 'happened',
    due: '2023-10',
    relations: [{ type: 'differs', claim: 'benar', inverse: false, aspect: { id: 'waktu' } }],
    outcomes: [{ date: '2023-11', status: 'happened', source: SOURCE }],
  });
});

test('a relation stands with both of its claims, and our own voice is told as such', () => {
  const [claim] = data.claims;
  assert.deepEqual(claim?.relations, [{ type: 'differs', claim: 'tutup', inverse: true, aspect: { id: 'waktu' } }]);
  assert.deepEqual(claim.occurrences[0]?.chain, [{ own: true }]);
});

test('an article has its mentions with their words, sentence and anchor, its claims and its corrections', () => {
  const [article, translation] = data.articles;
  assert.deepEqual(article?.mentions, [
    { entity: 'kim', words: 'Kim', sentence: 'Kata Kim, Kota tutup.', anchor: 'm-kim' },
    { entity: 'kota', words: 'Kota', sentence: 'Kata Kim, Kota tutup.', anchor: 'm-kota' },
  ]);
  assert.deepEqual(article.claims, ['tutup', 'benar']);
  assert.deepEqual(article.corrections, [{ date: '2023-09-08T09:00+07:00', text: 'Salah.', claims: ['tutup'] }]);
  assert.equal(article.translationOf, undefined);
  assert.equal(translation?.translationOf, 'a');
});

test('an entity has what its kind has, and the claims by its part in them', () => {
  const entity = (id: string): (typeof data.entities)[number] | undefined => data.entities.find((one) => one.id === id);
  assert.deepEqual(entity('kim')?.saidBy, ['tutup']);
  assert.deepEqual(entity('koran')?.relayed, ['tutup']);
  assert.deepEqual(entity('kota')?.saidAbout, ['tutup']);
  assert.deepEqual(entity('bulan')?.roles, [{ title: { id: 'Ketua' }, organization: 'koran', from: '2023' }]);
  assert.equal(entity('kota')?.type, 'city');
  assert.equal(entity('kantor')?.type, 'news-agency');
  assert.deepEqual(entity('rapat')?.participants, ['kim']);
  assert.equal(entity('rapat')?.place, 'kota');
});

test('what we say about a claim ourselves is data too', () => {
  const { claims } = graphData(
    sampleContext({
      'articles/a.md': sampleStory(':claim[Kota tutup]{#tutup by=redaksi}, :claim[kota buka]{#buka by=redaksi}.'),
      'claims/tutup.md': `${sampleClaimFile('Kota ditutup.')}Sejak *Senin*.\n`,
      'claims/buka.md': sampleClaimFile('Kota dibuka.'),
    }),
  );
  assert.deepEqual(
    claims.map(({ id, analysis }) => [id, analysis]),
    [
      ['buka', undefined],
      ['tutup', '<p>Sejak <em>Senin</em>.</p>'],
    ],
  );
});
