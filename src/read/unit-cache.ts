import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile, type ParsedFile } from '../core/annotate/parse-file.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';

/** Parses content files, and keeps each result on disk until the file or the compiling code changes. */
export interface UnitCache {
  parse(file: SourceFile): ParsedFile;
  /** Forgets every result that was not asked for. */
  prune(): void;
}

/** @param contentDir the folder that the files are from; each folder has a store of its own */
export function openUnitCache(contentDir: string): UnitCache {
  const store = join('.cache', 'units', digest(contentDir).slice(0, 16));
  const code = codeDigest();
  const used = new Set<string>();
  mkdirSync(store, { recursive: true });

  return {
    parse(file) {
      const name = `${digest(code, file.path, file.text)}.json`;
      used.add(name);
      return readResult(join(store, name)) ?? writeResult(join(store, name), parseFile(file));
    },
    prune() {
      for (const name of readdirSync(store)) {
        if (name.endsWith('.json') && !used.has(name)) rmSync(join(store, name), { force: true });
      }
    },
  };
}

function readResult(path: string): ParsedFile | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ParsedFile;
  } catch {
    // Not there, or cut short by a crash: the file is parsed again, and the result written anew.
    return undefined;
  }
}

/** Writes beside the target and renames, so that a reader never sees half a result. Returns what a later read would. */
function writeResult(path: string, result: ParsedFile): ParsedFile {
  const json = JSON.stringify(result);
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, json);
  renameSync(temporary, path);
  return JSON.parse(json) as ParsedFile;
}

/** Digest of all code that a result depends on: core itself, and the exact versions of what it imports. */
function codeDigest(): string {
  const files = globSync('src/core/**/*.ts').filter((path) => !path.endsWith('.test.ts'));
  return digest(...['package-lock.json', ...files.sort()].map((path) => readFileSync(path, 'utf8')));
}

function digest(...parts: string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
