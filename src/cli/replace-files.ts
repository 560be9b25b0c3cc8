import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOptionalText } from '../read/read-content.ts';

/** A file as it was read, and as it is to be; undefined where there is none. */
export interface Replacement {
  path: string;
  before: string | undefined;
  after: string | undefined;
}

/** What differs between two states of files, each by its path. */
export function replacementsBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Replacement[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((one) => one.before !== one.after);
}

/**
 * Replaces files of a folder, all of them or none: where one is not as it was read any more, its author has saved it meanwhile, and
 * that would be lost. Each is written beside itself and renamed, so that nobody ever reads half of it.
 *
 * @returns the path of the first that changed meanwhile
 */
export function replaceFiles(dir: string, replacements: readonly Replacement[]): string | undefined {
  const written = replacements.filter(({ after }) => after !== undefined);
  const beside = (path: string): string => join(dir, `${path}.new`);
  try {
    for (const { path, after = '' } of written) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(beside(path), after);
    }
    const changed = replacements.find(({ path, before }) => readOptionalText(join(dir, path)) !== before);
    if (changed) return changed.path;
    for (const { path } of written) renameSync(beside(path), join(dir, path));
  } finally {
    // What was not put in its place, for whatever reason, would be a misplaced file of the content.
    for (const { path } of written) rmSync(beside(path), { force: true });
  }
  // Only now: a file that moves is never nowhere.
  for (const { path, after } of replacements) if (after === undefined) rmSync(join(dir, path));
  return undefined;
}
