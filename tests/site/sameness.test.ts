import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempDisposableSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import { folderDigest } from './folder-digest.ts';
import { projectDir, runCli } from './run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'sameness-'));
after(() => folder.remove());

/** Copies the project as a clone would hold it: without what is built, and with the packages that are installed. */
function copyProject(to: string): void {
  const ignored = readFileSync(join(projectDir, '.gitignore'), 'utf8').split('\n');
  const leftOut = new Set([...ignored.map((line) => line.replace(/\/$/, '')), '.git']);
  mkdirSync(to, { recursive: true });
  cpSync(projectDir, to, { recursive: true, filter: (path) => !leftOut.has(basename(path)) });
  symlinkSync(join(projectDir, 'node_modules'), join(to, 'node_modules'), 'junction');
}

test('two builds of the same source are the same to the byte, in another folder, time zone and language too', async () => {
  const copy = join(folder.path, 'elsewhere', 'a copy of it');
  copyProject(copy);
  const outs = [join(folder.path, 'here'), join(folder.path, 'there')] as const;
  const builds = await Promise.all([
    runCli('build', { env: { OUT_DIR: outs[0], TZ: 'America/New_York', LANG: 'C', LC_ALL: 'C' } }),
    runCli('build', { env: { OUT_DIR: outs[1], TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', LC_ALL: '' }, cwd: copy }),
  ]);
  for (const { code, stderr } of builds) assert.equal(code, 0, stderr);
  const here = folderDigest(outs[0]);
  assert.ok('index.html' in here);
  assert.deepEqual(folderDigest(outs[1]), here);
});
