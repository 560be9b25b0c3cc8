import { importsOf } from './imports.ts';
import type { CodeFile } from './source-code.ts';

/** Every circle of imports that the program runs through, as `a > b > a`. Imports of types alone make no circle. */
export function importCycles(files: CodeFile[]): string[] {
  const imported = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap(({ target, typeOnly }) => (target === undefined || typeOnly ? [] : [target])),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path].join(' > '));
    if (start !== -1 || done.has(path)) return;
    for (const next of imported.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imported.keys()) follow(path, []);
  return cycles;
}
