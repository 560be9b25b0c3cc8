import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { KeptLines } from './kept-lines.ts';

/** Asks for each key, adds what is not known, and returns the keys that were forgotten, with those that the file then holds. */
function run(path: string, ...keys: string[]): { forgotten: string[]; held: string[] } {
  const lines = new KeptLines(path);
  for (const key of keys) if (lines.get(key) === undefined) lines.add(key, JSON.stringify(`kabar ${key}`));
  const forgotten = [...lines.close()];
  const held = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [line.split(' ')[0] ?? '']));
  return { forgotten, held };
}

test('lines that nobody asks for are forgotten as soon as they are more than those that somebody does', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'lines-'));
  const path = join(folder.path, 'lines');
  assert.deepEqual(run(path, 'a1', 'b1').held, ['a1', 'b1']);
  // All keys are new, as after a change of the code: there are as many old ones.
  assert.deepEqual(run(path, 'a2', 'b2'), { forgotten: [], held: ['a1', 'b1', 'a2', 'b2'] });
  assert.deepEqual(run(path, 'a3', 'b3'), { forgotten: ['a1', 'b1', 'a2', 'b2'], held: ['a3', 'b3'] });
  // One that is known stays, with those that are new.
  assert.deepEqual(run(path, 'a3', 'b4'), { forgotten: [], held: ['a3', 'b3', 'b4'] });
  assert.deepEqual(run(path, 'a3'), { forgotten: ['b3', 'b4'], held: ['a3'] });
  assert.equal(new KeptLines(path).get('a3'), 'kabar a3');
});
