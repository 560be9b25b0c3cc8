import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareWith, sharedRuns } from './shared-words.ts';

/** The runs of three words or more that a text shares with another, as they stand in the text. */
function shared(text: string, other: string, names: string[] = []): [words: string, length: number, inNames: number][] {
  return sharedRuns(text, compareWith(other, 3), names).map(({ start, end, length, inNames }) => [
    text.slice(start, end),
    length,
    inNames,
  ]);
}

test('a run is told once, as long as it goes, whatever its case and punctuation', () => {
  assert.deepEqual(shared('Kata dia: Kereta itu, berangkat PAGI ini.', '… kereta itu berangkat (pagi ini) juga'), [
    ['Kereta itu, berangkat PAGI ini', 5, 0],
  ]);
});

test('of two places in the other text the longer one is told', () => {
  assert.deepEqual(shared('satu dua tiga empat', 'satu dua tiga, lalu satu dua tiga empat'), [
    ['satu dua tiga empat', 4, 0],
  ]);
});

test('two runs that overlap are both told', () => {
  assert.deepEqual(shared('a b c d e', 'a b c d x b c d e'), [
    ['a b c d', 4, 0],
    ['b c d e', 4, 0],
  ]);
});

test('fewer words than asked for are not told', () => {
  assert.deepEqual(shared('satu dua empat lima', 'satu dua tiga empat lima'), []);
});

test('quoted words are left out, and no run goes over them', () => {
  assert.deepEqual(
    shared('Ia berkata “kami tidak akan pergi” kemarin.', 'Ia berkata kami tidak akan pergi kemarin'),
    [],
  );
  assert.deepEqual(shared('Ia berkata kami tidak pergi.', 'Katanya: “Ia berkata kami tidak pergi.”'), [
    ['Ia berkata kami tidak pergi', 5, 0],
  ]);
});

test('a quotation mark that is never closed hides nothing', () => {
  assert.deepEqual(shared('Ia “berkata kami pergi', 'ia berkata kami pergi'), [['Ia “berkata kami pergi', 4, 0]]);
});

test('numbers are alike in both ways of writing them', () => {
  assert.deepEqual(shared('sekitar 1.000 peti kemas', 'sekitar 1,000 peti kemas'), [
    ['sekitar 1.000 peti kemas', 4, 0],
  ]);
});

test('the words of longer names are counted apart, those of short names are not', () => {
  const text = 'Presiden Rusia Vladimir Putin tiba';
  assert.deepEqual(shared(text, text, ['Vladimir Putin', 'Rusia', 'Kim Jong Un']), [[text, 5, 2]]);
});

test('a text copied into another is always found whole', () => {
  const word = fc.stringMatching(/^[a-e]{1,2}$/);
  const words = fc.array(word, { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), words, fc.array(word, { maxLength: 8 }), (before, copied, after) => {
      const text = copied.join(' ');
      const [run] = sharedRuns(text, compareWith([...before, ...copied, ...after].join(', '), 3));
      assert.deepEqual(run, { start: 0, end: text.length, length: copied.length, inNames: 0 });
    }),
  );
});
