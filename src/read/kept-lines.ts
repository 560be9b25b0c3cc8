import { appendFileSync, readFileSync } from 'node:fs';
import { keepFile } from './kept-file.ts';

const [NEWLINE, SPACE] = [0x0a, 0x20];

/**
 * What one run leaves for the next in a file that is added to at its end: JSON, one a line behind its key. Lines are bytes until they
 * are asked for: one text of all would take two bytes for every letter because some are not Latin.
 */
export class KeptLines {
  readonly #path: string;
  readonly #lines: Map<string, Buffer>;
  readonly #used = new Map<string, Buffer>();
  readonly #added = new Map<string, string>();

  constructor(path: string) {
    this.#path = path;
    this.#lines = readLines(path);
  }

  /** Undefined where there is no such line, or one that is cut: two processes that write at once, or a crash, can leave that. */
  get(key: string): unknown {
    const line = this.#lines.get(key);
    if (line === undefined) return undefined;
    try {
      const value = JSON.parse(line.toString()) as unknown;
      this.#used.set(key, line);
      return value;
    } catch {
      return undefined;
    }
  }

  /** Takes in what {@link get} did not know. */
  add(key: string, json: string): void {
    this.#added.set(key, json);
  }

  /**
   * Writes what is new, and forgets what was not asked for if that is more than what was. Nothing can be asked for afterwards.
   *
   * @returns the keys that were forgotten
   */
  close(): Set<string> {
    const unused = this.#lines.size - this.#used.size;
    const forgets = unused > this.#used.size + this.#added.size;
    const forgotten = forgets ? this.#rewrite() : this.#append();
    // What the lines say is large, and nobody's any more.
    for (const lines of [this.#lines, this.#used, this.#added]) lines.clear();
    return forgotten;
  }

  #append(): Set<string> {
    if (this.#added.size > 0) appendFileSync(this.#path, textOf(this.#added));
    return new Set();
  }

  #rewrite(): Set<string> {
    keepFile(this.#path, textOf([...this.#used, ...this.#added]));
    return new Set(this.#lines.keys()).difference(this.#used).difference(this.#added);
  }
}

function textOf(lines: Iterable<[key: string, json: Buffer | string]>): string {
  return [...lines].map(([key, json]) => `${key} ${json.toString()}\n`).join('');
}

function readLines(path: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  const bytes = readOptional(path);
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, at);
    if (end === -1) break;
    const space = bytes.indexOf(SPACE, at);
    if (space !== -1 && space < end) lines.set(bytes.toString('latin1', at, space), bytes.subarray(space + 1, end));
    at = end + 1;
  }
  return lines;
}

function readOptional(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
