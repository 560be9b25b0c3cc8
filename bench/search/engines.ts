import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { gzipSync } from 'node:zlib';
import { buildIndex } from '../../src/core/search/build-index.ts';
import type { TextSearch } from '../../src/client/text-search.ts';
import { foldText } from '../../src/core/search/fold-text.ts';
import type { SearchManifest } from '../../src/core/search/search-files.ts';
import type { BenchServer } from './bench-server.ts';
import type { BenchItem } from './make-items.ts';

/** What a query got: where the thing that it should find stands among the first ten, bytes and files fetched, milliseconds. */
export interface Answer {
  place: number;
  bytes: number;
  files: number;
  milliseconds: number;
}

export interface Ask {
  text: string;
  wanted: string;
}

/** An engine under test: puts its files on the server, and answers queries in the page. */
export interface Engine {
  name: string;
  /** @returns CPU seconds that the index took, and its size on disk */
  prepare: (items: readonly BenchItem[], server: BenchServer) => Promise<{ seconds: number; size: number }>;
  answer: (page: Page, asks: Ask[]) => Promise<Answer[]>;
}

function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** @param codeBytes what a site sends before the search begins: the opener, the combobox and the engine, compressed */
export function ours(codeBytes: number): Engine {
  return {
    name: 'ours',
    prepare: (items, { files }) => {
      let index = new Map<string, string>();
      const seconds = cpuSeconds(() => (index = buildIndex(items)));
      let size = 0;
      for (const [path, text] of index) {
        files.set(`index/${path}`, text);
        size += Buffer.byteLength(text);
      }
      return Promise.resolve({ seconds, size });
    },
    answer: async (page, asks) => withCode(codeBytes, await page.evaluate(measureOurs, asks)),
  };
}

async function measureOurs(asks: Ask[]): Promise<Answer[]> {
  const script = '/ours.js';
  const { SearchEngine } = (await import(script)) as typeof import('../../src/core/search/search-engine.ts');
  const answers: Answer[] = [];
  for (const { text, wanted } of asks) {
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(1000);
    const load = async (path: string): Promise<string> => (await fetch(`/index/${path}`, { cache: 'no-store' })).text();
    const engine = new SearchEngine(JSON.parse(await load('manifest.json')) as SearchManifest, async (path) => {
      const part = await load(path);
      return part.slice(part.indexOf('\n') + 1);
    });
    const { results, meant } = await engine.search(text);
    const shown = [...results, ...meant];
    const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const begin = performance.now();
    await engine.search(text);
    answers.push({
      milliseconds: performance.now() - begin,
      place: shown.findIndex(({ kind, id }) => `${kind}/${id}` === wanted),
      bytes: fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      files: fetched.length,
    });
  }
  return answers;
}

/** As its own guide sets it up for names: folded, with beginnings, and a fifth of the letters wrong. */
const MINI = { fields: ['names'], storeFields: ['label', 'description', 'claims'] };

export const minisearch = (codeBytes: number): Engine => ({
  name: 'MiniSearch',
  prepare: (items, { files }) => {
    let text = '';
    const seconds = cpuSeconds(() => {
      const index = new MiniSearch({ ...MINI, processTerm: (term) => foldText(term) || null });
      index.addAll(items.map(asDocument));
      text = JSON.stringify(index);
    });
    files.set('minisearch.json', text);
    return Promise.resolve({ seconds, size: Buffer.byteLength(text) });
  },
  answer: async (page, asks) => withCode(codeBytes, await page.evaluate(measureMiniSearch, { asks, options: MINI })),
});

async function measureMiniSearch({ asks, options }: { asks: Ask[]; options: typeof MINI }): Promise<Answer[]> {
  const [script, foldScript] = ['/minisearch.js', '/fold.js'];
  const { default: Mini } = (await import(script)) as typeof import('minisearch');
  const { foldText: fold } = (await import(foldScript)) as typeof import('../../src/core/search/fold-text.ts');
  performance.clearResourceTimings();
  const text = await (await fetch('/minisearch.json')).text();
  const bytes = performance
    .getEntriesByType('resource')
    .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
  const index = Mini.loadJSON(text, { ...options, processTerm: (term: string) => fold(term) || null });
  return asks.map(({ text, wanted }) => {
    const begin = performance.now();
    const found = index.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, 10);
    return {
      milliseconds: performance.now() - begin,
      place: found.findIndex(({ id }) => id === wanted),
      bytes,
      files: 2,
    };
  });
}

