import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import type { ClaimId } from '../../schema/id.ts';
import type { HopView } from '../parts/chain-view.ts';
import type { SpeakerView } from '../parts/standing-view.ts';
import { claimPage } from './claim-view.ts';
import { idIn, sampleContext } from '../sample-context.ts';

const nameOf = (hop: HopView): string =>
  hop.kind === 'entity' ? hop.entity.name.text : hop.kind === 'unnamed' ? hop.description.text : 'redaksi';

test('the page of a claim says first who stands on which side, each once, though they spoke many times', () => {
  const told = [
    '{#tutup by="Kim > Kantor" on=2023-09-01}',
    '{#tutup by="Putin" on=2023-09-02 how=denied}',
    '{#tutup by="Kota" on=2023-09-03 how=possible}',
    '{#tutup by="Kim > Koran" on=2023-09-04}',
    '{#tutup by="Putin > Koran" on=2023-09-04 how=denied}',
    '{#tutup by="Koran" on=2023-09-04 how=asked}',
  ];
  const context = sampleContext({
    'articles/a.md': sampleStory(told.map((mark) => `:claim[Kantor tutup]${mark}.`).join('\n\n')),
  });
  const { standing } = claimPage(context, 'tutup' as ClaimId);
  assert.deepEqual(standing?.forward.speakers.map(nameOf), ['Kim', 'Kota']);
  assert.deepEqual(standing.against.speakers.map(nameOf), ['Putin']);
});

test('it says through whom each of them is known first, and nothing of the kind where nobody stands between', () => {
  const told = [
    '{#tutup by="Kim > Kantor > Koran" on=2023-09-01}',
    '{#tutup by="Kim > Kota" on=2023-09-02}',
    '{#tutup by="Koran" on=2023-09-02}',
    '{#tutup by="Putin" on=2023-09-02 how=denied}',
    '{#tutup by="Putin > Kantor" on=2023-09-03 how=denied}',
  ];
  const context = sampleContext({
    'articles/a.md': sampleStory(told.map((mark) => `:claim[Kantor tutup]${mark}.`).join('\n\n')),
  });
  const { standing } = claimPage(context, 'tutup' as ClaimId);
  const known = ({ via = [], ...speaker }: SpeakerView): string[] => [speaker, ...via].map(nameOf);
  assert.deepEqual(standing?.forward.speakers.map(known), [['Kim', 'Kantor', 'Koran'], ['Koran']]);
  assert.deepEqual(standing.against.speakers.map(known), [['Putin']]);
});

test('it does so of all that was said, on its first page alone', () => {
  const told = (by: string, count: number, how: string): string =>
    Array.from({ length: count }, () => `:claim[Kantor tutup]{#tutup by="${by}" on=2023-09-01 how=${how}}.`).join(
      '\n\n',
    );
  const context = sampleContext({
    'articles/a.md': sampleStory(
      [told('Kim', 20, 'asserted'), told('Kota', 1, 'asserted'), told('Putin', 1, 'denied')].join('\n\n'),
    ),
  });
  const page = (number: number): string[] | undefined =>
    claimPage(context, 'tutup' as ClaimId, number).standing?.forward.speakers.map(nameOf);
  assert.deepEqual(page(1), ['Kim', 'Kota']);
  assert.equal(page(2), undefined);
});

test('of many who say so the first are named, and the others counted', () => {
  const people = Array.from({ length: 15 }, (_, at) => `orang-${at}`);
  const said = (how: string): string => sampleStory(`:claim[Kantor tutup]{#tutup by="Kim" on=2023-09-01 how=${how}}.`);
  const context = sampleContext({
    'articles/a.md': said('denied'),
    ...Object.fromEntries(people.map((id) => [`people/${id}.md`, sampleEntity(id)])),
    ...Object.fromEntries(
      people.map((id) => [`articles/kata-${id}.md`, said('asserted').replace(/Kim: kim\b/, `Kim: ${id}`)]),
    ),
  });
  const { standing } = claimPage(context, 'tutup' as ClaimId);
  assert.deepEqual([standing?.forward.speakers.length, standing?.forward.others], [12, 3]);
  assert.deepEqual([standing?.against.speakers.length, standing?.against.others], [1, 0]);
});

test('a claim that nobody stands against has no sides to name', () => {
  const context = sampleContext({ 'articles/a.md': sampleStory(':claim[Kantor tutup]{#tutup by="Kim"}.') });
  assert.equal(claimPage(context, 'tutup' as ClaimId).standing, undefined);
});

test('what a translation repeats of its original is told from what others say', () => {
  const told = ':claim[Kantor tutup]{#tutup by="Kim" on=2023-09-01}.';
  const context = sampleContext({
    'articles/a.md': sampleStory(told),
    'articles/b.md': sampleStory(told, { keys: 'translation-of: a\n' }),
    'articles/c.md': sampleStory(told),
  });
  const { forward } = claimPage(context, 'tutup' as ClaimId);
  assert.deepEqual(
    forward.map(({ href, isRepeated }) => `${idIn(href)} ${isRepeated === true ? 'again' : ''}`.trim()).toSorted(),
    ['a', 'b again', 'c'],
  );
});
