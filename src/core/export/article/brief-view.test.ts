import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import type { ArticleId } from '../../schema/id.ts';
import { articleOf } from '../parts/article-card.ts';
import { briefView } from './brief-view.ts';
import { sampleContext } from '../sample-context.ts';

test('a claim that is put twice counts once, in two statements; who spoke together made one', () => {
  const context = sampleContext({
    'articles/kabar.md': sampleStory(`:claim[Kantor tutup]{#tutup by="Kim + Putin"}.

:claim[Kantor tidak tutup]{#tutup by=pejabat how=denied}, :claim[buka]{#buka by=pejabat}.`),
  });
  const { claims, statements, origins, contested } = briefView(context, articleOf(context, 'kabar' as ArticleId));
  assert.deepEqual([claims, statements, origins, contested], [2, 3, 3, 1]);
});
