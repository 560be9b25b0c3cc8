import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempDisposableSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { workFolder } from './work-folder.ts';

/** Another process that fills a work folder, and comes to its end in this way. */
function fillInProcess(target: string, end: string): NodeJS.Signals | null {
  const program = `
    const { writeFileSync } = await import('node:fs');
    const { workFolder } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'work-folder.ts')).href)});
    writeFileSync(workFolder(${JSON.stringify(target)}) + '/0.json', '[]');
    ${end}
    await new Promise((resolve) => setTimeout(resolve, 5000));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program]).signal;
}

test('a folder for the work of a process stands where there was none, and takes the place of its last one', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'work-folder-'));
  const target = join(folder.path, 'cache', 'texts');
  const first = workFolder(target);
  writeFileSync(join(first, '0.json'), '[]');
  const second = workFolder(target);
  assert.ok(!existsSync(first) && existsSync(second));
  assert.deepEqual(readdirSync(second), []);
  assert.notEqual(second, first);
});

test('nothing is left of it when the process ends, and when it was killed the next one takes it away', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'work-folder-'));
  const target = join(folder.path, 'texts');
  fillInProcess(target, 'process.exit();');
  assert.deepEqual(readdirSync(folder.path), []);
  assert.equal(fillInProcess(target, "process.kill(process.pid, 'SIGTERM');"), 'SIGTERM');
  assert.equal(readdirSync(folder.path).length, 1);
  const own = workFolder(target);
  assert.deepEqual(
    readdirSync(folder.path).map((name) => own.startsWith(join(folder.path, name))),
    [true],
  );
});
