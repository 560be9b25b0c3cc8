import assert from 'node:assert/strict';
import { test } from 'node:test';
import { houseProblems } from '../rules/house-rules.ts';
import { readSource } from '../rules/read-source.ts';

test('every file of src keeps the house rules', () => {
  assert.deepEqual(houseProblems(readSource()), []);
});

test('a name that breaks the rules is found', () => {
  const bad = [
    'src/core/index.ts',
    'src/i18n/utils.ts',
    'src/read/helpers.ts',
    'src/core/graph/types.ts',
    'src/core/graph/buildGraph.ts',
    'src/core/graph/build_graph.ts',
    'src/core/graph/build.graph.ts',
    'src/pages/Feed.xml.ts',
    'src/components/claim/claim-card.astro',
    'src/layouts/page.astro',
  ];
  for (const path of bad) assert.equal(houseProblems([{ path, text: '' }]).length, 1, path);
});

test('a name that keeps the rules is left alone', () => {
  const good = [
    'src/core/graph/build-graph.ts',
    'src/core/graph/build-graph.test.ts',
    'src/site.config.ts',
    'src/env.d.ts',
    'src/pages/feed.xml.ts',
    'src/pages/[section]/[slug].json.ts',
    'src/pages/[...path].ts',
    'src/pages/index.astro',
    'src/pages/404.astro',
    'src/components/head/JsonLd.astro',
  ];
  for (const path of good) assert.deepEqual(houseProblems([{ path, text: '' }]), [], path);
});

test('`any` is found wherever it stands as a type, and nowhere else', () => {
  const problems = houseProblems([
    { path: 'src/read/a.ts', text: 'const a: any = 1;\nconst b = a as any;\nconst c: any[] = [];\n' },
    { path: 'src/read/b.ts', text: '// as any other\nconst any = "any: any";\n' },
    { path: 'src/pages/index.astro', text: '---\n\nconst a: any = 1;\n---\n<p>Not: any</p>\n' },
  ]);
  assert.deepEqual(
    problems.map((problem) => problem.replace(/: `.*/, '')),
    ['src/read/a.ts:1', 'src/read/a.ts:2', 'src/read/a.ts:3', 'src/pages/index.astro:3'],
  );
});

test('a text that a page looks up by its language itself is found', () => {
  const text =
    '---\nconst { tagline } = site;\n---\n<p>{tagline[site.locale]}</p>\n<p>{pickText(tagline, site.locale)}</p>\n';
  assert.deepEqual(
    ['src/pages/index.astro', 'src/core/export/format-date.ts'].map((path) => houseProblems([{ path, text }]).length),
    [1, 0],
  );
});

test('a component that speaks the site’s language instead of its page’s is found', () => {
  const text = "---\nimport { words } from '../../i18n/words.ts';\n---\n<p lang={site.locale}>{words.claims}</p>\n";
  assert.deepEqual(
    ['src/components/claim/Some.astro', 'src/pages/index.astro'].map((path) => houseProblems([{ path, text }]).length),
    [2, 0],
  );
});
