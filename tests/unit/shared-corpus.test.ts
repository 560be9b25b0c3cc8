import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts';
import { corpus, forgetCorpus } from '../../src/corpus.ts';
import { contentStore } from '../../src/read/find-content.ts';

test('the content is compiled once for all copies of the code, until any of them lets go of it', async (t) => {
  const folder = mkdtempDisposableSync(join(tmpdir(), 'shared-corpus-'));
  const before = process.env['CONTENT_DIR'];
  t.after(() => {
    if (before === undefined) delete process.env['CONTENT_DIR'];
    else process.env['CONTENT_DIR'] = before;
    forgetCorpus();
    rmSync(contentStore(folder.path), { recursive: true, force: true });
    folder.remove();
  });
  process.env['CONTENT_DIR'] = folder.path;
  for (const { path, text } of generateCorpus(2, 7)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }

  const bundled = (await import(
    new URL('../../src/corpus.ts?bundled', import.meta.url).href
  )) as typeof import('../../src/corpus.ts');
  forgetCorpus();
  const { graph } = await corpus();
  assert.equal((await bundled.corpus()).graph, graph);
  bundled.forgetCorpus();
  assert.notEqual((await corpus()).graph, graph);
});
