import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkSample, placesOf, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';

/** What is said of a translation with these keys, of an original with those. */
function issuesOf(keys: string, original = 'story: cerita\n'): string[] {
  const files = {
    ...SAMPLE_ENTITIES,
    'articles/kabar.md': sampleStory('Kabar.', { keys: original }),
    'articles/news.md': sampleStory('News.', { keys }),
  };
  return placesOf(linkSample(files).issues);
}

test('a translation may leave its story to its original, or say the same', () => {
  assert.deepEqual(issuesOf('translation-of: kabar\n'), []);
  assert.deepEqual(issuesOf('translation-of: kabar\nstory: cerita\n'), []);
});

test('a translation that says another story is an error where it says so, also when its original has none', () => {
  const expected = ['story-differs articles/news.md:17:8'];
  assert.deepEqual(issuesOf('translation-of: kabar\nstory: lain\n'), expected);
  assert.deepEqual(issuesOf('translation-of: kabar\nstory: cerita\n', ''), expected);
});

test('of an original that is not there only that is told', () => {
  assert.deepEqual(issuesOf('translation-of: kabar-lama\nstory: lain\n'), ['article-unknown articles/news.md:16:17']);
});
