import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureJava } from '../java.ts';
import { theSite } from './the-site.ts';

const CHECKER = join(import.meta.dirname, '../../node_modules/vnu-jar/build/dist/vnu.jar');

test('the Nu HTML checker finds no error on any page', () => {
  const { stderr, status } = spawnSync(
    ensureJava(),
    ['-jar', CHECKER, '--errors-only', '--skip-non-html', '--format', 'gnu', theSite.dir],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  assert.deepEqual(stderr.split('\n').filter(Boolean).slice(0, 20), []);
  assert.equal(status, 0);
});
