import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { isError } from '../issue/report.ts';
import { linkSample, placesOf, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';
import { parseUrlsLock } from './urls-lock.ts';

const CORRECTION = { keys: 'corrections:\n  - { date: 2023-09-06T09:00+07:00, text: Salah., claims: [tutup] }\n' };
const TOMBSTONE = '---\naddresses: [claim/tutup]\ndate: 2023-09-06\nreason: { id: Ternyata salah. }\n---\n';
const HELD = sampleStory(':claim[Kantor tutup]{#tutup by=Kim}.');

/** The errors of a folder whose articles said at first, and published, that an office was closed. */
function errors(files: Record<string, string>, file = false): string[] {
  const { lock } = parseUrlsLock(
    'article/kabar\narticle/kabar#c-tutup\narticle/lain\narticle/lain#c-tutup\nclaim/tutup\n',
  );
  const { issues } = linkSample(
    { ...SAMPLE_ENTITIES, 'articles/lain.md': sampleStory('Kabar lain.', CORRECTION), ...files },
    {
      urls: lock,
      wording: { 'kabar#c-tutup': 'Kantor tutup', 'lain#c-tutup': 'Kantor tutup' },
      provenance: file ? { 'claims/tutup': 'file' } : {},
    },
  );
  return placesOf(issues.filter(isError));
}

test('a claim that was withdrawn from the last article needs a tombstone, and that is all that is told', () => {
  const taken = { 'articles/kabar.md': sampleStory('Kantor tutup.', CORRECTION) };
  assert.deepEqual(errors(taken), ['claim-withdrawn articles/kabar.md:17:60']);
  assert.deepEqual(errors(taken, true), ['claim-withdrawn articles/kabar.md:17:60']);
  // Accepting answers what is left.
  const left = ['wording-lost articles/kabar.md:1:1', 'wording-lost articles/lain.md:1:1'];
  assert.deepEqual(errors({ ...taken, 'tombstones/tutup.md': TOMBSTONE }), left);
});

test('a file that the claim still has is told of by itself', () => {
  const files = {
    'articles/kabar.md': sampleStory('Kantor tutup.', CORRECTION),
    'claims/tutup.md': sampleClaimFile('Tutup.'),
  };
  assert.deepEqual(errors(files, true), [
    'claim-withdrawn articles/kabar.md:17:60',
    'claim-without-occurrence claims/tutup.md:1:1',
  ]);
});

test('an article that lost the claim without a correction is told of too', () => {
  assert.deepEqual(errors({ 'articles/kabar.md': sampleStory('Kantor tutup.') }), [
    'anchor-lost articles/kabar.md:1:1',
    'claim-withdrawn articles/lain.md:17:60',
  ]);
});

test('a claim that another article holds has its page still', () => {
  assert.deepEqual(errors({ 'articles/kabar.md': HELD }), ['wording-lost articles/lain.md:1:1']);
});

test('what was never published is no claim that a correction could name', () => {
  const unknown = sampleStory(':claim[Kantor tutup]{#tutup by=Kim}.', {
    keys: CORRECTION.keys.replace('tutup', 'tutub'),
  });
  assert.deepEqual(
    errors({ 'articles/kabar.md': unknown }).filter((one) => one.startsWith('claim')),
    ['claim-unknown articles/kabar.md:17:60'],
  );
});
