import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceStarts, wordsInSentence } from './sentence.ts';

function cut(text: string, words: string, lang = 'id'): ReturnType<typeof wordsInSentence> {
  const start = text.indexOf(words);
  return wordsInSentence(text, start, start + words.length, sentenceStarts(text, lang));
}

test('the sentence that holds the words is cut out whole, without the space behind it', () => {
  const text = 'Rapat mulai pukul 10.30. Kim datang terlambat. Hujan turun.';
  assert.deepEqual(cut(text, 'Kim'), { words: 'Kim', sentence: 'Kim datang terlambat.', start: 0, end: 3 });
});

test('words that go over the end of a sentence bring the next one with them', () => {
  assert.equal(cut('Satu. Dua tiga. Empat lima. Enam.', 'tiga. Empat').sentence, 'Dua tiga. Empat lima.');
});

test('a text without a full stop is one sentence', () => {
  assert.equal(cut('Kim pergi ke Rusia', 'Rusia').sentence, 'Kim pergi ke Rusia');
});

test('sentences are found in other scripts', () => {
  assert.equal(cut('김정은이 갔다. 푸틴이 왔다.', '푸틴', 'ko').sentence, '푸틴이 왔다.');
  assert.equal(cut('金正恩去了。普京来了。', '普京', 'zh').sentence, '普京来了。');
});

test('a full stop that cuts a word short ends no sentence', () => {
  const english = 'The U.S. President met Mr. Putin in St. Petersburg on Sept. 4. Kim stayed away.';
  assert.equal(cut(english, 'Putin', 'en').sentence, 'The U.S. President met Mr. Putin in St. Petersburg on Sept. 4.');
  assert.equal(cut(english, 'Kim', 'en').sentence, 'Kim stayed away.');
  const indonesian =
    'Hujan turun. Prof. Dr. H. Sari membantah bahwa ia bertemu Letjen. Budi di Jl. Merdeka. Ia pulang.';
  assert.equal(
    cut(indonesian, 'Budi').sentence,
    'Prof. Dr. H. Sari membantah bahwa ia bertemu Letjen. Budi di Jl. Merdeka.',
  );
});

test('who asked or cried out stands in the sentence with what was said', () => {
  assert.equal(cut('“Ya!” ujar Kim. “Apa?” Putin diam.', 'Ya').sentence, '“Ya!” ujar Kim.');
  assert.equal(cut('“Ya!” ujar Kim. “Apa?” Putin diam.', 'Putin').sentence, 'Putin diam.');
});

test('white space at the ends of the words is not among them', () => {
  assert.deepEqual(wordsInSentence(' Kim  pergi.', 0, 6, [0]), {
    words: 'Kim',
    sentence: 'Kim  pergi.',
    start: 0,
    end: 3,
  });
});

test('wherever words are cut out, they stand in their sentence at the place that is told', () => {
  const text = fc.string({ unit: fc.constantFrom('Ab', 'c', ' ', '.', '. ', '?', '“', '😀', '\u00a0'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (whole, from, length) => {
      const start = Math.min(from, whole.length);
      const end = Math.min(start + length, whole.length);
      const found = wordsInSentence(whole, start, end, sentenceStarts(whole, 'id'));
      assert.equal(found.words, whole.slice(start, end).trim());
      assert.equal(found.sentence.slice(found.start, found.end), found.words);
      assert.equal(found.sentence, found.sentence.trim());
      assert.ok(whole.includes(found.sentence));
    }),
  );
});
