import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildIndex } from './build-index.ts';
import { answer, engineOf, find, item, ITEMS } from './sample-search.ts';
import type { SearchItem } from './search-item.ts';

const FIRST: [query: string, label: string][] = [
  ['korut', 'Korea Utara'],
  ['North Korea', 'Korea Utara'],
  ['북한', 'Korea Utara'],
  ['김정은', 'Kim Jong Un'],
  ['kim jongun', 'Kim Jong Un'],
  ['kimjongun', 'Kim Jong Un'],
  ['un jong kim', 'Kim Jong Un'],
  ['kim jong', 'Kim Jong Un'],
  ['gim jeong eun', 'Kim Jong Un'],
  ['Путин', 'Vladimir Putin'],
  ['vladimir putin', 'Vladimir Putin'],
  ['putim', 'Vladimir Putin'],
  ['wladmir', 'Vladimir Putin'],
  ['vladimir p', 'Vladimir Putin'],
  ['shoygu', 'Sergei Shoigu'],
  ['sjoigu', 'Sergei Shoigu'],
  ['sergie shoigu', 'Sergei Shoigu'],
  ['c', 'Cina'],
  ['中国', 'Cina'],
  ['中华人民', 'Cina'],
  ['kcna', 'Kantor Berita Pusat Korea'],
  ['memasok senjata', 'Korea Utara memasok senjata ke Rusia.'],
];

for (const [query, label] of FIRST) {
  test(`${query} finds ${label} first`, async () => {
    assert.equal((await find(query))[0], label);
  });
}

test('a whole name, be it weak, goes before a beginning, that before a word of a weak name, and that before a typo', async () => {
  const items = [
    item('person', 'Marta Lama'),
    item('person', 'Nol', '~Marto Tua'),
    item('person', 'Dua', 'Marto Baru'),
    item('person', 'Satu', '~Marto'),
    item('person', 'Tiga', 'Marto'),
    item('person', 'Marto'),
  ];
  assert.deepEqual(await find('marto', items), ['Marto', 'Tiga', 'Satu', 'Dua', 'Nol']);
  assert.deepEqual((await find('martoo baru', items))[0], 'Dua');
});

test('an abbreviation that is a common word too finds what it stands for first, however many sentences have the word', async () => {
  const country = item('place', 'Amerika Serikat', 'United States', '~AS', '~US');
  const sentences = (count: number): SearchItem[] =>
    Array.from({ length: count }, (_, index) => ({
      ...item('claim', `Delegasi ${index} datang.`, `Delegation ${index} came as guests of us.`),
      id: `delegasi-${index}`,
    }));
  for (const count of [6, 400]) {
    for (const query of ['AS', 'as', 'US']) {
      const { results } = await engineOf([...sentences(count), country]).engine.search(query);
      assert.deepEqual([results[0]?.label, results[0]?.matched], ['Amerika Serikat', query.toUpperCase()], query);
    }
  }
});

test('an office is found in every way that it is said, who holds it before whoever left it, and both before a sentence about it', async () => {
  const items = [
    item('claim', 'Ia datang sebagai menteri pertahanan Rusia.'),
    item('person', 'Sergei Shoigu', '^Menteri Pertahanan Rusia (2012–2024)', '^Menhan Rusia (2012–2024)'),
    item('person', 'Andrei Rudenko', '+Wakil Menlu Rusia'),
    item('place', 'Jepang'),
    item('place', 'Korea Selatan', 'Korsel'),
    item('person', 'No Kwang-chol', '+Menhan Korut', '+Menhan Korea Utara'),
    item('person', 'Andrei Belousov', '+Menteri Pertahanan Rusia', '+Menhan Rusia'),
    item('person', 'Sergei Lavrov', '+Menlu Rusia', '+Menteri Luar Negeri Rusia'),
  ];
  const holders = ['Andrei Belousov', 'Sergei Shoigu'];
  assert.deepEqual(await find('menteri pertahanan rusia', items), [
    ...holders,
    'Ia datang sebagai menteri pertahanan Rusia.',
  ]);
  assert.deepEqual(await find('menhan rusia', items), holders);
  assert.deepEqual(await find('menhan shoigu', items), ['Sergei Shoigu']);
  assert.deepEqual(await find('menlu rusia', items), ['Sergei Lavrov', 'Andrei Rudenko']);
  assert.equal((await engineOf(items).engine.search('menhan rusia')).results[0]?.matched, 'Menhan Rusia');
});

test('an event is found by its day and place, beside its name or without', async () => {
  const items = [
    item('claim', 'Keduanya bertemu pada 13 September 2023.'),
    item('event', 'Pertemuan Kim', '+13 September 2023, Vostochny'),
  ];
  assert.deepEqual(await find('13 september 2023', items), [
    'Pertemuan Kim',
    'Keduanya bertemu pada 13 September 2023.',
  ]);
  assert.deepEqual(await find('pertemuan vostochny', items), ['Pertemuan Kim']);
});

