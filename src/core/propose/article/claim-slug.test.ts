import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSlug } from '../../schema/id.ts';
import { claimSlug } from './claim-slug.ts';

test('an id is suggested from the words that tell most, and is no other claim’s', () => {
  const taken = new Set(['tarif-kereta-naik-maret']);
  assert.equal(
    claimSlug('tarif kereta akan naik', () => false),
    'tarif-kereta-naik',
  );
  assert.equal(
    claimSlug('tarif kereta naik pada Maret', (id) => taken.has(id)),
    'tarif-kereta-naik-maret-2',
  );
  assert.equal(
    claimSlug('tarif kereta naik pada Maret 2024', (id) => taken.has(id)),
    'tarif-kereta-naik-maret-2024',
  );
  assert.equal(
    claimSlug('“Оно было”', () => false),
    'klaim-2',
  );
});

test('it is a valid id, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
      assert.ok(isSlug(claimSlug(words, () => false)));
    }),
  );
});
