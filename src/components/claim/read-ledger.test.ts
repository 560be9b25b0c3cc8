import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facet } from '../../core/export/claim/facets.ts';
import { ledgerIndex } from '../../core/export/claim/ledger-index.ts';
import { ledgerOf } from '../../core/export/claim/ledger-view.ts';
import { sampleContext } from '../../core/export/sample-context.ts';
import { sampleStory } from '../../core/graph/sample-graph.ts';
import { filtersShowing, rowsLeft, type Filter } from './read-ledger.ts';

const context = sampleContext({
  'articles/a.md': sampleStory(`:claim[[Kota] tutup]{#tutup by=Kim on=2023-08-30}.

:claim[Kantor buka]{#buka by=Putin on=2023-09-01}.`),
  'articles/b.md': sampleStory(':claim[Kota tutup]{#tutup by=Putin on=2023-09-04 how=denied}.'),
  'articles/c.md': sampleStory(':claim[Kantor buka]{#buka by=Kim on=2023-10 how=denied}.', {
    published: '2023-10-05T09:00+07:00',
  }),
});
const index = ledgerIndex(context);

/** The ids of the claims that are left. */
function left(filters: Partial<Record<Facet, string>>): string[] {
  const rows = ledgerOf(context).rows.toReversed();
  return rowsLeft(index, listOf(filters)).map((at) => rows[at]?.id ?? '');
}

function listOf(filters: Partial<Record<Facet, string>>): Filter[] {
  return Object.entries(filters).map(([facet, value]) => ({ facet, value }) as Filter);
}

test('without a filter all claims are left, the one that was put first last', () => {
  assert.deepEqual(left({}), ['buka', 'tutup']);
});

test('one filter leaves the claims that have its value, the one last said so first', () => {
  assert.deepEqual(left({ speaker: 'putin' }), ['tutup', 'buka']);
  assert.deepEqual(left({ speaker: 'kim' }), ['buka', 'tutup']);
  assert.deepEqual(left({ about: 'kota' }), ['tutup']);
});

test('who said it, how firmly and when have to be true of one and the same statement', () => {
  assert.deepEqual(left({ speaker: 'putin', modality: 'denied' }), ['tutup']);
  assert.deepEqual(left({ speaker: 'putin', modality: 'asserted' }), ['buka']);
  assert.deepEqual(left({ modality: 'denied', period: '2023-08' }), []);
});

test('what is true of the claim as such goes with any of its statements', () => {
  assert.deepEqual(left({ speaker: 'kim', about: 'kota', contested: 'yes' }), ['tutup']);
  assert.deepEqual(left({ speaker: 'kantor', about: 'kota' }), []);
});

test('a value that no claim has leaves none', () => {
  assert.deepEqual(left({ speaker: 'tidak-ada' }), []);
});

test('a claim is taken from the pages of a filter that show it as it passes all of them', () => {
  const both = sampleContext({
    'articles/a.md': sampleStory(`:claim[Kota tutup]{#tutup by=Kim on=2023-05}.

:claim[Kota tutup]{#tutup by=Putin on=2023-08}.`),
  });
  const showing = (filters: Partial<Record<Facet, string>>): string[] => {
    const [row] = ledgerIndex(both).rows;
    assert.ok(row);
    return filtersShowing(ledgerIndex(both), listOf(filters), row).map(({ facet, value }) => `${facet} ${value}`);
  };
  // The pages of `asserted` show what Kim said in May.
  assert.deepEqual(showing({ modality: 'asserted', period: '2023-08' }), ['period 2023-08', 'speaker putin']);
  assert.deepEqual(showing({ modality: 'asserted' })[0], 'modality asserted');
  assert.deepEqual(showing({ about: 'kota' }), []);
  assert.deepEqual(showing({ speaker: 'kim', period: '2023-08' }), []);
});

test('where nothing is asked of how claims were said they stand as in the ledger: a denial that came first does not date them', () => {
  const early = sampleContext({
    'articles/a.md': sampleStory(':claim[[Kota] tutup]{#tutup by=Putin on=2022-12-23 how=denied}.'),
    'articles/b.md': sampleStory(`:claim[[Kota] tutup]{#tutup by=Kim on=2023-09-02}.

:claim[[Kota] buka]{#buka by=Kim on=2023-09-01}.`),
  });
  const rows = ledgerOf(early).rows.toReversed();
  const idsLeft = (filters: Partial<Record<Facet, string>>): string[] =>
    rowsLeft(ledgerIndex(early), listOf(filters)).map((at) => rows[at]?.id ?? '');
  assert.deepEqual(idsLeft({}), ['tutup', 'buka']);
  assert.deepEqual(idsLeft({ about: 'kota' }), ['tutup', 'buka']);
  assert.deepEqual(idsLeft({ modality: 'denied' }), ['tutup']);
});
