import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { KeptTrees } from './kept-trees.ts';

test('a tree can be read for a day after it went out of use, however old it is', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'trees-'));
  const age = (key: string): void => {
    const lastWeek = new Date(Date.now() - 7 * 86_400_000);
    utimesSync(join(folder.path, `${key}.json`), lastWeek, lastWeek);
  };
  const trees = new KeptTrees(folder.path);
  for (const key of ['old', 'new', 'used']) trees.keep(key, `"${key}"`);
  // Another process, which goes on for as long as it likes.
  const read = new KeptTrees(folder.path).reader('old');
  for (const key of ['old', 'used']) age(key);
  trees.reader('used');

  trees.removeOthers(new Set(['old']));
  assert.equal(read(), '"old"');
  trees.removeOthers(new Set());
  assert.deepEqual(readdirSync(folder.path).sort(), ['new.json', 'old.json', 'used.json']);

  age('old');
  trees.removeOthers(new Set());
  assert.deepEqual(readdirSync(folder.path).sort(), ['new.json', 'used.json']);
});
