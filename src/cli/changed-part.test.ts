import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPart } from './changed-part.ts';

test('of a long line the part around the change is shown, wherever in it that is', () => {
  const words = 'kata '.repeat(100);
  for (const at of [0, 1, 250, 499]) {
    const [before, after] = changedPart(
      `${words.slice(0, at)}{#lama}${words.slice(at)}`,
      `${words.slice(0, at)}{#baru}${words.slice(at)}`,
    );
    assert.match(before, /\{#lama\}/);
    assert.match(after, /\{#baru\}/);
    assert.ok(before.length <= 202 && after.length <= 202);
  }
});

test('a short line, one that is new and one that is gone are shown from their beginning', () => {
  assert.deepEqual(changedPart('id: a', 'id: b'), ['id: a', 'id: b']);
  assert.deepEqual(changedPart('', `${'a'.repeat(300)}b`), ['', `${'a'.repeat(200)}…`]);
});
