import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { linkSample, placesOf, sampleStory } from './sample-graph.ts';

function differing(body: string, files: Record<string, string> = {}): string[] {
  const { issues } = linkSample({ 'articles/kabar.md': sampleStory(body), ...files });
  return placesOf(issues.filter(({ code }) => code === 'due-differs'));
}

const TWO = ':claim[Kota tutup]{#tutup by=Kim due=2023-10}. :claim[Kota tutup]{#tutup by="Kim + Putin" due=2023-11}.';

test('a claim that can be checked on two days is pointed at, once', () => {
  assert.deepEqual(differing(TWO), ['due-differs articles/kabar.md:18:95']);
});

test('its file says when it can be checked, for all', () => {
  assert.deepEqual(differing(TWO, { 'claims/tutup.md': sampleClaimFile('Kota tutup.', 'due: 2023-12\n') }), []);
  assert.equal(differing(TWO, { 'claims/tutup.md': sampleClaimFile('Kota tutup.') }).length, 1);
});

test('one day is no question, however often it is written, and places without one are none', () => {
  assert.deepEqual(differing(TWO.replace('2023-11', '2023-10')), []);
  assert.deepEqual(differing(TWO.replace(' due=2023-11', '')), []);
});