export const fuse = (codeBytes: number): Engine => ({
  name: 'Fuse.js',
  prepare: (items, { files }) => {
    let text = '';
    const seconds = cpuSeconds(() => {
      text = JSON.stringify(items.map((item) => ({ ...asDocument(item), names: namesOf(item).map(foldText) })));
    });
    files.set('fuse.json', text);
    return Promise.resolve({ seconds, size: Buffer.byteLength(text) });
  },
  answer: async (page, asks) => withCode(codeBytes, await page.evaluate(measureFuse, asks)),
});

async function measureFuse(asks: Ask[]): Promise<Answer[]> {
  const [script, foldScript] = ['/fuse.js', '/fold.js'];
  const { default: Fuse } = (await import(script)) as typeof import('fuse.js');
  const { foldText: fold } = (await import(foldScript)) as typeof import('../../src/core/search/fold-text.ts');
  performance.clearResourceTimings();
  const items = (await (await fetch('/fuse.json')).json()) as { id: string }[];
  const bytes = performance
    .getEntriesByType('resource')
    .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0);
  const index = new Fuse(items, { keys: ['names'], threshold: 0.3, ignoreLocation: false });
  return asks.map(({ text, wanted }) => {
    const begin = performance.now();
    const found = index.search(fold(text), { limit: 10 });
    return {
      milliseconds: performance.now() - begin,
      place: found.findIndex(({ item }) => item.id === wanted),
      bytes,
      files: 2,
    };
  });
}

export const pagefind: Engine = {
  name: 'Pagefind',
  prepare: async (items, { files }) => {
    const { index } = await createIndex({ writePlayground: false });
    if (!index) throw new Error('Pagefind did not start');
    const begin = performance.now();
    for (const item of items) {
      const { id, label, description } = asDocument(item);
      const content = namesOf(item).map(foldText).join(' . ');
      await index.addCustomRecord({ url: `/${id}/`, content, language: 'id', meta: { title: label, description } });
    }
    const built = await index.getFiles();
    const seconds = (performance.now() - begin) / 1000;
    let size = 0;
    for (const { path, content } of built.files) {
      files.set(`pagefind/${path}`, content);
      size += content.length;
    }
    await index.deleteIndex();
    await close();
    return { seconds, size };
  },
  // Each query in a page that has loaded nothing before.
  answer: async (page, asks) => {
    const answers: Answer[] = [];
    for (const ask of asks) {
      await page.reload();
      answers.push(await page.evaluate(measurePagefind, ask));
    }
    return answers;
  },
};

async function measurePagefind({ text, wanted }: Ask): Promise<Answer> {
  const [script, foldScript] = ['/pagefind/pagefind.js', '/fold.js'];
  const { foldText: fold } = (await import(foldScript)) as typeof import('../../src/core/search/fold-text.ts');
  performance.clearResourceTimings();
  const engine = (await import(script)) as TextSearch;
  await engine.options({ basePath: '/pagefind/', baseUrl: '/', noWorker: true, excerptLength: 10 });
  const find = async (): Promise<string[]> => {
    const { results } = await engine.search(fold(text), { filters: {} });
    return (await Promise.all(results.slice(0, 10).map(({ data }) => data()))).map(({ url }) => url);
  };
  const found = await find();
  const fetched = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const begin = performance.now();
  await find();
  return {
    milliseconds: performance.now() - begin,
    place: found.indexOf(`/${wanted}/`),
    bytes: fetched.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    files: fetched.length,
  };
}

/** An item as the other engines index it: the same names, and the same to show. */
function asDocument(item: BenchItem): {
  id: string;
  names: string;
  label: string;
  description: string;
  claims: number;
} {
  const { kind, id, label, description, claimCount } = item;
  return { id: `${kind}/${id}`, names: namesOf(item).join(' '), label, description, claims: claimCount };
}

function namesOf({ label, names }: BenchItem): string[] {
  return [label, ...names.map(({ text }) => text)];
}

function withCode(codeBytes: number, answers: Answer[]): Answer[] {
  return answers.map((answer) => ({ ...answer, bytes: answer.bytes + codeBytes }));
}

/** Bytes of a text as a host sends it. */
export function compressedSize(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
