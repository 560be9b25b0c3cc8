import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleExport } from '../sample-export.ts';
import { annotations } from './annotations.ts';
import type { ArticleId } from '../../schema/id.ts';

function annotated(body: string): { id: string; target: { selector: object[] } }[] {
  const context = sampleExport({ 'articles/a.md': sampleStory(body) });
  const article = context.graph.articles.get('a' as ArticleId) ?? assert.fail();
  const { first } = annotations(context, article) as {
    first: { items: { id: string; target: { selector: object[] } }[] };
  };
  return first.items;
}

test('a place is counted in characters as people count them, and words around it are cut between them', () => {
  const [one] = annotated(`${'😀'.repeat(40)} [Kim] ${'👍'.repeat(40)}`);
  const [, quote, place] = one?.target.selector ?? [];
  assert.deepEqual(quote, {
    type: 'TextQuoteSelector',
    exact: 'Kim',
    prefix: `${'😀'.repeat(31)} `,
    suffix: ` ${'👍'.repeat(31)}`,
  });
  assert.deepEqual(place, {
    type: 'CssSelector',
    value: '.article-body > :nth-child(1 of :not(.notes))',
    refinedBy: { type: 'TextPositionSelector', start: 41, end: 44 },
  });
});

test('a mention in a claim is annotated within it, and a claim of several paragraphs as one', () => {
  const items = annotated(`Awal.

:claim[Kata [Kim] *itu*]{#satu by=redaksi}.

:::claim{#dua by="Kim + Putin"}
Baris.

[Putin].
:::`);
  assert.deepEqual(
    items.map(({ id }) => id.replace(/.*#/, '')),
    ['c-satu', 'm-kim', 'c-dua', 'm-putin'],
  );
  const [, quote, place] = items[2]?.target.selector ?? [];
  assert.equal((quote as { exact: string }).exact.replace(/\s+/g, ' ').trim(), 'Baris. Putin.');
  assert.equal((place as { value: string }).value, '.article-body > :nth-child(3 of :not(.notes))');
});
