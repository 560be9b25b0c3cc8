import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';

/** A file or folder of the code as docs and comments name it: from the root of the project, or from `src/`. */
const NAMED = /(?<![\w./-])(?:src|core|tests|bench)\/[\w./-]*\w/g;

/** What docs say, and the comments of code. */
function prose(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.md') ? [text] : (text.match(/\/\/.*|^\s*(?:\/\*|\*).*/gm) ?? []);
}

test('every file of the code that docs and comments name is there', () => {
  const files = globSync([
    '*.md',
    'docs/*.md',
    'content/README.md',
    'src/**/*.{ts,astro,css}',
    'tests/**/*.ts',
    'bench/**/*.ts',
  ]);
  const named = files.flatMap((file) =>
    prose(file).flatMap((text) => (text.match(NAMED) ?? []).map((path) => [file, path] as const)),
  );
  assert.ok(named.length > 10);
  const lost = named.filter(([, path]) => !['', 'src/'].some((folder) => existsSync(folder + path)));
  assert.deepEqual(lost, []);
});

test('the README says what each folder of src holds', () => {
  const readme = readFileSync('README.md', 'utf8');
  const folders = globSync(['src/*/', 'src/core/*/']).map((path) => path.replaceAll('\\', '/'));
  assert.ok(folders.length > 10);
  const missing = folders.filter(
    (path) => path !== 'src/core' && !new RegExp(`\\| .*[\`/]${basename(path)}/\``).test(readme),
  );
  assert.deepEqual(missing, []);
});
