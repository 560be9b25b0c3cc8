import { cp, readdir, rename, rm } from 'node:fs/promises';
import { relative } from 'node:path';

/** File by which a folder is known to be a site that this tool built. */
const SIGN = '_headers';

/**
 * Why a build may not replace what stands at `target`, or undefined if it may. A folder is replaced only if it is empty or was
 * built by this tool: a slip in OUT_DIR must not cost anybody their files.
 */
export async function refusesToReplace(target: string): Promise<string | undefined> {
  if (!relative(target, process.cwd()).startsWith('..')) {
    return `OUT_DIR (${target}) holds the project itself; name a folder of its own.`;
  }
  const names = await unlessMissing(() => readdir(target), []);
  if (names.length === 0 || names.includes(SIGN)) return undefined;
  return `OUT_DIR (${target}) holds files that no build of this site made; name another folder, or empty it first.`;
}

/** Puts the folder `from` in the place of `target`. Until the last rename the old folder stands untouched. */
export async function replaceFolder(from: string, target: string): Promise<void> {
  const next = `${target}.next-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  await move(from, next);
  const replaced = await unlessMissing(async () => {
    await rename(target, old);
    return true;
  }, false);
  await rename(next, target);
  if (replaced) await rm(old, { recursive: true });
}

/** Renames, or copies where source and target are on different file systems. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

async function unlessMissing<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
