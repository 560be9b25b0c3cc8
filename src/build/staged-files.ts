import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './files-in.ts';
import { beside, removeLeftovers } from './leftovers.ts';

/** Files on their way into a folder, beside which they stand until all are made. */
export class StagedFiles {
  readonly #target: string;
  readonly #staging: string;
  readonly #folders = new Set<string>();
  readonly #files: string[] = [];

  constructor(target: string) {
    this.#target = target;
    this.#staging = beside(target, 'next');
    removeLeftovers(target);
    mkdirSync(this.#staging, { recursive: true });
  }

  get count(): number {
    return this.#files.length;
  }

  /** @returns where the file stands for now */
  add(file: string, make: (path: string) => void): string {
    const path = join(this.#staging, file);
    this.#makeFolder(dirname(path));
    make(path);
    this.#files.push(file);
    return path;
  }

  /**
   * Puts each file into the folder, at once and whole, and takes away what is not to stand there.
   *
   * @returns how many files were taken away
   */
  update(named: ReadonlySet<string>): number {
    const gone = filesIn(this.#target).filter((file) => !named.has(file));
    for (const file of this.#files) {
      const path = join(this.#target, file);
      mkdirSync(dirname(path), { recursive: true });
      renameSync(join(this.#staging, file), path);
    }
    for (const file of gone) rmSync(join(this.#target, file));
    for (const emptied of new Set(gone.map((file) => dirname(file)))) this.#removeEmpty(emptied);
    this.abandon();
    return gone.length;
  }

  /** Makes them the folder, with nothing else in it. The old one stands untouched until this takes its place. */
  replace(): void {
    const old = beside(this.#target, 'old');
    const stood = existsSync(this.#target);
    if (stood) renameSync(this.#target, old);
    renameSync(this.#staging, this.#target);
    if (stood) rmSync(old, { recursive: true });
  }

  abandon(): void {
    rmSync(this.#staging, { recursive: true, force: true });
  }

  /** `recursive` looks at each folder on the way, which costs as much as making one. */
  #makeFolder(folder: string): void {
    if (folder === this.#staging || this.#folders.has(folder)) return;
    this.#folders.add(folder);
    this.#makeFolder(dirname(folder));
    mkdirSync(folder);
  }

  #removeEmpty(folder: string): void {
    const path = join(this.#target, folder);
    if (folder === '.' || !existsSync(path) || readdirSync(path).length > 0) return;
    rmdirSync(path);
    this.#removeEmpty(dirname(folder));
  }
}
