import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FileContent } from '../core/export/site-file.ts';
import { filesIn } from './files-in.ts';
import { beside, removeLeftovers } from './leftovers.ts';
import {
  fileState,
  forgetSiteRecord,
  isMadeFrom,
  isUntouched,
  openRecordWriter,
  readSiteRecord,
} from './site-record.ts';

/** Writes a site into a folder, beside what stands there until all is made. */
export interface SiteWriter {
  /** True if `file` stands there as it would be made from this key; then nothing is to be done for it. */
  keeps(file: string, key: string): boolean;
  /** The same of all files of a folder together, which has a slash at its end. */
  keepsFolder(folder: string, key: string): boolean;
  /** @throws if the file was written before */
  write(file: string, key: string, content: FileContent): void;
  copy(file: string, key: string, from: string): void;
  /** Puts what was written in its place, and takes away what was not named. */
  finish(): SiteChange;
  /** Leaves everything as it was. */
  abandon(): void;
}

export interface SiteChange {
  /** How many files the site has, and how many of them were written. */
  files: number;
  written: number;
  removed: number;
}

/** @param code stands for all that the files are made with, beside their keys */
export function openSiteWriter(target: string, code: string): SiteWriter {
  const before = readSiteRecord(target, code);
  const staging = beside(target, 'next');
  const after = openRecordWriter(target, code);
  const named = new Set<string>();
  const written: string[] = [];
  const folders = new Set<string>();
  removeLeftovers(target);
  mkdirSync(staging, { recursive: true });

  return {
    keeps(file, key) {
      const state = before?.get(file);
      if (state === undefined || !isMadeFrom(key, state) || !isUntouched(join(target, file), state)) return false;
      keep(file, state);
      return true;
    },
    keepsFolder(folder, key) {
      after.add(folder, key);
      if (before?.get(folder) !== key) return false;
      const inside = [...before].filter(([file]) => file.startsWith(folder) && file !== folder);
      if (!inside.every(([file, state]) => isUntouched(join(target, file), state))) return false;
      for (const [file, state] of inside) keep(file, state);
      return true;
    },
    write(file, key, content) {
      // With the encoding named text is written without a buffer of it.
      place(file, key, (path) => writeFileSync(path, content, { encoding: 'utf8', flag: 'wx' }));
    },
    copy(file, key, from) {
      place(file, key, (path) => copyFileSync(from, path));
    },
    finish() {
      const removed = before && existsSync(target) ? update() : replace();
      after.finish();
      return { files: named.size, written: written.length, removed };
    },
    abandon() {
      after.abandon();
      rmSync(staging, { recursive: true, force: true });
    },
  };

  function name(file: string): void {
    if (named.has(file)) throw new Error(`${file}: two files of the site stand at this address`);
    named.add(file);
  }

  function keep(file: string, state: string): void {
    name(file);
    after.add(file, state);
  }

  function place(file: string, key: string, put: (path: string) => void): void {
    const path = join(staging, file);
    name(file);
    makeFolder(dirname(path));
    put(path);
    after.add(file, fileState(key, path));
    written.push(file);
  }

  /** `recursive` looks at each folder on the way, which costs as much as making one. */
  function makeFolder(folder: string): void {
    if (folders.has(folder)) return;
    folders.add(folder);
    if (folder !== staging) {
      makeFolder(dirname(folder));
      mkdirSync(folder);
    }
  }

  /** Each file takes its place at once and whole; all were made before the first does. */
  function update(): number {
    const gone = filesIn(target).filter((file) => !named.has(file));
    forgetSiteRecord(target);
    for (const file of written) {
      mkdirSync(dirname(join(target, file)), { recursive: true });
      renameSync(join(staging, file), join(target, file));
    }
    for (const file of gone) rmSync(join(target, file));
    for (const emptied of new Set(gone.map((file) => dirname(file)))) removeEmpty(emptied);
    rmSync(staging, { recursive: true, force: true });
    return gone.length;
  }

  /** The old folder stands untouched until the new one takes its place. */
  function replace(): number {
    const old = beside(target, 'old');
    forgetSiteRecord(target);
    const stood = existsSync(target);
    if (stood) renameSync(target, old);
    renameSync(staging, target);
    if (stood) rmSync(old, { recursive: true });
    return 0;
  }

  function removeEmpty(folder: string): void {
    const path = join(target, folder);
    if (folder === '.' || !existsSync(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
    removeEmpty(dirname(folder));
  }
}

/** Stands for what a file holds. */
export function contentKey(content: FileContent): string {
  return hash('sha1', content, 'base64url');
}
