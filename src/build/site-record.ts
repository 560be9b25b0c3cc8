import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textDigest } from '../read/digest.ts';

/** What a build knows of a file that it made: what it was made from, and how the disk tells that nobody touched it since. */
export type FileRecord = [key: string, stat: string];

/** What the last build put into a folder, and with which code. */
export interface SiteRecord {
  code: string;
  files: Record<string, FileRecord>;
  /** What those folders were made from whose files are made all together. */
  folders: Record<string, string>;
}

function pathOf(target: string): string {
  return join('.cache', 'sites', `${textDigest(target).slice(0, 16)}.json`);
}

/** The record of the site at `target`, if it was built with the same code; nothing otherwise. */
export function readSiteRecord(target: string, code: string): SiteRecord | undefined {
  try {
    const record = JSON.parse(readFileSync(pathOf(target), 'utf8')) as SiteRecord;
    return record.code === code ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Taken away before a site is changed: a build that is cut short must leave no record of what it did not do. */
export function forgetSiteRecord(target: string): void {
  rmSync(pathOf(target), { force: true });
}

export function writeSiteRecord(target: string, record: SiteRecord): void {
  const path = pathOf(target);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(record));
  renameSync(`${path}.${process.pid}`, path);
}

/** How a file stands on the disk; undefined where there is none. */
export function fileStat(path: string): string | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && `${stat.size} ${stat.mtimeMs}`;
}
