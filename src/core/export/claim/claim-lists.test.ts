import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import type { ClaimId, EntityId } from '../../schema/id.ts';
import { claimCardOf, claimsByDate, type ClaimCardView } from '../parts/claim-card.ts';
import { newestOf } from '../entity/entity-list.ts';
import { facetPages } from './facet-page.ts';
import type { Facet } from './facets.ts';
import { idIn, sampleContext } from '../sample-context.ts';

/** Kim said it first; Putin denied it later, and both said so together in the end. */
const context = sampleContext({
  'articles/a.md': sampleStory(':claim[Kantor tutup]{#tutup by="Kim > Kantor" on=2023-08-30}.'),
  'articles/b.md': sampleStory(':claim[Kantor tutup]{#tutup by="Putin > Koran" on=2023-09-04 how=denied}.'),
  'articles/c.md': sampleStory(':claim[Kantor tutup]{#tutup by="pejabat + Kota > Koran" on=2023-10-01 how=possible}.', {
    published: '2023-10-05T09:00+07:00',
  }),
  'articles/d.md': sampleStory(':claim[Kantor buka]{#buka by="Putin" on=2023-09-01}.'),
});

/** A claim of a list as `id: chains, modality, date`. */
function described({ href, chains, how, on }: ClaimCardView): string {
  const names = chains.map((hops) =>
    hops
      .map((hop) => (hop.kind === 'entity' ? hop.entity.name.text : hop.kind === 'unnamed' ? 'pejabat' : 'redaksi'))
      .join(' > '),
  );
  return `${idIn(href)}: ${names.join(' + ')}, ${how}, ${on}`;
}

function listOf(id: string, list: 'saidBy' | 'relayed'): string[] {
  return newestOf(context, id as EntityId, list).claims.map(described);
}

function filteredBy(facet: Facet, value: string): string[] {
  const found = facetPages(context).find((one) => one.facet === facet && one.value === value);
  assert.ok(found, value);
  return found.first().claims.map(described);
}

test('what somebody said is shown as they said it, whoever said it before, by their own date', () => {
  assert.deepEqual(listOf('kim', 'saidBy'), ['tutup: Kim > Kantor, asserted, 2023-08-30']);
  assert.deepEqual(listOf('putin', 'saidBy'), [
    'tutup: Putin > Koran, denied, 2023-09-04',
    'buka: Putin, asserted, 2023-09-01',
  ]);
});

test('those who spoke together stand together, the one whose list it is first', () => {
  assert.deepEqual(listOf('kota', 'saidBy'), ['tutup: Kota > Koran + pejabat > Koran, possible, 2023-10-01']);
});

test('what an agency or a paper passed on is shown as it passed it on', () => {
  assert.deepEqual(listOf('kantor', 'relayed'), ['tutup: Kim > Kantor, asserted, 2023-08-30']);
  assert.deepEqual(listOf('koran', 'relayed'), ['tutup: Putin > Koran, denied, 2023-09-04']);
});

test('a filter by who said it, how firmly or when shows each claim as it passes the filter', () => {
  assert.deepEqual(filteredBy('speaker', 'putin'), [
    'tutup: Putin > Koran, denied, 2023-09-04',
    'buka: Putin, asserted, 2023-09-01',
  ]);
  assert.deepEqual(filteredBy('modality', 'denied'), ['tutup: Putin > Koran, denied, 2023-09-04']);
  assert.deepEqual(filteredBy('origin', 'place'), ['tutup: Kota > Koran + pejabat > Koran, possible, 2023-10-01']);
  assert.deepEqual(filteredBy('period', '2023-10'), ['tutup: pejabat > Koran + Kota > Koran, possible, 2023-10-01']);
});

test('a claim in a list that none of its statements is meant for is an error, and never shown in another’s words', () => {
  assert.throws(() => claimCardOf(context, 'buka' as ClaimId, ({ how }) => how === 'asked'), /claim buka/);
});

test('any other filter shows each claim as it was put first', () => {
  assert.deepEqual(filteredBy('contested', 'yes'), ['tutup: Kim > Kantor, asserted, 2023-08-30']);
});

test('a claim denied before anybody is known to have said it is shown as who put it forward said it', () => {
  const early = sampleContext({
    'articles/a.md': sampleStory(':claim[Kantor tutup]{#tutup by="Putin" on=2022-12-23 how=denied}.'),
    'articles/b.md': sampleStory(':claim[Kantor tutup]{#tutup by="Kim > Kantor" on=2023-09-04}.'),
    'articles/c.md': sampleStory(':claim[Kantor buka]{#buka by="Putin" on=2023-01-01 how=denied}.'),
  });
  assert.deepEqual(claimsByDate(early, ['tutup', 'buka'] as ClaimId[]).map(described), [
    'tutup: Kim > Kantor, asserted, 2023-09-04',
    'buka: Putin, denied, 2023-01-01',
  ]);
});

test('a claim in a list names who stands against those that it is shown of', () => {
  const otherSideFor = (id: string): (string | number | undefined)[][] =>
    newestOf(context, id as EntityId, 'saidBy').claims.map(({ otherSide }) => [
      otherSide?.side,
      ...(otherSide?.speakers ?? []).map((hop) => (hop.kind === 'entity' ? hop.entity.name.text : hop.kind)),
      otherSide?.others,
    ]);
  assert.deepEqual(otherSideFor('kim'), [['against', 'Putin', 0]]);
  assert.deepEqual(otherSideFor('putin'), [
    ['forward', 'Kim', 'unnamed', 'Kota', 0],
    [undefined, undefined],
  ]);
});
