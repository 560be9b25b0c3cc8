import assert from 'node:assert/strict';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { folderDigest } from './folder-digest.ts';
import { copyProject } from './project-copy.ts';
import { runCli } from './run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'sameness-'));
after(() => folder.remove());

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
