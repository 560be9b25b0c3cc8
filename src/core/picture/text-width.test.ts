import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textWidth, wrapText } from './text-width.ts';

test('a text that fits is one line, and a longer one is broken between words into lines as even as can be', () => {
  assert.deepEqual(wrapText('Pyongyang', 12, 3), ['Pyongyang']);
  assert.deepEqual(wrapText('Stasiun Peluncuran Satelit Sohae', 12, 3), ['Stasiun Peluncuran', 'Satelit Sohae']);
});

test('what does not fit is left out, with an ellipsis in its place', () => {
  assert.deepEqual(wrapText('satu dua tiga empat lima enam', 6, 2), ['satu dua', 'tiga empa…']);
  assert.match(wrapText('x'.repeat(300), 12, 3).join('|'), /^x+…$/);
});

test('marks that turn the direction of text are taken out', () => {
  assert.deepEqual(wrapText('\u202eKota\u2069 \u200fLama', 12, 1), ['Kota Lama']);
});

test('no line is wider than it may be, there are no more lines than there may be, and what fits is whole', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('김정은', 'موسكو', '👨‍👩‍👧', 'Kota'),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.integer({ min: 3, max: 20 }),
      fc.integer({ min: 1, max: 3 }),
      (words, width, most) => {
        const text = words.join(' ');
        const lines = wrapText(text, width, most);
        assert.ok(lines.length <= most);
        for (const line of lines) assert.ok(textWidth(line) <= width, line);
        if (textWidth(text) <= width / 2) assert.ok(!lines.join('').endsWith('…') || text.includes('…'));
      },
    ),
  );
});
