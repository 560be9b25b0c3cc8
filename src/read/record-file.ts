import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../core/issue/issue.ts';
import { wordingLockSchema, type WordingLock } from '../core/graph/wording.ts';

/** The committed record of published words, at the root of the content folder. */
export const WORDING_FILE = 'wording.lock.json';

/** The committed record of published chains and claim files, beside it. */
export const PROVENANCE_FILE = 'provenance.lock.json';

/** Reads a record; none at all is not an issue, one that can't be read is. */
export async function readRecord(contentDir: string, name: string): Promise<{ record?: WordingLock; issues: Issue[] }> {
  const text = await readFile(join(contentDir, name), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return { issues: [] };
  try {
    return { record: wordingLockSchema.parse(JSON.parse(text)), issues: [] };
  } catch {
    return { issues: [{ code: 'wording-lock-bad', file: name, line: 1, column: 1, args: {} }] };
  }
}

/** Writes a record anew: one entry a line, sorted, so that a change shows as a change of one line. */
export async function writeRecord(contentDir: string, name: string, record: WordingLock): Promise<void> {
  const path = join(contentDir, name);
  await writeFile(`${path}.new`, `${JSON.stringify(record, null, 2)}\n`);
  await rename(`${path}.new`, path);
}
