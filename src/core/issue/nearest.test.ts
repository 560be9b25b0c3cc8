import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

const known = ['Kim', 'Kim Jong Il', 'Korea Utara', 'Shoigu', 'Reuters 4/9'];

test('a slip of the finger leads back to the word that was meant', () => {
  assert.equal(nearest('Kimm', known), 'Kim');
  assert.equal(nearest('Shoigoe', known), 'Shoigu');
  assert.equal(nearest('Korea Utra', known), 'Korea Utara');
  assert.equal(nearest('Reuters 5/9', known), 'Reuters 4/9');
});

test('upper and lower case make no difference, and the word comes back as it was declared', () => {
  assert.equal(nearest('SHOIGU', known), 'Shoigu');
});

test('a word that is far from all is not guessed at', () => {
  assert.equal(nearest('Putin', known), undefined);
  assert.equal(nearest('xyz', known), undefined);
  assert.equal(nearest('', known), undefined);
  assert.equal(nearest('Kim', []), undefined);
});
