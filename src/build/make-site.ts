import { join } from 'node:path';
import { headersFile } from '../core/export/headers/security-headers.ts';
import { isFolder, type FileContent, type SiteFile, type SiteFolder, type SitePart } from '../core/export/site-file.ts';
import type { Paths } from '../core/paths.ts';
import { withoutCorpus } from '../corpus.ts';
import { eachAtOnce } from './at-once.ts';
import type { CodeBundle } from './bundle-code.ts';
import { filesIn } from './files-in.ts';
import type { ListedPage, PageApp } from './page-app.ts';
import type { Progress } from './progress.ts';
import type { Shard } from './shard.ts';
import { contentKey, type SiteWriter } from './site-writer.ts';

/** What a site is made of. */
export interface SitePlan {
  bundle: Pick<CodeBundle, 'assets'>;
  app: Pick<PageApp, 'list' | 'render'>;
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
export async function makeSite(
  { bundle, app, parts, lastFolder, paths }: SitePlan,
  writer: SiteWriter,
  shard: Shard,
  progress: Progress,
): Promise<void> {
  const maker = new SiteMaker(writer, shard, progress);
  await maker.makeSign(paths);
  maker.copyAssets(bundle.assets);
  await maker.makePages(app);
  progress.begin('files');
  await maker.makeParts(parts());
  progress.begin('texts');
  await maker.makeParts([await lastFolder()]);
  progress.end();
}

/** Makes the files of a site that fall to a shard, and tells how far it is. */
class SiteMaker {
  readonly #writer: SiteWriter;
  readonly #shard: Shard;
  readonly #progress: Progress;

  constructor(writer: SiteWriter, shard: Shard, progress: Progress) {
    this.#writer = writer;
    this.#shard = shard;
    this.#progress = progress;
  }

  makeSign(paths: Paths): Promise<void> {
    return this.#makeFile(SIGN, undefined, () => headersFile(paths));
  }

  copyAssets(dir: string): void {
    for (const file of filesIn(dir)) {
      if (this.#shard.has(file) && !this.#writer.keeps(file, 'asset'))
        this.#writer.copy(file, 'asset', join(dir, file));
    }
  }

  async makePages(app: SitePlan['app']): Promise<void> {
    const pages = (await app.list()).filter(({ file }) => this.#shard.has(file));
    this.#progress.begin('pages', pages.length);
    for (const page of pages) {
      await this.#makePage(app, page);
      this.#progress.step();
    }
  }

  async makeParts(parts: Iterable<SitePart> | AsyncIterable<SitePart>): Promise<void> {
    await eachAtOnce(this.#filesOf(parts), AT_ONCE, async ({ path, key, make }) => {
      if (!this.#shard.has(path)) return;
      await this.#makeFile(path, key === undefined ? undefined : contentKey(key), make);
      this.#progress.step();
    });
  }

  async #makePage(app: SitePlan['app'], page: ListedPage): Promise<void> {
    if (page.view === undefined) return this.#makeFile(page.file, undefined, () => app.render(page));
    // What a page shows is plain data, and it is rendered from nothing else.
    const view = page.view();
    const key = contentKey(JSON.stringify(view));
    return this.#makeFile(page.file, key, () => withoutCorpus(() => app.render(page, view)));
  }

  /** Those of a folder stand in line with all others, so that no more than `AT_ONCE` are made beside each other. */
  async *#filesOf(parts: Iterable<SitePart> | AsyncIterable<SitePart>): AsyncIterable<SiteFile> {
    for await (const part of parts) {
      if (!isFolder(part)) yield part;
      else if (!this.#writer.keepsFolder(part.path, contentKey(part.key))) yield* await part.files();
    }
  }

  /** @param key what the file is made from; without it the file is made, and nothing but itself tells it from its last state */
  async #makeFile(
    file: string,
    key: string | undefined,
    make: () => FileContent | Promise<FileContent>,
  ): Promise<void> {
    if (key === undefined) {
      const content = await make();
      return this.#makeFile(file, contentKey(content), () => content);
    }
    if (!this.#writer.keeps(file, key)) this.#writer.write(file, key, await make());
  }
}
