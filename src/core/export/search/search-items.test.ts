import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile, sampleEntity } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleContext } from '../sample-context.ts';
import { searchItems, type ItemWords } from './search-items.ts';
import { peopleFile, textRecords } from './text-records.ts';

const words = {
  placeKinds: { city: 'kota' },
  organizationTypes: { 'news-agency': 'kantor berita', newspaper: 'surat kabar' },
  modalities: { denied: 'dibantah', asked: 'ditanyakan' },
} as ItemWords;

const context = sampleContext({
  'articles/kabar.md': sampleStory(
    ':claim[[Kim] pergi ke [Kota]]{#kim-pergi by="Putin > Kantor" on=2023-09-04}.\n\n[Kim] kembali.\n',
  ),
});

test('every entity and every claim can be searched for, by all its names, with who or what it is', () => {
  const items = new Map(searchItems(context, words).map((item) => [item.id, item]));
  assert.equal(items.size, context.graph.entities.size + context.graph.claims.size);
  assert.equal(items.get('kota')?.description, 'kota');
  assert.equal(items.get('kantor')?.description, 'kantor berita');
  const { kind, label, description } = items.get('kim-pergi') ?? {};
  assert.deepEqual({ kind, label, description }, { kind: 'claim', label: 'Kim pergi ke Kota', description: 'Putin' });
  for (const { id, data } of context.graph.entities.values()) {
    const names = items.get(id)?.names.map(({ text }) => text);
    for (const { text } of data.names) assert.ok(names?.includes(text), text);
  }
});

test('a claim is told by who said first that it is so, or else by who denied it or asked', () => {
  const body = (id: string, ...said: string[]): string =>
    said.map((by) => `:claim[Kantor ${id}]{#kantor-${id} by=${by}}.`).join('\n\n');
  const context = sampleContext({
    'articles/kabar.md': sampleStory(
      [
        body(
          'tutup',
          '"Putin" on=2023-08-01 how=denied',
          '"Kota" on=2023-08-02 how=asked',
          '"Kim" on=2023-08-03 how=possible',
        ),
        body('buka', '"Kota" on=2023-08-01 how=asked', '"pejabat" on=2023-08-02 how=denied'),
        body('pindah', '"Kota" how=asked'),
        body('ramai', 'redaksi'),
      ].join('\n\n'),
    ),
  });
  const facts = searchItems(context, words).flatMap(({ kind, id, description }) =>
    kind === 'claim' ? [[id, description]] : [],
  );
  assert.deepEqual(Object.fromEntries(facts), {
    'kantor-tutup': 'Kim',
    'kantor-buka': 'seorang pejabat · dibantah',
    'kantor-pindah': 'Kota · ditanyakan',
    'kantor-ramai': '',
  });
});

test('a person is found by every office in every language, and one that was left has its years', () => {
  const office = (id: string, en: string, dates: string): string =>
    `  - { title: { id: ${id}, en: ${en} }, ${dates} }\n`;
  const roles = office('Menteri', 'Minister', 'from: 2012, to: 2020-05') + office('Ketua', 'Chair', 'from: 2020-05');
  const context = sampleContext({
    'articles/kabar.md': sampleStory('[Kim] datang.'),
    'people/kim.md': sampleEntity('Kim', `roles:\n${roles}`),
  });
  const [kim] = searchItems(context, words);
  assert.equal(kim?.description, 'Ketua');
  const offices = kim.names.flatMap(({ text, kind }) => (kind === 'own' ? [] : [[text, kind]]));
  assert.deepEqual(offices, [
    ['Menteri (2012–2020)', 'past'],
    ['Minister (2012–2020)', 'past'],
    ['Ketua', 'fact'],
    ['Chair', 'fact'],
  ]);
});

test('an event is found by its day and place', () => {
  const context = sampleContext({
    'articles/kabar.md': sampleStory('[Kim] datang ke [Kota].'),
    'events/temu.md': sampleEntity('Temu', 'from: 2023-09-13\nplace: kota\n'),
  });
  const event = searchItems(context, words).find(({ id }) => id === 'temu');
  assert.deepEqual(event?.names.at(-1), { text: '13 September 2023, Kota', kind: 'fact' });
});

test('what most is written about comes first', () => {
  const [first] = searchItems(context, words);
  assert.equal(first?.id, 'kim');
});

test('a claim that several put forward together is reported no more often for that', () => {
  const claims = searchItems(
    sampleContext({
      'articles/a.md': sampleStory(
        ':claim[Kota sepi]{#sepi by=Kim}, :claim[Kota sepi]{#sepi by=Kim}, :claim[buka]{#buka by="Kim + Putin + Kantor"}.',
      ),
    }),
    words,
  ).filter(({ kind }) => kind === 'claim');
  assert.deepEqual(
    claims.map(({ id }) => id),
    ['sepi', 'buka'],
  );
});

test('every article and every claim is a text, of its year, with the people in it', () => {
  const records = [...textRecords(context)];
  assert.deepEqual(
    records.map(({ kind, href, people, period }) => ({ kind, href, people, period })),
    [
      { kind: 'article', href: '/artikel/kabar/', people: ['kim', 'putin'], period: '2023' },
      { kind: 'claim', href: '/klaim/kim-pergi/', people: ['kim', 'putin'], period: '2023' },
    ],
  );
  assert.match(records[0]?.text ?? '', /Kim pergi ke Kota\. · Kim kembali\./);
});

test('a text says which language it is in, and which its title is in', () => {
  const context = sampleContext({
    'articles/kabar.md': sampleStory(':claim[Kim left]{#kim-pergi by=Putin}.').replace('lang: id', 'lang: en'),
    'claims/kim-pergi.md': sampleClaimFile('Kim pergi.'),
  });
  assert.deepEqual(
    [...textRecords(context)].map(({ kind, titleLang, lang }) => [kind, titleLang, lang]),
    [
      ['article', 'en', 'en'],
      ['claim', 'id', 'en'],
    ],
  );
});

test('beside the search stand the names of the people by which texts are narrowed', async () => {
  const { path, make } = peopleFile(context);
  assert.equal(path, 'cari/people.json');
  const names = JSON.parse(String(await make())) as Record<string, string>;
  assert.equal(names['kim'], 'Kim');
  const narrowing = [...textRecords(context)].flatMap(({ people }) => people);
  for (const id of narrowing) assert.ok(names[id], id);
  assert.equal(names['kota'], undefined);
});
