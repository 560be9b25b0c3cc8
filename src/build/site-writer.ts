import { hash } from 'node:crypto';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileContent } from '../core/export/site-file.ts';
import {
  fileState,
  forgetSiteRecord,
  isMadeFrom,
  isUntouched,
  openRecordWriter,
  readSiteRecord,
  type RecordWriter,
  type SiteRecord,
} from './site-record.ts';
import { StagedFiles } from './staged-files.ts';

export interface SiteChange {
  /** How many files the site has, and how many of them were written. */
  files: number;
  written: number;
  removed: number;
}

/** Writes a site into a folder, beside what stands there until all is made. */
export class SiteWriter {
  readonly #target: string;
  readonly #before: SiteRecord | undefined;
  readonly #after: RecordWriter;
  readonly #staged: StagedFiles;
  /** Every file that the site has. */
  readonly #named = new Set<string>();

  /** @param code stands for all that the files are made with, beside their keys */
  constructor(target: string, code: string) {
    this.#target = target;
    this.#before = readSiteRecord(target, code);
    this.#after = openRecordWriter(target, code);
    this.#staged = new StagedFiles(target);
  }

  /** True if `file` stands there as it would be made from this key; then nothing is to be done for it. */
  keeps(file: string, key: string): boolean {
    const state = this.#before?.get(file);
    if (state === undefined || !isMadeFrom(key, state) || !this.#isUntouched(file, state)) return false;
    this.#keep(file, state);
    return true;
  }

  /** The same of all files of a folder together, which has a slash at its end. */
  keepsFolder(folder: string, key: string): boolean {
    this.#after.add(folder, key);
    if (this.#before?.get(folder) !== key) return false;
    const inside = [...this.#before].filter(([file]) => file.startsWith(folder) && file !== folder);
    if (!inside.every(([file, state]) => this.#isUntouched(file, state))) return false;
    for (const [file, state] of inside) this.#keep(file, state);
    return true;
  }

  /** @throws if the file was written before */
  write(file: string, key: string, content: FileContent): void {
    // With the encoding named text is written without a buffer of it.
    this.#add(file, key, (path) => writeFileSync(path, content, { encoding: 'utf8', flag: 'wx' }));
  }

  copy(file: string, key: string, from: string): void {
    this.#add(file, key, (path) => copyFileSync(from, path));
  }

  /** Puts what was written in its place, and takes away what was not named. */
  finish(): SiteChange {
    const updates = this.#before && existsSync(this.#target);
    forgetSiteRecord(this.#target);
    const removed = updates ? this.#staged.update(this.#named) : 0;
    if (!updates) this.#staged.replace();
    this.#after.finish();
    return { files: this.#named.size, written: this.#staged.count, removed };
  }

  /** Leaves everything as it was. */
  abandon(): void {
    this.#after.abandon();
    this.#staged.abandon();
  }

  #isUntouched(file: string, state: string): boolean {
    return isUntouched(join(this.#target, file), state);
  }

  #keep(file: string, state: string): void {
    this.#name(file);
    this.#after.add(file, state);
  }

  #add(file: string, key: string, make: (path: string) => void): void {
    this.#name(file);
    this.#after.add(file, fileState(key, this.#staged.add(file, make)));
  }

  #name(file: string): void {
    if (this.#named.has(file)) throw new Error(`${file}: two files of the site stand at this address`);
    this.#named.add(file);
  }
}

/** Stands for what a file holds. */
export function contentKey(content: FileContent): string {
  return hash('sha1', content, 'base64url');
}
