import assert from 'node:assert/strict';
import { globSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { replaceFiles, replacementsBetween } from './replace-files.ts';

/** What a folder holds, each file by its path. */
function held(dir: string): Record<string, string> {
  const paths = globSync('**/*.*', { cwd: dir }).sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}

test('files are written, moved and made at once', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'replace-'));
  for (const name of ['a.md', 'b.md', 'c.md']) writeFileSync(join(folder.path, name), name);
  const before = new Map(Object.entries(held(folder.path)));
  const after = new Map([...before, ['a.md', 'anew'], ['new/b.md', 'moved']]);
  after.delete('b.md');
  assert.equal(replaceFiles(folder.path, replacementsBetween(before, after)), undefined);
  assert.deepEqual(held(folder.path), { 'a.md': 'anew', 'c.md': 'c.md', 'new/b.md': 'moved' });
});

for (const [what, path, before] of [
  ['a file that was saved', 'b.md', 'as it was read'],
  ['a file that was made', 'b.md', undefined],
  ['a file that was removed', 'c.md', 'as it was read'],
] as const) {
  test(`${what} meanwhile keeps all files from being replaced`, () => {
    using folder = mkdtempDisposableSync(join(tmpdir(), 'replace-'));
    for (const name of ['a.md', 'b.md']) writeFileSync(join(folder.path, name), name);
    const replacements = [
      { path: 'a.md', before: 'a.md', after: 'anew' },
      { path, before, after: 'anew' },
    ];
    assert.equal(replaceFiles(folder.path, replacements), path);
    assert.deepEqual(held(folder.path), { 'a.md': 'a.md', 'b.md': 'b.md' });
    const removal = [{ path, before, after: undefined }];
    assert.equal(replaceFiles(folder.path, removal), path);
    assert.deepEqual(held(folder.path), { 'a.md': 'a.md', 'b.md': 'b.md' });
  });
}

test('what cannot be written leaves nothing beside the files', () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'replace-'));
  for (const name of ['a.md', 'b.md']) writeFileSync(join(folder.path, name), name);
  const replacements = [
    { path: 'a.md', before: 'a.md', after: 'anew' },
    { path: 'b.md/c.md', before: undefined, after: 'in a file' },
  ];
  assert.throws(() => replaceFiles(folder.path, replacements));
  assert.deepEqual(held(folder.path), { 'a.md': 'a.md', 'b.md': 'b.md' });
});
