import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { beside, removeLeftovers } from './leftovers.ts';

test('what a killed build left is taken away, and what a living one makes is not', () => {
  const dir = mkdtempSync(join(tmpdir(), 'leftovers-'));
  try {
    const target = join(dir, 'dist');
    const { pid: ended } = spawnSync('true');
    const left = [`dist.next-${ended}`, `dist.old-${ended}`, basename(beside(target, 'next'))];
    const others = ['dist', `dist.next-${process.ppid}`, `dist.next-${ended}.zip`, 'dist.next', `other.next-${ended}`];
    for (const name of [...left, ...others]) mkdirSync(join(dir, name, 'orang'), { recursive: true });
    removeLeftovers(target);
    assert.deepEqual(readdirSync(dir).sort(), others.sort());

    // Killed between the two renames: the old site is all there is.
    rmSync(target, { recursive: true });
    mkdirSync(join(dir, `dist.old-${ended}`));
    removeLeftovers(target);
    assert.ok(readdirSync(dir).includes(`dist.old-${ended}`));
  } finally {
    rmSync(dir, { recursive: true });
  }
});
