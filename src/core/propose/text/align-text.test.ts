import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseStock } from '../../annotate/parse-markdown.ts';
import { alignText } from './align-text.ts';

/** What each character of the first text node of a document was written as. */
function written(source: string): string[] | undefined {
  let node: Text | undefined;
  visit(parseStock(source), 'text', (text) => void (node ??= text));
  if (!node) return [];
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  const aligned = alignText(raw, node.value);
  return aligned?.starts.map((start, index) => raw.slice(start, aligned.ends[index]));
}

test('each character is found as it was written', () => {
  assert.deepEqual(written('a\\[b'), ['a', '\\[', 'b']);
  assert.deepEqual(written('a&amp;b'), ['a', '&amp;', 'b']);
  assert.deepEqual(written('&#x1F600;x'), ['&#x1F600;', '&#x1F600;', 'x']);
  assert.deepEqual(written('> a\n> b'), ['a', '\n', 'b']);
  assert.deepEqual(written('R&D; x'), ['R', '&', 'D', ';', ' ', 'x']);
});

test('whatever is written, it is found in order and whole, or not at all', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c\\&;#x1-3>\n [\]*.]{1,30}$/), (source) => {
      const pieces = written(`x${source}`);
      if (pieces) assert.ok(pieces.every((piece) => piece.length > 0));
    }),
    { numRuns: 300 },
  );
});
