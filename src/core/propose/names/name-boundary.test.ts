import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFinder } from './find-names.ts';

const find = nameFinder(['Kim', 'Kim Jong Un', 'Rusia', 'Korut', 'Amerika Serikat', 'Kompas', 'Komsomolsk', 'Brien']);

/** The names found in a text, each as it stands there. */
function found(text: string): string[] {
  return find(text).map(({ start, end }) => text.slice(start, end));
}

test('a name is found as whole words, the longest of those that overlap', () => {
  assert.deepEqual(found('Kim Jong Un menemui Kim.'), ['Kim Jong Un', 'Kim']);
  assert.deepEqual(found('Kimono dan Rusiawan'), []);
  assert.deepEqual(found('di Amerika\u00A0Serikat'), ['Amerika\u00A0Serikat']);
});

test('particles do not hide a name, other affixes make another word of it', () => {
  assert.deepEqual(found('Kim-lah, Kim-pun, Kim-nya, Rusialah, Rusiapun'), ['Kim', 'Kim', 'Kim', 'Rusia', 'Rusia']);
  assert.deepEqual(found('ke-Rusiaan, Rusia-isasi, ke-Rusia-an, Komsomolsk-on-Amur'), []);
  assert.deepEqual(found('pro-Rusia, se-Rusia'), ['Rusia', 'Rusia']);
});

test('each side of a hyphen or dash is a name of its own', () => {
  assert.deepEqual(found('hubungan Rusia-Korut, Korut–Rusia'), ['Rusia', 'Korut', 'Korut', 'Rusia']);
});

test('what is joined by an apostrophe, a dot or a sign is another name, save an English possessive', () => {
  assert.deepEqual(found("Kim's dan Kim’s"), ['Kim', 'Kim']);
  assert.deepEqual(found("O'Brien, Kompas.com, @Kim, #Rusia"), []);
});
