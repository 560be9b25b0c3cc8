import assert from 'node:assert/strict';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { outDir } from '../../src/read/environment.ts';
import { folderDigest } from './folder-digest.ts';
import { copyProject } from './project-copy.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'sameness-'));
after(() => folder.remove());

test('two builds of the same source are the same to the byte, in another folder, time zone and language too', async () => {
  const copy = join(folder.path, 'elsewhere', 'a copy of it');
  copyProject(copy);
  const there = join(folder.path, 'there');
  // Neither is likely to be the zone or the language of the machine that built the site under test.
  const elsewhere = { TZ: 'Pacific/Chatham', LANG: 'ja_JP.UTF-8', LC_ALL: '' };
  const { code, stderr } = await runCli('build', { env: { OUT_DIR: there, ...elsewhere }, cwd: copy });
  assert.equal(code, 0, stderr);
  const here = folderDigest(outDir());
  assert.ok('index.html' in here);
  assert.deepEqual(folderDigest(there), here);
});
