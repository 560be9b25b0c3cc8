import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle } from '../annotate/sample-files.ts';
import { linkSample, placesOf } from './sample-graph.ts';
import { parseUrlsLock } from './urls-lock.ts';

/** What is said of copies among articles with these texts, by id. */
function copies(texts: Record<string, string>, ...published: string[]): string[] {
  const files = Object.entries(texts).map(([id, text]): [string, string] => [`articles/${id}.md`, sampleArticle(text)]);
  const { lock } = parseUrlsLock(published.map((id) => `article/${id}`).join('\n'));
  const { issues } = linkSample(Object.fromEntries(files), { urls: lock });
  return placesOf(issues.filter(({ code }) => code === 'article-copied'));
}

test('an article that was copied under another name is pointed at, and of the two it is the one that is not published', () => {
  const texts = { kabar: 'Rapat itu batal.', 'kabar-2': 'Rapat itu batal.', lain: 'Rapat itu jadi.' };
  assert.deepEqual(copies(texts, 'kabar'), ['article-copied articles/kabar-2.md:1:1']);
  assert.deepEqual(copies(texts, 'kabar-2'), ['article-copied articles/kabar.md:1:1']);
});

test('articles that differ in a word, or in what they mark, are two', () => {
  assert.deepEqual(copies({ a: 'Rapat itu batal.', b: 'Rapat itu jadi.', c: 'Rapat *itu* batal.' }), []);
});
