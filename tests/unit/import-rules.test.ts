import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importCycles } from '../rules/import-cycles.ts';
import { importProblems } from '../rules/import-rules.ts';
import { importsOf } from '../rules/imports.ts';
import { readSource } from '../rules/read-source.ts';

const source = readSource();

test('every file of src imports only what its place allows', () => {
  assert.ok(source.length > 0);
  assert.deepEqual(importProblems(source), []);
});

test('no file of core imports itself by way of others', () => {
  const core = source.filter(({ path }) => path.startsWith('src/core/'));
  assert.ok(core.length > 0);
  assert.deepEqual(importCycles(core), []);
});

/** The problems of one made-up file that imports `specifier`, in a tree where every made-up target exists. */
function problemsOf(path: string, specifier: string, targets: string[] = []): string[] {
  const text = path.endsWith('.astro')
    ? `---\nimport x from '${specifier}';\n---\n<p />\n`
    : `import x from '${specifier}';\n`;
  return importProblems([{ path, text }, ...targets.map((target) => ({ path: target, text: '' }))]);
}

test('an arrow that leads back is found', () => {
  const offences: [path: string, specifier: string, target: string, message: string][] = [
    [
      'src/core/schema/id.ts',
      '../annotate/chain.ts',
      'src/core/annotate/chain.ts',
      'core/schema may not import core/annotate',
    ],
    ['src/core/issue/issue.ts', '../graph/graph.ts', 'src/core/graph/graph.ts', 'core/issue may not import core/graph'],
    ['src/core/paths.ts', './export/feed.ts', 'src/core/export/feed.ts', 'core/paths may not import core/export'],
    [
      'src/core/annotate/chain.ts',
      '../graph/graph.ts',
      'src/core/graph/graph.ts',
      'core/annotate may not import core/graph',
    ],
    [
      'src/core/graph/graph.ts',
      '../export/feed.ts',
      'src/core/export/feed.ts',
      'core/graph may not import core/export',
    ],
    ['src/core/export/feed.ts', '../../i18n/words.ts', 'src/i18n/words.ts', 'core/export may not import i18n'],
    ['src/core/export/feed.ts', '../../site.config.ts', 'src/site.config.ts', 'core/export may not import site'],
  ];
  for (const [path, specifier, target, message] of offences) {
    assert.deepEqual(problemsOf(path, specifier, [target]), [`${path}:1: ${message}`]);
  }
});

test('a page, a layout or a component that goes past its door is found', () => {
  const offences: [path: string, specifier: string, target: string, message: string][] = [
    ['src/pages/index.astro', '../read/read-content.ts', 'src/read/read-content.ts', 'pages may not import read'],
    ['src/pages/index.astro', '../cli/check.ts', 'src/cli/check.ts', 'pages may not import cli'],
    ['src/layouts/Page.astro', '../corpus.ts', 'src/corpus.ts', 'layouts may not import corpus'],
    ['src/components/a/B.astro', '../../read/x.ts', 'src/read/x.ts', 'components may not import read'],
    ['src/components/a/B.astro', '../../cli/x.ts', 'src/cli/x.ts', 'components may not import cli'],
  ];
  for (const [path, specifier, target, message] of offences) {
    assert.deepEqual(problemsOf(path, specifier, [target]), [`${path}:2: ${message}`]);
  }
  for (const path of ['src/pages/index.astro', 'src/layouts/Page.astro', 'src/components/a/B.astro']) {
    assert.match(problemsOf(path, 'node:fs')[0] ?? '', /may not import node:fs of Node/);
  }
});

test('core may use the packages it is made of, and no others', () => {
  for (const name of [
    'mdast',
    'mdast-util-to-hast',
    'remark',
    'unist-util-visit',
    'yaml',
    'date-fns/locale',
    '@date-fns/tz',
  ]) {
    assert.deepEqual(problemsOf('src/core/graph/a.ts', name), [], name);
  }
  for (const name of ['astro', 'astro:content', 'sirv', '@playwright/test', 'yamlish', 'node:fs', 'fs', 'remarkable']) {
    assert.equal(problemsOf('src/core/graph/a.ts', name).length, 1, name);
  }
  assert.deepEqual(problemsOf('src/core/graph/a.test.ts', 'node:test'), []);
});

test('nothing in src may import from tests, not even a test', () => {
  const problem = 'nothing in src imports from tests';
  assert.deepEqual(problemsOf('src/read/a.ts', '../../tests/b.ts', ['tests/b.ts']), [`src/read/a.ts:1: ${problem}`]);
  assert.deepEqual(problemsOf('src/read/a.test.ts', '../../tests/b.ts', ['tests/b.ts']), [
    `src/read/a.test.ts:1: ${problem}`,
  ]);
});

test('an import that names no file is found, because it would hide from the other rules', () => {
  assert.match(problemsOf('src/read/a.ts', './b', ['src/read/b.ts'])[0] ?? '', /names no file/);
});

test('every form of import is seen, with its line', () => {
  const text = `import a from './a.ts';
import type { B } from './b.ts';
import { type C } from './c.ts';
import { type D, d } from './d.ts';
import './e.ts';
export * from './f.ts';
export type { G } from './g.ts';
const h = await import('./h.ts');
type I = import('./i.ts').I;
`;
  assert.deepEqual(
    importsOf({ path: 'src/core/x.ts', text }).map(({ target, line, typeOnly }) => [target, line, typeOnly]),
    [
      ['src/core/a.ts', 1, false],
      ['src/core/b.ts', 2, true],
      ['src/core/c.ts', 3, true],
      ['src/core/d.ts', 4, false],
      ['src/core/e.ts', 5, false],
      ['src/core/f.ts', 6, false],
      ['src/core/g.ts', 7, true],
      ['src/core/h.ts', 8, false],
      ['src/core/i.ts', 9, true],
    ],
  );
});

test('the scripts of a component are read too', () => {
  const text = `---\nimport A from './A.astro';\n---\n<A />\n<script>\n  import '../../read/x.ts';\n</script>\n`;
  const imports = importsOf({ path: 'src/components/a/B.astro', text });
  assert.deepEqual(
    imports.map(({ target, line }) => [target, line]),
    [
      ['src/components/a/A.astro', 2],
      ['src/read/x.ts', 6],
    ],
  );
});

test('a circle of imports is found, and a circle of types is none', () => {
  const file = (name: string, text: string): { path: string; text: string } => ({ path: `src/core/${name}.ts`, text });
  const b = file('b', `import './c.ts';`);
  const c = file('c', `import './a.ts';`);
  assert.deepEqual(importCycles([file('a', `import './b.ts';`), b, c]), [
    'src/core/a.ts > src/core/b.ts > src/core/c.ts > src/core/a.ts',
  ]);
  assert.deepEqual(importCycles([file('a', `import type { B } from './b.ts';`), b, c]), []);
});
