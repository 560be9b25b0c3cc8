import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts';
import { addArticle, randomEdit, type Edit } from '../../bench/edits/random-edit.ts';
import { buildSite as buildShared } from '../../src/build/build-site.ts';
import { parseShard, type Shard } from '../../src/build/shard.ts';
import type { SiteChange } from '../../src/build/site-writer.ts';
import { contextOf, shareCorpus } from '../../src/corpus.ts';
import type { Graph } from '../../src/core/graph/graph.ts';
import { isError } from '../../src/core/issue/report.ts';
import { compileContent } from '../../src/read/compile-content.ts';
import { linkContext } from '../../src/site-context.ts';
import { seededRandom } from '../mutations/random.ts';
import { folderDigest } from './folder-digest.ts';

const ARTICLES = 24;
/** Enough to find what is broken; `EDITS=200` makes as many as docs/performance.md speaks of. */
const EDITS = Number(process.env['EDITS'] ?? 10);

const folder = mkdtempDisposableSync(join(tmpdir(), 'incremental-'));
after(() => folder.remove());
const content = join(folder.path, 'content');
const site = join(folder.path, 'site');
process.env['CONTENT_DIR'] = content;
const quiet = { begin: () => undefined, step: () => undefined, end: () => undefined };

for (const { path, text } of generateCorpus(ARTICLES, 7)) {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

/** The graph of the content as it is now; nothing if it has an error. */
async function compiled(): Promise<Graph | undefined> {
  const { graph, issues } = await compileContent(content, linkContext);
  return issues.some(isError) ? undefined : graph;
}

async function buildSite(graph: Graph, target: string, shard?: Shard): Promise<SiteChange> {
  shareCorpus(contextOf(graph));
  return buildShared(target, quiet, shard);
}

async function cleanDigest(graph: Graph): Promise<Record<string, string>> {
  const clean = join(folder.path, 'clean');
  rmSync(clean, { recursive: true, force: true });
  await buildSite(graph, clean);
  return folderDigest(clean);
}

test('after any edit a build makes the same bytes as one from nothing, and writes but a part of them', async () => {
  assert.ok(EDITS > 2, `EDITS=${process.env['EDITS'] ?? ''} is no number of edits, of which two are of their own`);
  const random = seededRandom(11);
  const first = await compiled();
  assert.ok(first);
  const { files } = await buildSite(first, site);
  let made = 0;
  let added: Edit | undefined;
  while (made < EDITS) {
    if (made === EDITS - 1) added?.undo();
    else if (made === EDITS - 2) added = addArticle(content, 'articles/artikel-000007.md', 'articles/artikel-baru.md');
    const edit = made < EDITS - 2 ? randomEdit(content, random) : added;
    const graph = await compiled();
    if (!graph) {
      // A random one may leave an error in the content: another one, then.
      assert.ok(made < EDITS - 2, 'an article could not be added');
      edit?.undo();
      continue;
    }
    const what = `${made}: ${edit?.kind ?? ''} ${edit?.file ?? ''}`;
    const { written } = await buildSite(graph, site);
    assert.deepEqual(folderDigest(site), await cleanDigest(graph), what);
    assert.ok(written < files, `${what}: ${written} of ${files} files were written`);
    made++;
  }
});

test('without an edit nothing is written, and what somebody changed or took away in the site is mended', async () => {
  const graph = await compiled();
  assert.ok(graph);
  await buildSite(graph, site);
  const before = folderDigest(site);
  assert.equal((await buildSite(graph, site)).written, 0);
  writeFileSync(join(site, 'index.html'), 'x');
  rmSync(join(site, '404.html'));
  // Of the folders that are made as a whole, too.
  rmSync(join(site, 'cari/texts/pagefind-entry.json'));
  writeFileSync(join(site, 'cari/index/manifest.json'), '{}');
  writeFileSync(join(site, 'tambahan.html'), 'x');
  const { written, removed } = await buildSite(graph, site);
  assert.deepEqual([written, removed], [4, 1]);
  assert.deepEqual(folderDigest(site), before);
});

test('the shards of a site are together the site, and no two make the same page', async () => {
  const graph = await compiled();
  assert.ok(graph);
  const whole = await cleanDigest(graph);
  const union: Record<string, string> = {};
  for (const name of ['1/3', '2/3', '3/3']) {
    const part = join(folder.path, `part-${name[0] ?? ''}`);
    await buildSite(graph, part, parseShard(name));
    for (const [path, digest] of Object.entries(folderDigest(part))) {
      if (path.endsWith('.html')) assert.ok(!(path in union), path);
      union[path] = digest;
    }
  }
  assert.deepEqual(Object.fromEntries(Object.entries(union).sort(([a], [b]) => (a < b ? -1 : 1))), whole);
});

test('a file that was edited within the same moment, and to the same length, is read again', async () => {
  const path = join(content, 'people', 'uji-cepat.md');
  const text = (label: string): string =>
    `---\nnames:\n  - { text: ${label}, lang: id, kind: label }\nsort: A\ndescription: { id: A. }\nsources:\n  - { publisher: K, url: https://k.example/, published: 2023 }\n---\n`;
  const moment = new Date();
  for (const label of ['Satu', 'Tiga', 'Enam']) {
    writeFileSync(path, text(label));
    utimesSync(path, moment, moment);
    const graph = await compiled();
    assert.equal(graph?.entities.get('uji-cepat' as never)?.data.names[0]?.text, label);
  }
});
