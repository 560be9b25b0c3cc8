import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fixCompiled, fixContent } from '../../src/cli/fix-content.ts';
import { sampleEntity } from '../../src/core/annotate/sample-files.ts';
import { compileContent } from '../../src/read/compile-content.ts';
import { contentStore } from '../../src/read/find-content.ts';
import { keptRecords } from '../../src/read/record-file.ts';
import { linkContext } from '../../src/site-context.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'fix-content-'));
after(() => {
  folder.remove();
  rmSync(contentStore(folder.path), { recursive: true, force: true });
});
const path = join(folder.path, 'people/kim.md');
const good = sampleEntity('Kim');
/** With a character that nobody can see. */
const faulty = sampleEntity('Ki\u200Bm');
mkdirSync(join(folder.path, 'people'));

test('a file that is saved after it was looked at is left as its author saved it, and mended the next time', async () => {
  writeFileSync(path, faulty);
  const compiled = await compileContent(folder.path, linkContext);
  const saved = faulty.replace('---', '---\nsort: K');
  writeFileSync(path, saved);
  const fixes = fixCompiled(folder.path, compiled, keptRecords(folder.path));
  assert.deepEqual(fixes, { changes: [], changedMeanwhile: 'people/kim.md' });
  assert.equal(readFileSync(path, 'utf8'), saved);

  writeFileSync(path, faulty);
  const { changes, changedMeanwhile } = await fixContent(folder.path);
  assert.ok(changes.length > 0);
  assert.equal(changedMeanwhile, undefined);
  assert.equal(readFileSync(path, 'utf8'), good);
});
