import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleContext } from '../sample-context.ts';
import { facetLists, facetValues } from './facet-values.ts';

/** A context with a claim of each of so many months, from January 1990 on. */
function monthsContext(count: number): ReturnType<typeof sampleContext> {
  const claims = Array.from({ length: count }, (_, at) => {
    const month = `${1990 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    return `:claim[Kabar]{#kabar-${at} by=redaksi on=${month}}.`;
  });
  return sampleContext({ 'articles/kabar.md': sampleStory(claims.join('\n\n')) });
}

test('where the ledger names all values of a facet, no page has them again', () => {
  const context = monthsContext(30);
  const { period } = facetValues(context);
  assert.deepEqual([period.values.length, period.total, period.all], [30, 30, undefined]);
  assert.deepEqual(facetLists(context), []);
});

test('where it cannot, it names the first, and pages that follow on each other have all of them in its order', () => {
  const context = monthsContext(310);
  const { period } = facetValues(context);
  const pages = facetLists(context).map(({ make }) => make());
  assert.deepEqual([period.values.length, period.total], [30, 310]);
  assert.equal(pages[0]?.values[0]?.value, '2015-10');

  const values = pages.flatMap((page) => page.values);
  assert.deepEqual(values.slice(0, 30), period.values);
  assert.equal(new Set(values.map(({ value }) => value)).size, 310);
  assert.deepEqual(
    pages.map(({ facet, pager }) => [facet, pager.number, pager.previous?.href, pager.next?.href]),
    [
      ['period', undefined, undefined, `${period.all}halaman/2/`],
      ['period', 2, period.all, undefined],
    ],
  );
});
