import { existsSync, readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../core/issue/issue.ts';
import { recordConflict } from '../core/graph/record-conflict.ts';
import { parseUrlsLock, URLS_FILE, type UrlsLock } from '../core/graph/urls-lock.ts';
import { wordingLockSchema, type WordingLock } from '../core/graph/wording.ts';

/** The committed record of published words, at the root of the content folder. */
export const WORDING_FILE = 'wording.lock.json';

/** The committed record of published chains and claim files, beside it. */
export const PROVENANCE_FILE = 'provenance.lock.json';

/** What is on record of all that was ever published. One that isn't kept is left out. */
export interface Records {
  wording?: WordingLock;
  provenance?: WordingLock;
  urls?: UrlsLock;
}

/** Reads the records of a content folder; none at all is not an issue, one that can't be read is. */
export async function readRecords(contentDir: string): Promise<{ records: Records; issues: Issue[] }> {
  const wording = await readRecord(contentDir, WORDING_FILE);
  const provenance = await readRecord(contentDir, PROVENANCE_FILE);
  const text = await readText(contentDir, URLS_FILE);
  const urls: { lock?: UrlsLock; issues: Issue[] } | undefined =
    text === undefined ? undefined : (inConflict(URLS_FILE, text) ?? parseUrlsLock(text));
  return {
    records: {
      ...(wording.record && { wording: wording.record }),
      ...(provenance.record && { provenance: provenance.record }),
      ...(urls?.lock && urls.issues.length === 0 && { urls: urls.lock }),
    },
    issues: [...wording.issues, ...provenance.issues, ...(urls?.issues ?? [])],
  };
}

async function readRecord(contentDir: string, name: string): Promise<{ record?: WordingLock; issues: Issue[] }> {
  const text = await readText(contentDir, name);
  if (text === undefined) return { issues: [] };
  const conflict = inConflict(name, text);
  if (conflict) return conflict;
  try {
    return { record: wordingLockSchema.parse(JSON.parse(text)), issues: [] };
  } catch {
    return { issues: [{ code: 'wording-lock-bad', file: name, line: 1, column: 1, args: {} }] };
  }
}

function inConflict(name: string, text: string): { issues: Issue[] } | undefined {
  const line = recordConflict(text)?.line;
  return line === undefined
    ? undefined
    : { issues: [{ code: 'record-conflict', file: name, line, column: 1, args: {} }] };
}

async function readText(contentDir: string, name: string): Promise<string | undefined> {
  return readFile(join(contentDir, name), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
}

/** The records of a folder as their files hold them; null for one that is not there, which says another thing than an empty one. */
export function recordTexts(contentDir: string): { path: string; text: string | null }[] {
  return [WORDING_FILE, PROVENANCE_FILE, URLS_FILE].map((name) => {
    const path = join(contentDir, name);
    return { path: name, text: existsSync(path) ? readFileSync(path, 'utf8') : null };
  });
}

/** A record as its file holds it: one entry a line, so that a change shows as a change of one line. */
export function recordText(record: WordingLock): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Writes a file of the content folder beside itself and renames it, so that nobody ever reads half of it. */
export async function writeContentFile(contentDir: string, name: string, text: string): Promise<void> {
  const path = join(contentDir, name);
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}
