import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile, type ParsedFile } from '../core/annotate/parse-file.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';
import { codeDigest } from './code-digest.ts';
import { textDigest } from './digest.ts';
import type { FileStats } from './file-stats.ts';
import { contentStore } from './find-content.ts';
import { keepFile } from './kept-file.ts';
import type { ContentFile } from './read-content.ts';

/** Parses content files, and keeps each result on disk until the file or the compiling code changes. */
export interface UnitCache {
  parse(file: ContentFile): ParsedFile;
  /** Stands for what a file holds. */
  digestOf: (file: ContentFile) => string;
  /** Writes what is new, and forgets what was not asked for if that is more than what was. */
  close(): void;
}

/** Code that a result depends on; what a parser may import is held to these folders by the import rules. */
const PARSING_CODE = [
  'src/core/annotate/**/*.ts',
  'src/core/issue/**/*.ts',
  'src/core/schema/**/*.ts',
  'src/core/paths.ts',
];

/** A tree that no file needs any more is kept this long: another process may be about to read it. */
const DAY = 86_400_000;

/**
 * All results stand in one file, one a line behind its key, which is added to at its end; the trees of articles, which are the larger
 * part and are needed by few, in a file each. A line that a crash cut short is no JSON, and its file is parsed again.
 *
 * @param contentDir the folder that the files are from
 * @param stats what is known of them
 */
export function openUnitCache(contentDir: string, stats: FileStats): UnitCache {
  const store = contentStore(contentDir);
  const trees = join(store, 'trees');
  const log = join(store, 'units.jsonl');
  mkdirSync(trees, { recursive: true });
  const code = codeDigest(PARSING_CODE);
  const lines = readLines(log);
  const used = new Map<string, Line>();
  /** Digests of the files that were read once more, and perhaps changed since they were looked at. */
  const readAgain = new Map<string, string>();
  const added: string[] = [];

  return {
    digestOf,
    parse(file) {
      let key = keyOf(file);
      let line = lines.get(key);
      let result = line && resultIn(line);
      if (!line || !result) {
        // Kept as what it is now.
        const { path, text } = file;
        readAgain.set(path, textDigest(text));
        key = keyOf(file);
        line = parsed({ path, text }, key);
        result = JSON.parse(line) as ParsedFile;
      }
      used.set(key, line);
      return revive(result, join(trees, `${key}.json`));
    },
    close() {
      stats.close();
      if (lines.size - used.size <= used.size) {
        if (added.length > 0) appendFileSync(log, added.join(''));
      } else {
        keepFile(log, [...used].map(([key, line]) => `${key} ${line.toString()}\n`).join(''));
        removeOld(trees, used);
      }
      // Digests may be asked for as long as there are files; what the files say is large, and nobody's any more.
      lines.clear();
      used.clear();
      added.length = 0;
    },
  };

  function digestOf(file: ContentFile): string {
    return readAgain.get(file.path) ?? stats.digestOf(file);
  }

  function keyOf(file: ContentFile): string {
    return textDigest(code, file.path, digestOf(file));
  }

  function parsed(file: SourceFile, key: string): string {
    const result = parseFile(file);
    let json: string;
    if (result.unit?.kind === 'article') {
      const { tree, ...unit } = result.unit;
      keepFile(join(trees, `${key}.json`), tree());
      json = JSON.stringify({ ...result, unit });
    } else {
      json = JSON.stringify(result);
    }
    added.push(`${key} ${json}\n`);
    return json;
  }
}

function revive(result: ParsedFile, tree: string): ParsedFile {
  return result.unit?.kind === 'article' ? { ...result, unit: { ...result.unit, tree: reader(tree) } } : result;
}

/** An article's tree is read each time it is asked for, and kept by nobody: all of them are several times what else there is. */
function reader(tree: string): () => string {
  return () => readFileSync(tree, 'utf8');
}

/** JSON of a result: as it stands in the store, or as it was just made. */
type Line = Buffer | string;

const [NEWLINE, SPACE] = [0x0a, 0x20];

/**
 * The lines of a store by their keys, as bytes: each is asked for by itself, and one text of all would take two bytes for every letter
 * because some are not Latin.
 */
function readLines(path: string): Map<string, Line> {
  const lines = new Map<string, Line>();
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

/** Two processes that write at once, or a crash, can leave a line that is cut, and goes on with the next. */
function resultIn(line: Line): ParsedFile | undefined {
  try {
    return JSON.parse(line.toString()) as ParsedFile;
  } catch {
    return undefined;
  }
}

function readOptional(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function removeOld(dir: string, used: ReadonlyMap<string, Line>): void {
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    if (!used.has(name.replace('.json', '')) && Date.now() - statSync(path).mtimeMs > DAY)
      rmSync(path, { force: true });
  }
}
