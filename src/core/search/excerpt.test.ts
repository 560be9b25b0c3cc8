import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markCuts } from './excerpt.ts';

const TEXT =
  'Kim tiba, lalu bertemu Putin. Keduanya, dkk. mereka, makan. · Tanpa dokumen · “Tidak ada,” katanya. (Benar.) Apa lagi? Itu &lt;saja>';

/** What is shown of a stretch of the text. */
function shown(stretch: string): string {
  return markCuts({ excerpt: stretch, plain_excerpt: stretch, raw_content: TEXT });
}

test('an excerpt that begins or ends within a sentence has an ellipsis there', () => {
  const stretches: [stretch: string, shown: string][] = [
    ['Kim tiba, lalu bertemu Putin.', 'Kim tiba, lalu bertemu Putin.'],
    ['Kim tiba,', 'Kim tiba…'],
    ['lalu bertemu', '…lalu bertemu…'],
    ['Keduanya, dkk. mereka, makan. · Tanpa', 'Keduanya, dkk. mereka, makan.'],
    ['makan. · Tanpa dokumen', 'Tanpa dokumen'],
    [
      'bertemu Putin. Keduanya, dkk. mereka, makan. · Tanpa dokumen',
      '…bertemu Putin. Keduanya, dkk. mereka, makan. · Tanpa dokumen',
    ],
    ['Keduanya, dkk.', 'Keduanya, dkk.…'],
    ['· Tanpa dokumen ·', 'Tanpa dokumen'],
    ['Tanpa dokumen', 'Tanpa dokumen'],
    ['“Tidak ada,” katanya.', '“Tidak ada,” katanya.'],
    ['(Benar.)', '(Benar.)'],
    ['Apa lagi?', 'Apa lagi?'],
    ['Itu &lt;saja>', 'Itu &lt;saja>'],
    [TEXT, TEXT],
  ];
  for (const [stretch, expected] of stretches) assert.equal(shown(stretch), expected);
});

test('marks stay, and a stretch that the text does not have is shown as it is', () => {
  const excerpt = { excerpt: 'lalu <mark>bertemu</mark>', plain_excerpt: 'lalu bertemu', raw_content: TEXT };
  assert.equal(markCuts(excerpt), '…lalu <mark>bertemu</mark>…');
  const short = {
    excerpt: '<mark>makan.</mark> · <mark>Tanpa</mark>',
    plain_excerpt: 'makan. · Tanpa',
    raw_content: TEXT,
  };
  assert.equal(markCuts(short), '…<mark>makan.</mark> · <mark>Tanpa</mark>…');
  assert.equal(markCuts({ ...excerpt, raw_content: '' }), 'lalu <mark>bertemu</mark>');
});
