import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { FACETS, type Facet } from './facets.ts';
import { facetValues } from './facet-values.ts';
import { ledgerOf } from './ledger-view.ts';
import { sampleContext } from '../sample-context.ts';

const FILES = {
  'articles/kabar.md': sampleStory(`:claim[[Kota] tutup]{#tutup by="Kim > Kantor" on=2023-08-30 how=planned}.

:claim[[Kota] dan [Kantor] buka]{#buka by="Kim + Putin > Kantor" on=2023-09-04}.

:claim[Rapat]{#rapat by=pejabat how=possible} atau :claim[bukan]{#bukan by=redaksi}.`),
  'articles/nanti.md': sampleStory(':claim[Kota tutup]{#tutup by=Kantor how=denied on=2023-10}.', {
    published: '2023-10-05T09:00+07:00',
  }),
  'claims/buka.md': sampleClaimFile(
    'Buka.',
    'outcomes:\n  - { date: 2023-09-13, status: happened, source: { publisher: K, url: https://k.example/, published: 2023 } }\n',
  ),
};

const context = sampleContext(FILES);
const { rows } = ledgerOf(context);
const facets = facetValues(context);

/** A claim's values for a facet. */
function valuesOf(id: string, facet: Facet): string[] {
  const row = rows.find((one) => one.id === id);
  assert.ok(row, id);
  return row.values[facet];
}

/** The values of a facet with their counts. */
function counts(facet: Facet): string[] {
  return facets[facet].values.map(({ value, count }) => `${value} ${count}`);
}

test('every claim is in the ledger once, the one said last first, one without a date by its article', () => {
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['bukan', 'rapat', 'buka', 'tutup'],
  );
});

test('a claim has the values of all its occurrences, each once', () => {
  assert.deepEqual(valuesOf('tutup', 'speaker'), ['kim', 'kantor']);
  assert.deepEqual(valuesOf('tutup', 'modality'), ['planned', 'denied']);
  assert.deepEqual(valuesOf('tutup', 'period'), ['2023-08', '2023-10']);
  assert.deepEqual(valuesOf('tutup', 'contested'), ['yes']);
  assert.deepEqual(valuesOf('buka', 'speaker'), ['kim', 'putin']);
  assert.deepEqual(valuesOf('buka', 'about'), ['kota', 'kantor']);
  assert.deepEqual(valuesOf('buka', 'contested'), []);
});

test('what a claim goes back to is told by its kind, also where it has no page', () => {
  assert.deepEqual(valuesOf('tutup', 'origin'), ['person', 'organization']);
  assert.deepEqual(valuesOf('rapat', 'origin'), ['unnamed']);
  assert.deepEqual(valuesOf('bukan', 'origin'), ['own']);
  assert.deepEqual(valuesOf('rapat', 'speaker'), []);
});

test('the values of a facet stand with the number of their claims, most claims first; months newest first', () => {
  assert.deepEqual(counts('speaker'), ['kim 2', 'kantor 1', 'putin 1']);
  assert.deepEqual(counts('about'), ['kota 2', 'kantor 1']);
  assert.deepEqual(counts('status'), ['open 3', 'happened 1']);
  assert.deepEqual(counts('contested'), ['yes 1']);
  assert.deepEqual(counts('period'), ['2023-10 1', '2023-09 3', '2023-08 1']);
});

test('each value leads to an address of its own, and counts exactly the claims that have it', () => {
  const addresses = FACETS.flatMap((facet) => facets[facet].values.map(({ href }) => href));
  assert.equal(new Set(addresses).size, addresses.length);
  for (const facet of FACETS) {
    for (const { value, count, href } of facets[facet].values) {
      assert.equal(count, rows.filter(({ values }) => values[facet].includes(value)).length, `${facet} ${value}`);
      assert.equal(href, `/klaim/saring/${facet}/${value}/`);
    }
  }
});

test('a value that is an entity is told by its name', () => {
  assert.equal(facets.speaker.values[0]?.entity?.name.text, 'Kim');
  assert.equal(facets.status.values[0]?.entity, undefined);
});
