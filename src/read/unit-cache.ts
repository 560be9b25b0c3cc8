import { join } from 'node:path';
import { parseFile, type ParsedFile } from '../core/annotate/parse-file.ts';
import { codeDigest } from './code-digest.ts';
import { textDigest } from './digest.ts';
import type { FileStats } from './file-stats.ts';
import { contentStore } from './find-content.ts';
import { KeptLines } from './kept-lines.ts';
import { KeptTrees } from './kept-trees.ts';
import { sourceOf, type ContentFile } from './read-content.ts';

/** Code that the parsing of a file depends on; what a parser may import is held to these folders by the import rules. */
export const PARSING_CODE = [
  'src/core/annotate/**/*.ts',
  'src/core/issue/**/*.ts',
  'src/core/schema/**/*.ts',
  'src/core/paths.ts',
];

/** Parses content files, and keeps each result on disk until the file or the parsing code changes. */
export class UnitCache {
  readonly #code = codeDigest(PARSING_CODE);
  readonly #stats: FileStats;
  readonly #trees: KeptTrees;
  readonly #lines: KeptLines;
  /** Digests of the files that were read once more, and perhaps changed since they were looked at. */
  readonly #readAgain = new Map<string, string>();

  /**
   * @param contentDir the folder that the files are from
   * @param stats what is known of them
   */
  constructor(contentDir: string, stats: FileStats) {
    const store = contentStore(contentDir);
    this.#stats = stats;
    this.#trees = new KeptTrees(join(store, 'trees'));
    this.#lines = new KeptLines(join(store, 'units.jsonl'));
  }

  parse(file: ContentFile): ParsedFile {
    const key = this.#keyOf(file);
    const kept = this.#lines.get(key) as ParsedFile | undefined;
    return kept ? this.#withTree(kept, key) : this.#parseAnew(file);
  }

  /** Stands for what a file holds, also after closing. */
  digestOf(file: ContentFile): string {
    return this.#readAgain.get(file.path) ?? this.#stats.digestOf(file);
  }

  /** Keeps what is new for the next time, and forgets what nobody asks for any more. Nothing can be parsed afterwards. */
  close(): void {
    const forgotten = this.#lines.close();
    if (forgotten.size > 0) this.#trees.removeOthers(forgotten);
  }

  #keyOf(file: ContentFile): string {
    return textDigest(this.#code, file.path, this.digestOf(file));
  }

  /** Parses a file as it is now, and keeps the result as that of what it is now. */
  #parseAnew(file: ContentFile): ParsedFile {
    const source = sourceOf(file);
    this.#readAgain.set(file.path, textDigest(source.text));
    const key = this.#keyOf(file);
    const json = this.#withoutTree(parseFile(source), key);
    this.#lines.add(key, json);
    return this.#withTree(JSON.parse(json) as ParsedFile, key);
  }

  #withoutTree(result: ParsedFile, key: string): string {
    if (result.unit?.kind !== 'article') return JSON.stringify(result);
    const { tree, ...unit } = result.unit;
    this.#trees.keep(key, tree());
    return JSON.stringify({ ...result, unit });
  }

  #withTree(result: ParsedFile, key: string): ParsedFile {
    if (result.unit?.kind !== 'article') return result;
    return { ...result, unit: { ...result.unit, tree: this.#trees.reader(key) } };
  }
}
