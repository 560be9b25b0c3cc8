import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { filesIn } from './build/files-in.ts';
import { clearHeap } from './build/heap.ts';
import { workFolder } from './build/work-folder.ts';
import { once } from './core/export/once.ts';
import type { SiteFile, SiteFolder } from './core/export/site-file.ts';
import { TEXT_INDEX, textRecords, type TextRecord } from './core/export/search/text-records.ts';
import type { ViewContext } from './core/export/view-context.ts';
import { cacheDir } from './read/environment.ts';

/** Of what Pagefind makes: the search itself and its data. Its own user interfaces stay behind, and so does its worker. */
const KEPT =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)[\w-]+\.pagefind|.*\.pf_(meta|fragment|index|filter))$/;

/** Where the index stands, from the site's base. */
export function textPath({ paths }: ViewContext): string {
  return `${paths.segments.search}/${TEXT_INDEX}/`;
}

/** How many texts wait in one file until they are indexed. */
const BATCH = 500;

/**
 * The index of the texts of articles and claims. Until it is made the texts wait on the disk, where they take no memory beside the
 * graph and need nothing of it any more.
 */
export function gatherTexts(context: ViewContext): SiteFolder {
  const work = workFolder(join(cacheDir(), 'texts'));
  const digest = createHash('sha256');
  const batches: string[] = [];
  for (const records of batchesOf(textRecords(context), BATCH)) {
    const batch = JSON.stringify(records.map((record) => customRecord(record, context.locale)));
    digest.update(batch);
    const path = join(work, `${batches.length}.json`);
    writeFileSync(path, batch);
    batches.push(path);
  }
  return indexFolder(textPath(context), digest.digest('hex'), batches, join(work, 'index'));
}

/** Apart from what gathers the texts, so that it cannot hold what they were gathered from. */
function indexFolder(path: string, key: string, batches: readonly string[], work: string): SiteFolder {
  return { path, key, files: () => indexTexts(path, batches, work) };
}

async function indexTexts(path: string, batches: readonly string[], work: string): Promise<SiteFile[]> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`texts cannot be indexed: ${errors.join(', ')}`);
  try {
    for (const batch of batches) {
      for (const record of JSON.parse(readFileSync(batch, 'utf8')) as CustomRecord[]) {
        const { errors: refused } = await index.addCustomRecord(record);
        if (refused.length > 0) throw new Error(`${record.url}: ${refused.join(', ')}`);
      }
    }
    // What was told to Pagefind is told, and while it computes nothing would clear it away.
    clearHeap();
    // Written by Pagefind itself and read one by one: all of them together are as large as the texts.
    const { errors: failed } = await index.writeFiles({ outputPath: work });
    if (failed.length > 0) throw new Error(`texts cannot be indexed: ${failed.join(', ')}`);
  } finally {
    await index.deleteIndex();
    await close();
  }
  return filesIn(work)
    .filter((name) => KEPT.test(name))
    .map((name) => ({ path: path + name, make: () => readFileSync(join(work, name)) }));
}

/** The files of the index of texts. */
export const indexedTexts = once((context: ViewContext): Promise<SiteFile[]> =>
  Promise.resolve(gatherTexts(context).files()),
);

/**
 * All texts in one index, in the site's language: Pagefind would search those of another language only on pages in it. What is in
 * another says so, for those who have it read to them.
 */
function customRecord(
  { kind, href, title, text, titleLang, lang, people, period }: TextRecord,
  language: string,
): CustomRecord {
  return {
    url: href,
    content: text,
    language,
    meta: { title, kind, ...(titleLang !== language && { titleLang }), ...(lang !== language && { lang }) },
    filters: { kind: [kind], person: people, period: [period] },
  };
}

function* batchesOf<T>(items: Iterable<T>, size: number): Iterable<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
