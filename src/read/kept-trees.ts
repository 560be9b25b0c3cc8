import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile } from './kept-file.ts';

/** A tree that went out of use is kept this long (ms): another process may be about to read it. */
const DAY = 86_400_000;

/** The trees of articles, a file each: they are the larger part of all that is kept, and are needed by few. */
export class KeptTrees {
  readonly #dir: string;
  readonly #used = new Set<string>();

  constructor(dir: string) {
    this.#dir = dir;
    mkdirSync(dir, { recursive: true });
  }

  keep(key: string, tree: string): void {
    keepFile(this.#pathOf(key), tree);
  }

  /** Reads a tree each time it is called, and keeps it nowhere: all of them are several times what else there is. */
  reader(key: string): () => string {
    this.#used.add(key);
    const path = this.#pathOf(key);
    return () => readFileSync(path, 'utf8');
  }

  /**
   * Removes trees that went out of use a while ago. Those that do so now are marked with the time: until then it is the time they were
   * made at, and another process may hold readers of them.
   */
  removeOthers(goneOutOfUse: ReadonlySet<string>): void {
    const now = new Date();
    for (const name of readdirSync(this.#dir)) {
      const key = name.replace('.json', '');
      if (this.#used.has(key)) continue;
      const path = join(this.#dir, name);
      if (goneOutOfUse.has(key)) utimesSync(path, now, now);
      else if (now.getTime() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > DAY)
        rmSync(path, { force: true });
    }
  }

  #pathOf(key: string): string {
    return join(this.#dir, `${key}.json`);
  }
}
