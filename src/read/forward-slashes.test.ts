import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forwardSlashes } from './forward-slashes.ts';

test('only what parts folders becomes a slash', () => {
  assert.equal(forwardSlashes('D:\\situs\\src\\corpus.ts', '\\'), 'D:/situs/src/corpus.ts');
  assert.equal(forwardSlashes('/situs/a\\b.md', '/'), '/situs/a\\b.md');
});
