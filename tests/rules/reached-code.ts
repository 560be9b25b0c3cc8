import assert from 'node:assert/strict';
import { isBuiltin } from 'node:module';
import { importsOf } from './imports.ts';
import { readSource } from './read-source.ts';

/** What runs when a file does: the files that it leads to, itself among them, and the packages. */
export function reachedCode(entry: string): { files: string[]; packages: string[] } {
  const source = new Map(readSource().map((file) => [file.path, file]));
  const packages = new Set<string>();
  const reached = new Set([entry]);
  for (const path of reached) {
    const file = source.get(path);
    assert.ok(file, path);
    for (const { specifier, target, typeOnly } of importsOf(file)) {
      if (typeOnly || isBuiltin(specifier)) continue;
      if (target === undefined) packages.add(specifier);
      else reached.add(target);
    }
  }
  return { files: [...reached], packages: [...packages] };
}
