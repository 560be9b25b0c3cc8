import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { claimIn, linkSample, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';

const FILES = {
  ...SAMPLE_ENTITIES,
  'articles/asal.md': sampleStory(
    ':claim[The town is closed]{#tutup by=Kim}. :claim[The town is shut]{#tutup by=Putin}.',
  ).replace('lang: id', 'lang: en'),
  'articles/terjemahan.md': sampleStory(':claim[Kota ditutup]{#tutup by=Kim}.', { keys: 'translation-of: asal\n' }),
};

function textOf(files: Record<string, string>): [language: string, text: string][] {
  return Object.entries(claimIn(linkSample(files).graph, 'tutup').text);
}

test('a claim without a file is put, in each language that reports it, as it is reported there first', () => {
  assert.deepEqual(textOf(FILES), [
    ['en', 'The town is closed'],
    ['id', 'Kota ditutup'],
  ]);
});

test('what its file states is all that a claim is put as', () => {
  assert.deepEqual(textOf({ ...FILES, 'claims/tutup.md': sampleClaimFile('Kota itu ditutup.') }), [
    ['id', 'Kota itu ditutup.'],
  ]);
});
