import { readdir } from 'node:fs/promises';
import { isInside } from './is-inside.ts';
import { SIGN } from './make-site.ts';

/**
 * Why a build may not replace what stands at `target`, or undefined if it may. A folder is replaced only if it is empty or was
 * built by this tool: a slip in OUT_DIR must not cost anybody their files.
 */
export async function refusesToReplace(target: string): Promise<string | undefined> {
  if (isInside(target, process.cwd())) {
    return `OUT_DIR (${target}) holds the project itself; name a folder of its own.`;
  }
  const names = await readdir(target).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (names.length === 0 || names.includes(SIGN)) return undefined;
  return `OUT_DIR (${target}) holds files that no build of this site made; name another folder, or empty it first.`;
}
