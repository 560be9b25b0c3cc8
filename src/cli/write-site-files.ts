import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../core/export/site-file.ts';

/**
 * Makes and writes the files of the site that are not pages.
 *
 * @param dir folder of the site
 * @throws if two would stand at one path, or one would take a page's place
 */
export async function writeSiteFiles(files: AsyncIterable<SiteFile>, dir: string): Promise<void> {
  const folders = new Set<string>();
  const writeOne = async ({ path, make }: SiteFile): Promise<void> => {
    const target = join(dir, path);
    const folder = dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    // `wx` fails where there is a file already.
    await writeFile(target, await make(), { flag: 'wx' });
  };
  const queue = files[Symbol.asyncIterator]();
  // Several at a time: pictures are compressed beside the main thread.
  const writer = async (): Promise<void> => {
    for (let next = await queue.next(); next.done !== true; next = await queue.next()) await writeOne(next.value);
  };
  // All have to have ended before the folder may be removed for the error of one.
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, writer));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

const AT_ONCE = 4;
