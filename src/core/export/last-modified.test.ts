import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../graph/sample-graph.ts';
import type { ArticleId } from '../schema/id.ts';
import { articleOf } from './parts/article-card.ts';
import { lastModified } from './last-modified.ts';
import { articleCore } from './linked-data/article-thing.ts';
import { sampleExport } from './sample-export.ts';
import { articleSharing } from './sharing/sharing-view.ts';

const CORRECTIONS = [{ date: '2023-09-06T09:00+07:00' }, { date: '2023-09-07T01:00+07:00' }];

test('an article was changed last when it was updated or corrected last, whatever zones that is said in', () => {
  assert.equal(lastModified({ corrections: [] }), undefined);
  assert.equal(lastModified({ corrections: CORRECTIONS }), '2023-09-07T01:00+07:00');
  assert.equal(lastModified({ updated: '2023-09-06T17:59Z', corrections: CORRECTIONS }), '2023-09-07T01:00+07:00');
  assert.equal(lastModified({ updated: '2023-09-06T18:01Z', corrections: CORRECTIONS }), '2023-09-06T18:01Z');
});

test('an article that was corrected says to machines that it was changed, also where nothing else is said to be', () => {
  const modified = (keys: string): unknown[] => {
    const context = sampleExport({ 'articles/kabar.md': sampleStory('Kabar.', { keys }) });
    const article = articleOf(context, 'kabar' as ArticleId);
    return [articleCore(context, article).dateModified, articleSharing(context, article).modified];
  };
  const corrected = 'corrections: [{ date: 2023-09-06T09:00+07:00, text: Salah. }]\n';
  assert.deepEqual(modified(''), [undefined, undefined]);
  assert.deepEqual(modified(corrected), Array(2).fill('2023-09-06T09:00+07:00'));
  assert.deepEqual(modified(`${corrected}updated: 2023-09-08T09:00+07:00\n`), Array(2).fill('2023-09-08T09:00+07:00'));
});
