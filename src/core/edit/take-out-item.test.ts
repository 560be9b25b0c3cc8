import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeOutItem } from './take-out-item.ts';
import { applyEdits } from './text-edit.ts';

/** The frontmatter as it is without one item of `list`; the body has to be as it was. */
function without(yaml: string, index: number): string {
  const end = '---\n\n- list: [a]\n';
  const result = applyEdits(`---\n${yaml}${end}`, [takeOutItem(`---\n${yaml}${end}`, 'list', index)]);
  assert.ok(result.startsWith('---\n') && result.endsWith(end), result);
  return result.slice(4, -end.length);
}

test('an item is taken out of a list in lines with all its lines, and nothing else', () => {
  const list = 'list:\n  - type: a\n    to: b # why\n  # of c\n  - { type: c }\n\n  -\n    type: d\nsort: K\n';
  assert.equal(without(list, 0), 'list:\n  # of c\n  - { type: c }\n\n  -\n    type: d\nsort: K\n');
  assert.equal(without(list, 1), 'list:\n  - type: a\n    to: b # why\n  # of c\n\n  -\n    type: d\nsort: K\n');
  assert.equal(without(list, 2), 'list:\n  - type: a\n    to: b # why\n  # of c\n  - { type: c }\n\nsort: K\n');
});

test('an item is taken out of a list in brackets with its comma', () => {
  assert.equal(without('list: [{ a: 1 }, { b: 2 }, { c: 3 }] # all\n', 0), 'list: [{ b: 2 }, { c: 3 }] # all\n');
  assert.equal(without('list: [{ a: 1 }, { b: 2 }, { c: 3 }]\n', 2), 'list: [{ a: 1 }, { b: 2 }]\n');
  assert.equal(without('list: [\n  { a: 1 },\n  { b: 2 },\n]\n', 1), 'list: [\n  { a: 1 },\n]\n');
});

test('the key goes with its last item, and an item that is not there is not missed', () => {
  assert.equal(without('sort: K\nlist: [{ a: 1 }]\n', 0), 'sort: K\n');
  assert.equal(without('list:\n  - a: 1\nsort: K\n', 0), 'sort: K\n');
  assert.equal(without('list: [{ a: 1 }]\n', 1), 'list: [{ a: 1 }]\n');
  assert.equal(without('sort: K\n', 0), 'sort: K\n');
});
