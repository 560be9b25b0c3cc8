import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { claimIn, linkSample, sampleStory } from './sample-graph.ts';
import { sidesOf } from './sides.ts';

/** The two sides of the claim `tutup`, each as `claim speaker`; `buka` contradicts it. */
function sides(...reports: string[]): { forward: string[]; against: string[] } {
  const body = reports.map((report) => {
    const [id = '', by = '', how = 'asserted'] = report.split(' ');
    return `:claim[Kantor itu]{#${id} by=${by} how=${how}}.`;
  });
  const { graph } = linkSample({
    'articles/kabar.md': sampleStory(body.join(' ')),
    'claims/buka.md': sampleClaimFile('Buka.', 'relations:\n  - { type: contradicts, claim: tutup }\n'),
    'claims/tutup.md': sampleClaimFile('Tutup.', 'relations:\n  - { type: differs, claim: lain }\n'),
  });
  const { forward, against } = sidesOf(claimIn(graph, 'tutup'), graph);
  const named = (found: typeof forward): string[] =>
    found.map(({ claim, chain: [first] }) => `${claim} ${'entity' in first ? first.entity : ''}`);
  return { forward: named(forward), against: named(against) };
}

test('who puts a claim forward and who denies it stand on two sides', () => {
  assert.deepEqual(sides('tutup Kim', 'tutup Putin denied', 'tutup Kantor possible'), {
    forward: ['tutup kim', 'tutup kantor'],
    against: ['tutup putin'],
  });
});

test('who says what contradicts it stands against it', () => {
  assert.deepEqual(sides('tutup Kim', 'buka Putin', 'lain Kantor'), {
    forward: ['tutup kim'],
    against: ['buka putin'],
  });
});

test('of a claim that is only denied, those who say what contradicts the denial put it forward', () => {
  assert.deepEqual(sides('tutup Kim denied', 'buka Putin'), { forward: ['buka putin'], against: ['tutup kim'] });
});

test('where one denies a claim and says what contradicts it, all who say so stand against it', () => {
  assert.deepEqual(sides('tutup Kim denied', 'buka Kim', 'buka Putin'), {
    forward: [],
    against: ['tutup kim', 'buka kim', 'buka putin'],
  });
});

test('where one puts a claim forward and denies what contradicts it, nobody who denies that stands against it', () => {
  assert.deepEqual(sides('tutup Kim', 'buka Kim denied', 'buka Putin denied'), {
    forward: ['tutup kim'],
    against: [],
  });
});

test('where the denial of a claim is what contradicts, it stands against', () => {
  assert.deepEqual(sides('tutup Kim', 'buka Putin denied'), { forward: ['tutup kim'], against: ['buka putin'] });
});

test('who denies the claim that contradicts it does not stand against it', () => {
  assert.deepEqual(sides('tutup Kim', 'buka Putin', 'buka Kantor denied'), {
    forward: ['tutup kim'],
    against: ['buka putin'],
  });
});

test('a claim that nobody denies has one side', () => {
  assert.deepEqual(sides('tutup Kim', 'tutup Putin'), { forward: ['tutup kim', 'tutup putin'], against: [] });
});

test('who asks about a claim stands on neither side', () => {
  assert.deepEqual(sides('tutup Kim asked', 'tutup Putin denied'), { forward: [], against: ['tutup putin'] });
  assert.deepEqual(sides('tutup Kim', 'buka Putin asked'), { forward: ['tutup kim'], against: [] });
});

test('of a claim that is only asked about, those who say what contradicts it do not put it forward', () => {
  assert.deepEqual(sides('tutup Kim asked', 'buka Putin'), { forward: [], against: ['buka putin'] });
});
