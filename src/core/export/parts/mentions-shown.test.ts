import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import type { EntityId } from '../../schema/id.ts';
import { entityCard } from './entity-view.ts';
import { mentionsShown } from './mentions-shown.ts';
import { storyMap } from './place-map.ts';
import { sampleContext } from '../sample-context.ts';

const FILES = {
  'articles/kabar.md': sampleStory('[Kim] di [Kota].'),
  'articles/news.md': sampleStory('[Kim] and [Putin] in [Kota].', { keys: 'translation-of: kabar\n' }).replace(
    'lang: id',
    'lang: en',
  ),
};

test('a translation is not another article: mentions in it count only where it alone names somebody', () => {
  const context = sampleContext(FILES);
  const articles = (id: string): string[] => mentionsShown(context, id).map(({ article }) => article);
  assert.deepEqual(articles('kim'), ['kabar']);
  assert.deepEqual(articles('putin'), ['news']);
  assert.equal(entityCard(context, 'kim' as EntityId).mentionCount, 1);
  assert.equal(storyMap(context)?.places[0]?.articleCount, 1);
});

test('the mentions that are shown are those in the reader’s language', () => {
  const context = { ...sampleContext(FILES), locale: 'en' as const };
  assert.deepEqual(
    mentionsShown(context, 'kim').map(({ article }) => article),
    ['news'],
  );
});
