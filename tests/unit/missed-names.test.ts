import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { sampleArticle, sampleEntity } from '../../src/core/annotate/sample-files.ts';
import { contentStore } from '../../src/read/find-content.ts';
import { missedNamesIn } from '../../src/read/kept-missed-names.ts';
import { missedNames } from '../../src/read/missed-names.ts';
import { sourceOf } from '../../src/read/read-content.ts';
import { compileContent, type CompiledFolder } from '../../src/read/compile-content.ts';
import { linkContext } from '../../src/site-context.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'missed-names-'));
const dir = join(folder.path, 'content');
after(() => {
  folder.remove();
  rmSync(contentStore(dir), { recursive: true, force: true });
});

/** Writes a file as if it had stood there for a while, so that what is known of it is kept. */
function write(path: string, text: string): void {
  const full = join(dir, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  const past = new Date(Date.now() - 60_000);
  utimesSync(full, past, past);
}

const compiled = (): Promise<CompiledFolder> => compileContent(dir, linkContext);

/** What is found, from nothing and from what the last time left. */
async function found(): Promise<string[]> {
  const folder = await compiled();
  const told = missedNames(folder.files.map(sourceOf), folder.graph);
  assert.deepEqual(missedNamesIn(dir, folder), told);
  // And once more, with all of it known.
  assert.deepEqual(missedNamesIn(dir, await compiled()), told);
  return told.map(({ file, args }) => `${file} ${args['id'] ?? ''}`);
}

test('what is kept of names that were missed is never other than what is found from nothing', async () => {
  write('people/budi.md', sampleEntity('Budi Santoso'));
  write('articles/satu.md', sampleArticle('Budi Santoso pergi ke Cikarang.'));
  write('articles/dua.md', sampleArticle('Tidak ada siapa-siapa.'));
  assert.deepEqual(await found(), ['articles/satu.md budi']);

  // A name that is new is looked for in articles that did not change.
  write('places/cikarang.md', sampleEntity('Cikarang', 'kind: city\ncoordinates: { lat: 0, lon: 0 }\n'));
  assert.deepEqual(await found(), ['articles/satu.md budi', 'articles/satu.md cikarang']);

  // An article that changed is looked through again.
  write('articles/satu.md', sampleArticle('[Budi] pergi ke Cikarang.', 'entities:\n  Budi: budi\n'));
  write('articles/dua.md', sampleArticle('Budi Santoso datang.'));
  assert.deepEqual(await found(), ['articles/dua.md budi', 'articles/satu.md cikarang']);

  // A name that is given up is no longer looked for.
  write('places/cikarang.md', sampleEntity('Karawang', 'kind: city\ncoordinates: { lat: 0, lon: 0 }\n'));
  assert.deepEqual(await found(), ['articles/dua.md budi']);
});