test('a minister of another country is no answer: what is nearest is the country that was asked for', async () => {
  const items = [
    item('person', 'No Kwang-chol', '+Menhan Korut', '+Menteri Pertahanan Korea Utara'),
    item('person', 'Kim Jong Un', '+Presiden Korut'),
    item('claim', 'Dua orang datang.', 'Two people came as guests.'),
    item('place', 'Korea Selatan', 'Korsel'),
    item('place', 'Amerika Serikat', '~AS'),
  ];
  for (const [query, country] of [
    ['menhan korsel', 'Korea Selatan'],
    ['menteri pertahanan korea selatan', 'Korea Selatan'],
    ['presiden AS', 'Amerika Serikat'],
  ] as const) {
    const { results, meant, nearest } = await answer(query, items);
    assert.deepEqual([results, meant, nearest[0]], [[], [], country], query);
  }
});

test('an abbreviation is no word of a sentence that is spelled so', async () => {
  const items = [
    item('claim', 'Dua orang datang.', 'Two people came as guests.'),
    item('claim', 'Bantuan tiba.', 'Some assistance came.'),
    item('event', 'Sanksi', 'Sanksi AS'),
  ];
  assert.deepEqual(await find('AS', items), ['Sanksi']);
  assert.deepEqual(await find('as', items), ['Sanksi', 'Bantuan tiba.']);
});

test('initials are found with points and without, whichever way the name has them', async () => {
  const items = [item('place', 'Inggris', '~U.K.'), item('place', 'Amerika Serikat', '~US'), item('person', 'Ukur')];
  for (const query of ['UK', 'uk', 'U.K.', 'U. K.']) assert.equal((await find(query, items))[0], 'Inggris', query);
  for (const query of ['US', 'U.S.']) assert.equal((await find(query, items))[0], 'Amerika Serikat', query);
});

test('one or two letters find what is spelled so, and nothing that only sounds so', async () => {
  const items = [
    item('claim', 'Dua kapal berlayar.', 'Two ships sailed.'),
    item('organization', 'TVRI'),
    item('place', 'Ukraina', 'Ukraine'),
    item('person', 'Euis', '은'),
    item('person', 'Yi Sang'),
    item('person', '유진'),
  ];
  assert.deepEqual(await find('TV', items), ['TVRI']);
  assert.deepEqual(await find('EU', items), ['Euis']);
  assert.deepEqual(await find('yi', items), ['Yi Sang']);
  assert.deepEqual(await find('유', items), ['유진']);
  assert.deepEqual(await answer('TV', items.slice(0, 1)), { results: [], meant: [], nearest: [] });
});

test('the name that was found is told, unless it is the label', async () => {
  const { engine } = engineOf(ITEMS);
  const matched = async (text: string): Promise<string | undefined> => (await engine.search(text)).results[0]?.matched;
  assert.equal(await matched('korut'), 'Korut');
  assert.equal(await matched('korea utara'), undefined);
  assert.equal(await matched('北京'), undefined);
});

test('where nothing is found, what comes nearest is offered', async () => {
  const { results, meant, nearest } = await answer('putin makan');
  assert.deepEqual([results, meant, nearest[0]], [[], [], 'Vladimir Putin']);
  assert.deepEqual(await answer(' … '), { results: [], meant: [], nearest: [] });
});

test('a word that hundreds have is found by what stands beside it, in either order, from a few files', async () => {
  const given = Array.from({ length: 400 }, (_, index) =>
    `${'bcdfghjklm'[index % 10] ?? ''}a${index.toString(26)}o`.replace(/\d/g, 'u'),
  );
  const items = given.map((name, index) => ({ ...item('person', `Kim ${name} Jr`), id: `kim-${index}` }));
  for (const wanted of [3, 199, 399]) {
    const { engine, read } = engineOf(items);
    const name = given[wanted] ?? '';
    for (const query of [`kim ${name}`, `${name} kim`, `kim ${name.slice(0, -1)}`]) {
      const { results } = await engine.search(query);
      assert.ok(
        results.some(({ label }) => label === items[wanted]?.label),
        query,
      );
    }
    assert.ok(read.length <= 12, String(read.length));
  }
  assert.equal((await engineOf(items).engine.search('kim')).results.length, 10);
});

const name = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('abdeiknorstu yjh-’\t')),
    fc.constantFrom(...Array.from('정은김путин习ы\ud800')),
  ),
  maxLength: 20,
});

test('every name that has a letter is found by itself, whatever it looks like', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), async (names) => {
      const items = names.map((text, index) => ({ ...item('person', `Orang ${index}`, text), id: `orang-${index}` }));
      const { engine } = engineOf(items);
      for (const [index, text] of names.entries()) {
        if (!/[\p{L}]/u.test(text)) continue;
        const { results } = await engine.search(text);
        assert.ok(results.length === 10 || results.some(({ id }) => id === `orang-${index}`), JSON.stringify(names));
      }
    }),
    { numRuns: 200 },
  );
});

test('no query breaks the search', async () => {
  const { engine } = engineOf(ITEMS);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      const { results, meant, nearest } = await engine.search(text);
      assert.ok(results.length + meant.length + nearest.length <= 10);
    }),
    { numRuns: 500 },
  );
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    'k'.repeat(10000),
    '\ud800\udc00\ud800',
    '\u202e\u200f',
  ]) {
    await engine.search(text);
  }
});

test('equal things give equal files', () => {
  assert.deepEqual([...buildIndex(ITEMS)], [...buildIndex(structuredClone(ITEMS))]);
});
