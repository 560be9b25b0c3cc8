import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textQuery, type TextQuery } from './text-query.ts';

const IN_TEXTS = ['putin', 'rusia', 'bertemu', 'pyongyang'];
const LABELS: Record<string, string> = {
  wladiwostok: 'Vladivostok',
  김정은: 'Kim Jong Un',
  'kim dzong un': 'Kim Jong Un',
  putin: 'Vladimir Putin',
};

const read = (query: string): Promise<TextQuery> =>
  textQuery(query, {
    isInTexts: (word) => Promise.resolve(IN_TEXTS.includes(word.toLowerCase())),
    labelOf: (name) => Promise.resolve(LABELS[name.toLowerCase()]),
  });

test('a name that stands in no text is given up for what the thing is called here', async () => {
  assert.deepEqual(await read('wladiwostok'), { term: 'Vladivostok', absent: [] });
  assert.deepEqual(await read('Putin wladiwostok'), { term: 'Putin Vladivostok', absent: [] });
  assert.deepEqual(await read('김정은, Putin'), { term: 'Kim Jong Un Putin', absent: [] });
  assert.deepEqual(await read('bertemu Kim Dzong Un pyongyang'), { term: 'bertemu Kim Jong Un pyongyang', absent: [] });
});

test('a word that is in no text and no name is left out and told', async () => {
  assert.deepEqual(await read('menhan rusia'), { term: 'rusia', absent: ['menhan'] });
  assert.deepEqual(await read('xyzzy Putin wladiwostok qux'), { term: 'Putin Vladivostok', absent: ['xyzzy', 'qux'] });
});

test('what stands in the texts is asked for as it was typed, and so is what is nowhere or in quotation marks', async () => {
  for (const query of ['Putin rusia', ' putin,  RUSIA', 'xyzzy', '', '…', '"Putin wladiwostok"', 'a b c d e f g'])
    assert.deepEqual(await read(query), { term: query, absent: [] }, query);
});
