import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../core/issue/issue.ts';
import { wordingLockSchema, type WordingLock } from '../core/graph/wording.ts';

/** The committed record of published words, at the root of the content folder. */
export const WORDING_FILE = 'wording.lock.json';

/** Reads the record; no record at all is not an issue, one that can't be read is. */
export async function readWording(contentDir: string): Promise<{ wording?: WordingLock; issues: Issue[] }> {
  const text = await readFile(join(contentDir, WORDING_FILE), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { issues: [] };
  try {
    return { wording: wordingLockSchema.parse(JSON.parse(text)), issues: [] };
  } catch {
    return { issues: [{ code: 'wording-lock-bad', file: WORDING_FILE, line: 1, column: 1, args: {} }] };
  }
}

/** Writes the record anew: one entry a line, sorted, so that a change shows as a change of one line. */
export async function writeWording(contentDir: string, wording: WordingLock): Promise<void> {
  const path = join(contentDir, WORDING_FILE);
  await writeFile(`${path}.new`, `${JSON.stringify(wording, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
