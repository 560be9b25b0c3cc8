import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import type { ArticleId } from '../../schema/id.ts';
import { articleOf } from '../parts/article-card.ts';
import { idIn, sampleContext } from '../sample-context.ts';
import { storyView } from './story-view.ts';

const told = (day: number, keys = 'story: cerita\n'): string =>
  sampleStory('Kabar.', { keys, published: `2023-09-0${day}T09:00+07:00` });
const translated = (day: number, keys: string): string => told(day, keys).replace('lang: id', 'lang: en');

const FILES = { 'articles/a.md': told(1), 'articles/b.md': told(2), 'articles/c.md': told(3) };

/** The ids of an article's neighbours in its story. */
function neighbours(files: Record<string, string>, id: string): [string | undefined, string | undefined] {
  const context = sampleContext(files);
  const view = storyView(context, articleOf(context, id as ArticleId));
  assert.equal(view?.story, 'cerita');
  return [view.previous && idIn(view.previous.href), view.next && idIn(view.next.href)];
}

test('before and after an article stand its neighbours in the story, and none at its ends', () => {
  assert.deepEqual(neighbours(FILES, 'a'), [undefined, 'b']);
  assert.deepEqual(neighbours(FILES, 'b'), ['a', 'c']);
  assert.deepEqual(neighbours(FILES, 'c'), ['b', undefined]);
});

test('a translation stands where its original does, whatever story it says', () => {
  for (const story of ['story: cerita\n', 'story: lain\n', '']) {
    const files = { ...FILES, 'articles/a-en.md': translated(8, `translation-of: a\n${story}`) };
    assert.deepEqual(neighbours(files, 'a-en'), [undefined, 'b'], story);
  }
});

test('a neighbour is shown in the article’s language where there is a translation', () => {
  const files = {
    ...FILES,
    'articles/a-en.md': translated(4, 'translation-of: a\n'),
    'articles/b-en.md': translated(5, 'translation-of: b\n'),
  };
  assert.deepEqual(neighbours(files, 'b-en'), ['a-en', 'c']);
});
