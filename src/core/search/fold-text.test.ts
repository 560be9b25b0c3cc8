import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold-text.ts';

test('case, marks, punctuation and what cannot be seen are left out', () => {
  const same: [text: string, folded: string][] = [
    ['  Kim  Jong-un ', 'kim jong un'],
    ['Ma’ruf AMIN', 'maruf amin'],
    ['N. Korea', 'n korea'],
    ['N.Korea', 'n korea'],
    ['U.S.', 'us'],
    ['the U. S. Army', 'the us army'],
    ['U.S.A', 'usa'],
    ['J. R. R. Tolkien', 'jrr tolkien'],
    ['В.В. Путин', 'вв путин'],
    ['Erdoğan', 'erdogan'],
    ['Łódź, Straße', 'lodz strasse'],
    ['Сергей Шойгу', 'сергеи шоигу'],
    ['김정은', '김정은'],
    ['محمّد أحمد', 'محمد احمد'],
    ['\u202eKim\u200b Jong\ud800 Un', 'kim jong un'],
    ['ℝussia', 'russia'],
  ];
  for (const [text, folded] of same) assert.equal(foldText(text), folded);
});

test('any text at all folds to words, and what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = foldText(text);
      assert.ok(folded.isWellFormed());
      assert.doesNotMatch(folded, /^ | $| {2}|[A-Z\t\n]/);
      assert.equal(foldText(folded), folded);
    }),
  );
});
