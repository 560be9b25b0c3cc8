import assert from 'node:assert/strict';
import { test } from 'node:test';
import { originWords } from './origin-words.ts';

test('sources are counted by side, and the first count says what is counted', () => {
  const counts = { forward: 4, against: 3, asked: 1 };
  assert.deepEqual(originWords.id(counts), ['4 sumber asal', '3 menentang', '1 menanyakan']);
  assert.deepEqual(originWords.en(counts), ['4 origins', '3 against it', '1 asks']);
});

test('a claim that nobody opposes has its sources in two words, and one that is only denied has none', () => {
  assert.deepEqual(originWords.id({ forward: 2, against: 0, asked: 0 }), ['2 sumber asal']);
  assert.deepEqual(originWords.en({ forward: 1, against: 0, asked: 0 }), ['1 origin']);
  assert.deepEqual(originWords.id({ forward: 0, against: 2, asked: 0 }), ['2 sumber asal menentang']);
  assert.deepEqual(originWords.en({ forward: 0, against: 1, asked: 0 }), ['1 origin against it']);
});
