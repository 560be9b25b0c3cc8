import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { countGraph, type GraphCounts } from '../../src/core/graph/graph-counts.ts';
import { isNote } from '../../src/core/issue/report.ts';
import { compileFolder } from './compile-folder.ts';

/** These tests belong to the story that the site tells; a newsroom that brings its own content replaces them with it. */
const { graph, issues } = await compileFolder(join(import.meta.dirname, '../../content'));

/** What one article could not show, and the story must not lose again. */
const AT_LEAST: Partial<GraphCounts> = {
  articles: 10,
  translations: 2,
  entities: 40,
  claims: 120,
  claimsInSeveralArticles: 30,
  relations: 20,
  outcomes: 25,
  longChains: 10,
  unnamedSources: 5,
  notAsSaid: 3,
  corrections: 2,
};

test('the story holds enough of everything that the site can show', () => {
  const counts = countGraph(graph);
  const tooFew = Object.entries(AT_LEAST).filter(([name, least]) => counts[name as keyof GraphCounts] < least);
  assert.deepEqual(tooFew, []);
});

test('the story is checked without a single problem', () => {
  assert.deepEqual(
    issues.filter((issue) => !isNote(issue)).map(({ code, file }) => `${file} ${code}`),
    [],
  );
});

test('each article of the story, a translation aside, has 350 to 700 words', () => {
  for (const { id, wordCount, translationOf } of graph.articles.values()) {
    if (translationOf === undefined) assert.ok(wordCount >= 350 && wordCount <= 700, `${id}: ${wordCount}`);
  }
});
