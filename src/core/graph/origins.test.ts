import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimIn, linkSample, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';

/** How many sources a claim goes back to that one article reports by each of these chains. */
function origins(...chains: string[]): number {
  const keys = `sources:
  Koran 4/9: { by: koran, url: https://koran.example/, published: 2023-09-04 }
  Salinan: { by: koran, syndicated-from: kantor, url: https://koran.example/salinan, published: 2023-09-04 }
  Salinan lain: { publisher: Blog, syndicated-from: kantor, url: https://blog.example/, published: 2023-09-04 }
`;
  const body = chains.map((by) => `:claim[Kantor tutup]{#tutup by="${by}"}.`).join(' ');
  return claimIn(linkSample({ ...SAMPLE_ENTITIES, 'articles/kabar.md': sampleStory(body, { keys }) }).graph, 'tutup')
    .origins;
}

test('whoever passes words on is no source of them', () => {
  assert.equal(origins('Kim', 'Kim > Kantor', 'Kim > Kantor Lain > Koran 4/9'), 1);
  assert.equal(origins('Kim > Kantor', 'Kantor'), 2);
});

test('a copy counts as the agency that it was copied from, whoever published it', () => {
  assert.equal(origins('Kantor', 'Salinan', 'Salinan lain > Koran 4/9'), 1);
  assert.equal(origins('Koran 4/9', 'Salinan'), 2);
});

test('everyone who spoke together is a source', () => {
  assert.equal(origins('Kim + Putin > Kantor'), 2);
  assert.equal(origins('Kim + Putin > Kantor', 'Putin'), 2);
});

test('an unnamed source is never taken for another', () => {
  assert.equal(origins('pejabat', 'diplomat'), 2);
  assert.equal(origins('pejabat + diplomat > Kantor'), 2);
  assert.equal(origins('pejabat > Kantor', 'Kantor'), 2);
});

test('an unnamed source that speaks again in the same article is the same', () => {
  assert.equal(origins('pejabat', 'pejabat > Kantor', 'pejabat + diplomat'), 2);
});

test('our own voice is one source', () => {
  assert.equal(origins('redaksi', 'redaksi', 'Kim'), 2);
});
