import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { MODALITIES, RELATION_TYPES } from '../schema/claim.ts';
import { claimIn, linkSample, sampleStory } from './sample-graph.ts';

/** Whether a claim that was put in these ways is contested. */
function isContested(...modalities: string[]): boolean {
  const body = modalities.map((how) => `:claim[Kantor tutup]{#tutup by=Kim how=${how}}.`).join(' ');
  return claimIn(linkSample({ 'articles/kabar.md': sampleStory(body) }).graph, 'tutup').contested;
}

test('a claim that some put forward, however firmly, and others deny is contested', () => {
  for (const how of ['asserted', 'planned', 'expected', 'possible']) {
    assert.equal(isContested(how, 'denied'), true, how);
    assert.equal(isContested('denied', how), true, how);
  }
});

test('a claim that all put forward, or all deny, is not', () => {
  for (const how of MODALITIES) assert.equal(isContested(how, how), false, how);
});

test('who only asks has put nothing forward', () => {
  assert.equal(isContested('asked', 'denied'), false);
});

test('a contradiction makes both claims contested, and no other relation does', () => {
  for (const type of RELATION_TYPES) {
    const { graph } = linkSample({
      'articles/kabar.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim} atau :claim[buka]{#buka by=Putin}.'),
      'claims/tutup.md': sampleClaimFile('Tutup.', `relations:\n  - { type: ${type}, claim: buka }\n`),
    });
    assert.equal(claimIn(graph, 'tutup').contested, type === 'contradicts', type);
    assert.equal(claimIn(graph, 'buka').contested, type === 'contradicts', type);
  }
});

test('a contradiction makes no claim contested where one of the two was only asked about: nobody stands on that side', () => {
  const pair = (...hows: [string, string]): boolean[] => {
    const [tutup, buka] = hows;
    const { graph } = linkSample({
      'articles/kabar.md': sampleStory(
        `:claim[Kantor tutup]{#tutup by=Kim how=${tutup}} atau :claim[buka]{#buka by=Putin how=${buka}}.`,
      ),
      'claims/tutup.md': sampleClaimFile('Tutup.', 'relations:\n  - { type: contradicts, claim: buka }\n'),
    });
    return ['tutup', 'buka'].map((id) => claimIn(graph, id).contested);
  };
  assert.deepEqual(pair('asked', 'asked'), [false, false]);
  assert.deepEqual(pair('asserted', 'asked'), [false, false]);
  assert.deepEqual(pair('denied', 'asked'), [false, false]);
  assert.deepEqual(pair('asserted', 'planned'), [true, true]);
});
