import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

/** The texts of the records of a folder by their names, of those that are there: an empty one says another thing than none. */
export function keptRecords(contentDir: string): Map<string, string> {
  const names = [WORDING_FILE, PROVENANCE_FILE, URLS_FILE].filter((name) => existsSync(join(contentDir, name)));
  return new Map(names.map((name) => [name, readFileSync(join(contentDir, name), 'utf8')]));
}

/** A record as its file holds it: one entry a line, so that a change shows as a change of one line. */
export function recordText(record: WordingLock): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
