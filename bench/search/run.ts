import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ensureChromium } from '../../tests/chromium.ts';
import { startBenchServer } from './bench-server.ts';
import { buildScripts } from './build-scripts.ts';
import { codeSize } from './code-size.ts';
import { compressedSize, fuse, minisearch, ours, pagefind, type Answer, type Engine } from './engines.ts';
import { makeItems } from './make-items.ts';
import { makeQueries, QUERY_TYPES, type QueryType } from './make-queries.ts';
import { createRandom } from './random.ts';
import { barTable, BARS, engineTable, typeTable, type Run } from './report.ts';

/**
 * `npm run bench:search [-- --sizes=1000,10000 --only=ours --queries=300 --write]`: the search of the site in headless Chromium,
 * beside MiniSearch, Fuse.js and Pagefind, on the same made-up names and with the same queries. Prints tables; `--write` puts them
 * into docs/search.md. Ends with 1 if a bar does not hold.
 */
const DOC = join(import.meta.dirname, '../../docs/search.md');
const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const;

const TEXT = `Names: made from common parts of Indonesian, Korean, Russian, Chinese and Arabic names, and of places, organizations and
events; four to six names each, in their own script too; frequent parts are as frequent as in life; at most three things have the
same label. Queries: made from the names by fixed rules and another seed, never the other way round; half of the things are picked
evenly, half by how much is written about them. Bytes: bodies as fetched over HTTP by a browser that has nothing yet, compressed by
gzip at its best level, code included. Time: the same query again, with its shards there.`;

/** Engines that look at every name take too long for all queries. */
const FEWER: Record<string, (count: number) => number> = {
  'Fuse.js': (count) => (count > 10_000 ? 4 : 40),
  Pagefind: (count) => (count > 10_000 ? 10 : 40),
};

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: Object.keys(BARS).join(',') },
    only: { type: 'string' },
    queries: { type: 'string', default: '300' },
    write: { type: 'boolean', default: false },
  },
});
const perType = Number(values.queries);
const scripts = await buildScripts();
const server = await startBenchServer();
for (const [name, code] of Object.entries(scripts)) server.files.set(`${name}.js`, code);
server.files.set('index.html', '<!doctype html><title>bench</title>');
const ourCode = await codeSize();
const engines = [
  ours(ourCode),
  minisearch(compressedSize(scripts.minisearch)),
  fuse(compressedSize(scripts.fuse)),
  pagefind,
].filter(({ name }) => values.only === undefined || name === values.only);

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
const sections: string[] = [TEXT, `Code of the search as the site sends it: ${(ourCode / 1000).toFixed(1)} kB.`];
let holds = true;
for (const count of values.sizes.split(',').map(Number)) {
  const runs: Run[] = [];
  for (const engine of engines) {
    runs.push(await run(engine, count));
    console.error(`${engine.name}, ${count}: done`);
  }
  const [first] = runs;
  const bars = first?.engine === 'ours' ? [barTable(count, first), typeTable(first)] : [];
  if (bars[0]?.includes('| NO |') === true) holds = false;
  sections.push(engineTable(count, runs), ...bars.filter((text) => text !== ''));
}
await browser.close();
server.close();
const report = sections.join('\n\n');
console.log(report);
if (values.write) {
  const [before = '', rest = ''] = readFileSync(DOC, 'utf8').split(MARKS[0]);
  const text = `${before}${MARKS[0]}\n\n${report}\n\n${MARKS[1]}${rest.split(MARKS[1])[1] ?? ''}`;
  writeFileSync(DOC, await format(text, { ...(await resolveConfig(DOC)), filepath: DOC }));
}
process.exitCode = holds ? 0 : 1;

async function run(engine: Engine, count: number): Promise<Run> {
  const items = makeItems(count, createRandom(7));
  const queries = makeQueries(items, Math.min(perType, FEWER[engine.name]?.(count) ?? perType), createRandom(11));
  const { seconds, size } = await engine.prepare(items, server);
  const page = await browser.newPage();
  await page.goto(`${server.url}index.html`);
  const asks = queries.map(({ text, wanted }) => ({
    text,
    wanted: `${items[wanted]?.kind ?? ''}/${items[wanted]?.id ?? ''}`,
  }));
  const answers = await engine.answer(page, asks);
  await page.close();
  const byType = new Map<QueryType, Answer[]>();
  for (const type of Object.keys(QUERY_TYPES) as QueryType[]) {
    byType.set(
      type,
      answers.filter((_, index) => queries[index]?.type === type),
    );
  }
  return { engine: engine.name, seconds, size, byType };
}
