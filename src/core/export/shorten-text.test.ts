import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { shortenText } from './shorten-text.ts';

test('a text is cut between words', () => {
  assert.equal(shortenText('Kim akan pergi ke Rusia', 30), 'Kim akan pergi ke Rusia');
  assert.equal(shortenText('Kim akan pergi ke Rusia', 17), 'Kim akan pergi…');
  assert.equal(shortenText('Kim akan pergi, lalu pulang', 17), 'Kim akan pergi…');
  assert.equal(shortenText('a'.repeat(30), 10), `${'a'.repeat(9)}…`);
});

test('a cut text is no longer than it may be, and is the beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 90 }), (text, length) => {
      const cut = shortenText(text, length);
      assert.ok(Array.from(cut).length <= length);
      assert.ok(cut === text || text.startsWith(cut.slice(0, -1)));
    }),
  );
});
