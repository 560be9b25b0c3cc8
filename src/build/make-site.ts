import { join } from 'node:path';
import { headersFile } from '../core/export/headers/security-headers.ts';
import { isFolder, type SiteFile, type SiteFolder, type SitePart } from '../core/export/site-file.ts';
import type { Paths } from '../core/paths.ts';
import type { CodeBundle } from './bundle-code.ts';
import type { PageApp } from './page-app.ts';
import type { Progress } from './progress.ts';
import type { Shard } from './shard.ts';
import { withoutCorpus } from '../corpus.ts';
import { filesIn } from './files-in.ts';
import { contentKey, type SiteWriter } from './site-writer.ts';

/** What a site is made of. */
export interface SitePlan {
  bundle: CodeBundle;
  app: PageApp;
  parts: () => AsyncIterable<SitePart>;
  /** The index of texts; asked for when all else is made. */
  lastFolder: () => Promise<SiteFolder>;
  paths: Paths;
}

/** File by which a folder is known to be a site that this tool built; every shard has it. */
export const SIGN = '_headers';

/** How many files are made at a time: pictures are compressed beside the main thread. */
const AT_ONCE = 4;

/** Makes what is not there yet, or no longer what it should be, of the files of a site. */
export async function makeSite(plan: SitePlan, writer: SiteWriter, shard: Shard, progress: Progress): Promise<void> {
  const { bundle, app, paths } = plan;
  put(SIGN, headersFile(paths));
  for (const file of filesIn(bundle.assets)) {
    if (shard.has(file) && !writer.keeps(file, 'asset')) writer.copy(file, 'asset', join(bundle.assets, file));
  }

  await makePages();
  progress.begin('files');
  await makeParts(plan.parts());
  progress.begin('texts');
  await makeFolder(await plan.lastFolder());
  progress.end();

  async function makePages(): Promise<void> {
    const pages = (await app.list()).filter(({ file }) => shard.has(file));
    progress.begin('pages', pages.length);
    for (const page of pages) {
      if (page.view === undefined) {
        put(page.file, await app.render(page));
      } else {
        // What a page shows is plain data, and it is rendered from nothing else.
        const view = page.view();
        const key = contentKey(JSON.stringify(view));
        if (!writer.keeps(page.file, key)) {
          const html = await withoutCorpus(() => app.render(page, view));
          writer.write(page.file, key, html);
        }
      }
      progress.step();
    }
  }

  async function makeParts(all: AsyncIterable<SitePart> | Iterable<SitePart>): Promise<void> {
    const queue = Symbol.asyncIterator in all ? all[Symbol.asyncIterator]() : all[Symbol.iterator]();
    const makeNext = async (): Promise<void> => {
      for (let next = await queue.next(); next.done !== true; next = await queue.next()) {
        await (isFolder(next.value) ? makeFolder(next.value) : makeFile(next.value));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, makeNext));
  }

  async function makeFile({ path, key, make }: SiteFile): Promise<void> {
    if (!shard.has(path)) return;
    if (key === undefined) {
      put(path, await make());
    } else {
      const digest = contentKey(key);
      if (!writer.keeps(path, digest)) writer.write(path, digest, await make());
    }
    progress.step();
  }

  async function makeFolder(folder: SiteFolder): Promise<void> {
    if (!writer.keepsFolder(folder.path, contentKey(folder.key))) await makeParts(await folder.files());
  }

  /** Writes a file that nothing but itself tells from its last state. */
  function put(file: string, content: string | Uint8Array): void {
    const key = contentKey(content);
    if (!writer.keeps(file, key)) writer.write(file, key, content);
  }
}
