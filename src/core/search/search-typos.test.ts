import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnName } from './rank-results.ts';
import { answer, engineOf, item, ITEMS } from './sample-search.ts';

const NOTHING = { results: [], meant: [], nearest: [] };

test('what is found with a typo may be meant, and is no result', async () => {
  assert.deepEqual(await answer('shoigi'), { ...NOTHING, meant: ['Sergei Shoigu'] });
  assert.deepEqual(await answer('shoygu'), { ...NOTHING, results: ['Sergei Shoigu'] });
  assert.deepEqual(await answer('vladimri pu'), { ...NOTHING, meant: ['Vladimir Putin'] });
});

const SENTENCES = [
  ...ITEMS,
  item(
    'claim',
    'Keduanya bekerja sama dalam bidang sensitif.',
    'They work together in sensitive fields, biding their time.',
  ),
  item('claim', 'Delegasi itu datang dengan gerbong.', 'They brought every exyz.'),
  item('claim', 'Peluncuran satelit gagal.', 'True humps of luka, banning all.'),
  item('claim', 'Putin pergi ke kosmodrom.', 'Putin goes to the cosmodrome.'),
];

test('a word of a sentence that is a little like what was typed is not what was meant', async () => {
  for (const query of ['Biden', 'Trump', 'xyzzy', 'joe biden', 'donald trump', 'gaza', 'lula', 'banana', 'obama'])
    assert.deepEqual(await answer(query, SENTENCES), NOTHING, query);
  // A long word of a sentence may be typed wrong all the same, as long as it is typed to its end.
  assert.deepEqual((await answer('satelti', SENTENCES)).meant, ['Peluncuran satelit gagal.']);
});

test('one letter more than a name is a slip, and not the beginning of the next word', async () => {
  for (const query of ['puting', 'putim', 'putinm']) {
    const { results, meant } = await answer(query, SENTENCES);
    assert.deepEqual([results, meant[0]], [[], 'Vladimir Putin'], query);
  }
  for (const query of ['puttin', 'Putinn']) assert.equal((await answer(query, SENTENCES)).results[0], 'Vladimir Putin');
  // At the beginning of a name it may be either.
  for (const query of ['kimj', 'kim jongu']) assert.equal((await answer(query)).results[0], 'Kim Jong Un', query);
  const general = item('person', 'Putin Gerasimov');
  assert.deepEqual((await answer('puting', [...ITEMS, general])).results, ['Putin Gerasimov']);
  assert.equal((await answer('puting', [...ITEMS, general])).meant[0], 'Vladimir Putin');
  assert.deepEqual((await answer('utaram')).results, []);
});

test('words that were run together are found where a name has them, and in a sentence only whole', async () => {
  const { results } = await answer('koreauta', SENTENCES);
  assert.deepEqual(results, ['Korea Utara']);
  assert.deepEqual((await answer('koreautara', SENTENCES)).results, [
    'Korea Utara',
    'Korea Utara memasok senjata ke Rusia.',
  ]);
});

test('a whole name is told from a part of one, in any script and spelling', async () => {
  const { engine } = engineOf([...SENTENCES, item('person', 'Sergei Lavrov', 'Lavrov')]);
  const isNamed = async (text: string): Promise<boolean> =>
    (await engine.search(text)).results.some(({ kind, level }) => kind !== 'claim' && isOwnName(level));
  for (const query of ['Korut', '김정은', 'Путин', 'Владимир Путин', 'лавров', 'schoigu', 'Vladimir Putin'])
    assert.equal(await isNamed(query), true, query);
  for (const query of ['utara', 'kim', 'Kore', 'vladimir', 'lavorv', 'bidang', 'putin kim'])
    assert.equal(await isNamed(query), false, query);
});
