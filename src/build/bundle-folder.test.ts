import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { DESCRIPTION, hasBundle, newBundle, placeBundle } from './bundle-folder.ts';

test('of two builds that make the bundle of one code the first places it, and the second finds it there', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bundle-folder-'));
  const dir = join(folder.path, 'bundles', 'abc');
  for (const build of ['first', 'second']) {
    const made = newBundle(dir);
    writeFileSync(join(made, DESCRIPTION), build);
    placeBundle(made, dir);
    assert.ok(hasBundle(dir));
    assert.equal(readFileSync(join(dir, DESCRIPTION), 'utf8'), 'first');
  }
});

test('a bundle that cannot be placed where none stands is an error', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bundle-folder-'));
  const dir = join(folder.path, 'abc');
  const made = newBundle(dir);
  writeFileSync(join(made, DESCRIPTION), '{}');
  mkdirSync(dir);
  writeFileSync(join(dir, 'else.txt'), '');
  assert.throws(() => placeBundle(made, dir), { syscall: 'rename' });
});

test('what a killed process left of a bundle is taken away, of whatever code; bundles stay', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bundle-folder-'));
  const { pid: ended } = spawnSync('true');
  for (const name of [`bundle.next-${ended}`, `bundle.next-${process.ppid}`, 'abc']) mkdirSync(join(folder.path, name));
  newBundle(join(folder.path, 'def'));
  assert.deepEqual(
    readdirSync(folder.path).sort(),
    ['abc', `bundle.next-${process.pid}`, `bundle.next-${process.ppid}`].sort(),
  );
});
