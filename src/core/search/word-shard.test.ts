import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold-text.ts';
import {
  backwards,
  readTailShard,
  readWordShard,
  writeTailShard,
  writeWordShard,
  type IndexWord,
} from './word-shard.ts';

const words: fc.Arbitrary<IndexWord[]> = fc
  .uniqueArray(
    fc.record({
      word: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .map((text) => foldText(text).replaceAll(' ', ''))
        .filter((text) => text !== ''),
      weight: fc.integer({ min: 0, max: 5 }),
      crowded: fc.boolean(),
      leaf: fc.constant(0),
    }),
    { selector: ({ word }) => word },
  )
  .map((list) => list.sort((a, b) => (a.word < b.word ? -1 : 1)));

test('a shard of words is read as it was written, through a file too', () => {
  fc.assert(
    fc.property(words, fc.array(fc.boolean()), fc.integer({ min: 0, max: 99999 }), (list, steps, first) => {
      let leaf = first;
      const numbered = list.map((word, index) => {
        if (index > 0 && steps[index] === true) leaf++;
        return { ...word, leaf };
      });
      const text = new TextDecoder().decode(new TextEncoder().encode(writeWordShard(numbered)));
      assert.deepEqual(readWordShard(text), numbered);
    }),
  );
});

test('a shard of ends is read as it was written, and its words forwards', () => {
  fc.assert(
    fc.property(words, (list) => {
      const numbered = list.map((word, index) => ({ ...word, leaf: (index * 7919) % 40000 }));
      const reversed = numbered.map((word) => ({ ...word, word: backwards(word.word) }));
      const text = writeTailShard(reversed.sort((a, b) => (a.word < b.word ? -1 : 1)));
      const read = readTailShard(text).sort((a, b) => (a.word < b.word ? -1 : 1));
      assert.deepEqual(read, numbered);
    }),
  );
});
