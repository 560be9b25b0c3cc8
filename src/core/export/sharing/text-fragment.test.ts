import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textFragment } from './text-fragment.ts';

/** The parts of a directive as a browser takes them: `prefix-,start,end,-suffix`. */
function partsOf(directive: string): { prefix?: string; start: string; end?: string; suffix?: string } {
  const parts = directive.replace(/^:~:text=/, '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [start = '', end, ...rest] = parts;
  assert.deepEqual(rest, []);
  return {
    ...(prefix !== undefined && { prefix: decodeURIComponent(prefix) }),
    start: decodeURIComponent(start),
    ...(end !== undefined && { end: decodeURIComponent(end) }),
    ...(suffix !== undefined && { suffix: decodeURIComponent(suffix) }),
  };
}

test('words that are the only ones on their page are named alone', () => {
  const page = 'Kim akan pergi ke Rusia. Putin menunggu.';
  const context = { before: 'Kim ', words: 'akan pergi', after: ' ke Rusia.' };
  assert.equal(textFragment(context, page), ':~:text=akan%20pergi');
});

test('words that stand there twice, whatever their case, are named with what is around them', () => {
  const page = 'Akan pergi, kata Kim. Lusa Kim akan pergi ke Rusia timur jauh.';
  const context = { before: 'Lusa Kim ', words: 'akan pergi', after: ' ke Rusia timur jauh.' };
  assert.deepEqual(partsOf(textFragment(context, page)), {
    prefix: 'Lusa Kim',
    start: 'akan pergi',
    suffix: 'ke Rusia timur',
  });
});

test('where the page is not known, words are named with what is around them, and not at all if nothing is', () => {
  assert.deepEqual(partsOf(textFragment({ before: '', words: 'Ia pergi', after: ' lusa.' })), {
    start: 'Ia pergi',
    suffix: 'lusa.',
  });
  assert.equal(textFragment({ before: ' ', words: 'Ia pergi', after: '' }), '');
});

test('a long text, and one over several paragraphs, are named by their ends', () => {
  const words = Array.from({ length: 60 }, (_, index) => `kata${index}`).join(' ');
  assert.deepEqual(partsOf(textFragment({ before: '', words, after: '' }, words)), {
    start: 'kata0 kata1 kata2 kata3 kata4',
    end: 'kata55 kata56 kata57 kata58 kata59',
  });
  const { start, end } = partsOf(textFragment({ before: '', words: 'satu dua\ntiga', after: '' }, 'satu dua\ntiga'));
  assert.deepEqual([start, end], ['satu dua tiga', 'satu dua tiga']);
});

test('whatever the words are, no sign in them is taken for a part of the directive', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((one) => one.trim() !== '');
  fc.assert(
    fc.property(text, text, text, (before, words, after) => {
      const { prefix, start, suffix } = partsOf(textFragment({ before, words, after }));
      const oneSpaced = (one: string): string => one.replace(/\s+/g, ' ').trim();
      if (!words.trim().includes('\n')) assert.equal(start, oneSpaced(words));
      assert.ok(oneSpaced(before).endsWith(prefix ?? ''));
      assert.ok(oneSpaced(after).startsWith(suffix ?? ''));
    }),
  );
});
