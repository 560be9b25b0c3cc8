import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { filesIn } from './build/files-in.ts';
import type { SiteFile } from './core/export/site-file.ts';
import { TEXT_INDEX, textRecords, type TextRecord } from './core/export/text-records.ts';
import type { ViewContext } from './core/export/view-context.ts';

/** Of what Pagefind makes: the search itself and its data. Its own user interfaces stay behind, and so does its worker. */
const KEPT =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.(?!unknown)[\w-]+\.pagefind|.*\.pf_(meta|fragment|index|filter))$/;

/** Texts that Pagefind's process has, and that are not indexed yet: they need nothing of the content any more. */
export interface GatheredTexts {
  index(): Promise<SiteFile[]>;
}

/** The texts of articles and claims. */
export async function gatherTexts(context: ViewContext): Promise<GatheredTexts> {
  const { locale, paths } = context;
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`texts cannot be indexed: ${errors.join(', ')}`);
  try {
    for (const record of textRecords(context)) {
      const { errors: refused } = await index.addCustomRecord(customRecord(record, locale));
      if (refused.length > 0) throw new Error(`${record.href}: ${refused.join(', ')}`);
    }
  } catch (error) {
    await leave(index);
    throw error;
  }
  return writerOf(index, `${paths.segments.search}/${TEXT_INDEX}`);
}

/** As with all that is made of the content: once for each state of it, however often it is asked for. */
const made = new WeakMap<ViewContext['graph'], Promise<SiteFile[]>>();

/** The index of the texts of articles and claims, as files. */
export function indexedTexts(context: ViewContext): Promise<SiteFile[]> {
  const files = made.get(context.graph) ?? gatherTexts(context).then((texts) => texts.index());
  made.set(context.graph, files);
  return files;
}

/** Apart from what gathers the texts, so that it cannot hold what they were gathered from. */
function writerOf(index: PagefindIndex, target: string): GatheredTexts {
  return {
    async index() {
      try {
        // Written by Pagefind itself and read one by one: all of them together are as large as the texts.
        const folder = newFolder();
        const { errors } = await index.writeFiles({ outputPath: folder });
        if (errors.length > 0) throw new Error(`texts cannot be indexed: ${errors.join(', ')}`);
        return filesIn(folder)
          .filter((path) => KEPT.test(path))
          .map((path) => ({ path: `${target}/${path}`, make: () => readFileSync(join(folder, path)) }));
      } finally {
        await leave(index);
      }
    },
  };
}

async function leave(index: PagefindIndex): Promise<void> {
  await index.deleteIndex();
  await close();
}

let lastFolder: string | undefined;

/** A folder for an index, in place of the one of the state before; gone when the process ends. */
function newFolder(): string {
  if (lastFolder === undefined) process.once('exit', removeLast);
  else removeLast();
  return (lastFolder = mkdtempSync(join(tmpdir(), 'texts-')));
}

function removeLast(): void {
  if (lastFolder !== undefined) rmSync(lastFolder, { recursive: true, force: true });
}

/** All texts in one index, in the site's language: Pagefind would search those of another language only on pages in it. */
function customRecord({ kind, href, title, text, people, period }: TextRecord, language: string) {
  return {
    url: href,
    content: text,
    language,
    meta: { title, kind },
    filters: { kind: [kind], person: people, period: [period] },
  };
}
