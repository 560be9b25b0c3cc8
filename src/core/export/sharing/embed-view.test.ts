import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimId } from '../../schema/id.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleExport } from '../sample-export.ts';
import { embedPage } from './embed-view.ts';

const SAID = ':claim[Kota ditutup]{#tutup by="Kim > Kantor" on=2023-09-01}';
const REPEATED = ':claim[kota itu ditutup]{#tutup by="Putin > Kantor" on=2023-09-02}';
const DENIED = ':claim[penutupan itu]{#tutup by="Kantor" on=2023-09-03 how=denied}';

function framed(...body: string[]): ReturnType<typeof embedPage> {
  return embedPage(sampleExport({ 'articles/kabar.md': sampleStory(body.join('. ')) }), 'tutup' as ClaimId);
}

test('a frame tells how many more say so, and who denies it: it would look like one voice that nobody contests', () => {
  const { speakers, otherOrigins, otherSide } = framed(SAID, REPEATED, DENIED);
  assert.deepEqual(
    speakers.map(({ name }) => name?.text),
    ['Kim'],
  );
  assert.equal(otherOrigins, 1);
  assert.equal(otherSide?.side, 'against');
  assert.equal(otherSide.names.length, 1);
  assert.equal(otherSide.others, 0);
});

test('where one alone says it, and nobody denies it, a frame tells of no others', () => {
  const { otherOrigins, otherSide } = framed(SAID, SAID.replace('Kota', 'Bahwa kota'));
  assert.equal(otherOrigins, 0);
  assert.equal(otherSide, undefined);
});

test('those who deny a claim that nobody puts forward are counted with each other', () => {
  const { how, otherOrigins, otherSide } = framed(DENIED, DENIED.replace('Kantor', 'Kim'));
  assert.equal(how, 'denied');
  assert.equal(otherOrigins, 1);
  assert.equal(otherSide, undefined);
});
