import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonForHtml } from './json-for-html.ts';

test('nothing in it can end the script that it stands in, and it is parsed back as it was given', () => {
  // Halves of surrogate pairs among them; fast-check's own unit of all characters takes half a second to make.
  const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));
  const text = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.string({ unit: fc.constantFrom('<', '/', 'script', '>', '!--', ']]>', '&', '\u2028', '"', '\\') }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ '@type': text, name: text }, { noNullPrototype: true })), (value) => {
      const json = jsonForHtml(value);
      assert.doesNotMatch(json, /[<>&\u2028\u2029]/);
      assert.deepEqual(JSON.parse(json), value);
    }),
  );
});
