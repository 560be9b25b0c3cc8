import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { CodeFile } from './source-code.ts';

/** Every code file of `src`, in order of path. */
export function readSource(): CodeFile[] {
  const root = join(import.meta.dirname, '../..');
  const paths = globSync('src/**/*.{ts,astro}', { cwd: root }).sort();
  assert.ok(paths.length > 0, 'no code is found: every rule would hold');
  return paths.map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join(root, path), 'utf8') }));
}
