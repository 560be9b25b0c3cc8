import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textDigest } from '../read/digest.ts';
import { cacheDir } from '../read/environment.ts';
import { beside, removeLeftovers } from './leftovers.ts';

/**
 * What the last build put into a folder: of each file its state, and of each folder whose files are made all together, with a slash at
 * its end, what they were made from.
 */
export type SiteRecord = ReadonlyMap<string, string>;

/** Makes the record of a site line by line on the disk: a large site has hundreds of thousands of files. */
export interface RecordWriter {
  add(path: string, state: string): void;
  /** Makes it the record of the site. */
  finish(): void;
  abandon(): void;
}

/** So many lines are written together. */
const BATCH = 1000;

/** The first line is the code that the site was made with; each other a state and a path. */
const SEPARATOR = '\t';

function pathOf(target: string): string {
  return join(cacheDir(), 'sites', `${textDigest(target).slice(0, 16)}.tsv`);
}

/** The record of the site at `target`, if it was built with the same code; nothing otherwise. */
export function readSiteRecord(target: string, code: string): SiteRecord | undefined {
  let text: string;
  try {
    text = readFileSync(pathOf(target), 'utf8');
  } catch {
    return undefined;
  }
  if (!text.startsWith(`${code}\n`)) return undefined;
  const record = new Map<string, string>();
  for (let at = code.length + 1; at < text.length;) {
    const end = text.indexOf('\n', at);
    // A line that a crash cut short is of a file that is made anew.
    if (end === -1) break;
    const middle = text.indexOf(SEPARATOR, at);
    record.set(text.slice(middle + 1, end), text.slice(at, middle));
    at = end + 1;
  }
  return record;
}

/** Taken away before a site is changed: a build that is cut short must leave no record of what it did not do. */
export function forgetSiteRecord(target: string): void {
  rmSync(pathOf(target), { force: true });
}

/** Begins a new record of the site at `target`; the old one stands until that is finished. */
export function openRecordWriter(target: string, code: string): RecordWriter {
  const path = pathOf(target);
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  const next = beside(path, 'next');
  const file = openSync(next, 'w');
  let isOpen = true;
  const lines = [code];

  return {
    add(of, state) {
      lines.push(`${state}${SEPARATOR}${of}`);
      if (lines.length >= BATCH) flush();
    },
    finish() {
      flush();
      close();
      renameSync(next, path);
    },
    abandon() {
      close();
      rmSync(next, { force: true });
    },
  };

  function flush(): void {
    appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
    lines.length = 0;
  }

  function close(): void {
    if (isOpen) closeSync(file);
    isOpen = false;
  }
}

/** What a build knows of a file that it made: what it was made from, and how the disk tells that nobody touched it since. */
export function fileState(key: string, path: string): string {
  return `${key} ${fileStat(path) ?? ''}`;
}

/** True if the file at `path` stands as it did when this was its state. */
export function isUntouched(path: string, state: string): boolean {
  return state.slice(state.indexOf(' ') + 1) === fileStat(path);
}

/** True if this is the state of a file that was made from `key`. */
export function isMadeFrom(key: string, state: string): boolean {
  return state.startsWith(`${key} `);
}

/** How a file stands on the disk; undefined where there is none. */
function fileStat(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs}`;
}
