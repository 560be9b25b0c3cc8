import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sampleArticle, sampleEntity } from '../core/annotate/sample-files.ts';
import { contentStore, findContent } from './find-content.ts';
import { parseAll } from './parse-all.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'parse-all-'));
after(() => {
  folder.remove();
  rmSync(contentStore(folder.path), { recursive: true, force: true });
});

/** Parses the folder, and returns the files that were read for that. */
function parse(): string[] {
  const found = findContent(folder.path);
  const read = new Set<string>();
  const files = found.files.map((file) => ({
    ...file,
    read: () => {
      read.add(file.path);
      return file.read();
    },
  }));
  parseAll(folder.path, { ...found, files });
  return [...read];
}

test('of files that were parsed before, only those that changed are read', (t) => {
  for (const name of ['articles', 'people']) mkdirSync(join(folder.path, name));
  writeFileSync(join(folder.path, 'articles/kabar.md'), sampleArticle('[Kim] datang.', 'entities:\n  Kim: kim\n'));
  writeFileSync(join(folder.path, 'people/kim.md'), sampleEntity('Kim'));
  // A file that has just been written is read once more the next time.
  const { now } = Date;
  t.mock.method(Date, 'now', () => now() + 60_000);
  assert.deepEqual(parse(), ['articles/kabar.md', 'people/kim.md']);
  assert.deepEqual(parse(), []);
  writeFileSync(join(folder.path, 'people/kim.md'), sampleEntity('Kim Jong Un'));
  assert.deepEqual(parse(), ['people/kim.md']);
});
