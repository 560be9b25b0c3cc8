import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentDir } from '../../src/read/environment.ts';
import { readSources } from '../../src/read/read-content.ts';
import { linkContext } from '../../src/site-context.ts';
import { countCaught } from '../mutations/count-caught.ts';
import { findMarks } from '../mutations/find-marks.ts';
import { findTargets } from '../mutations/find-targets.ts';
import { mutate } from '../mutations/mutate.ts';
import { seededRandom } from '../mutations/random.ts';

/** `node tests/mutations/run-all.ts` makes a thousand; these are the first of them. */
const SAMPLE = 150;

const { files } = readSources(contentDir());

test('an id or a reference that is deleted, renamed or duplicated is never published', () => {
  assert.deepEqual(countCaught(files, linkContext, SAMPLE, 1), { caught: SAMPLE, missed: [] });
});

test('content that is wrong to begin with proves nothing', () => {
  const broken = files.filter(({ path }) => !path.startsWith('articles/'));
  assert.throws(() => countCaught(broken, linkContext, 1, 1), /the content has errors/);
});

test('every kind of id and reference is found, at its place', () => {
  const article = `---
authors: [redaksi]
entities:
  Kim: { id: kim, as: "Pemimpin" }
  pejabat: { unnamed: seorang pejabat, side: korut }
sources:
  Koran 4/9:
    by: koran
    syndicated-from: kantor
---

Kata [Kim], :claim[[negeri itu][Korut] diam]{#korut-diam by="Kim + Korut > Koran 4/9"}, dan [tautan](/x/) \\[bukan\\].
`;
  const claim = `---
relations:
  - type: differs
    claim: korut-bicara
---
`;
  const found = [
    { path: 'articles/a.md', text: article },
    { path: 'claims/b.md', text: claim },
  ].flatMap((file) => findMarks(file).map(({ kind, text }) => `${kind}: ${text}`));
  assert.deepEqual(found.sort(), [
    'claim id: korut-diam',
    'handle: Kim',
    'handle: Koran 4/9',
    'handle: pejabat',
    'hop: Kim',
    'hop: Koran 4/9',
    'hop: Korut',
    'list item: redaksi',
    'mention: Kim',
    'mention: Korut',
    'reference: kantor',
    'reference: kim',
    'reference: koran',
    'reference: korut',
    'relation: korut-bicara',
  ]);
});

test('each mutation changes the content, and the same seed makes the same ones', () => {
  const content = findTargets(files);
  const many = (seed: number): ReturnType<typeof mutate>[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 200 }, () => mutate(content, random));
  };
  const first = many(7);
  for (const { title, files: mutated } of first) assert.notDeepEqual(mutated, files, title);
  assert.deepEqual(many(7), first);
  assert.notDeepEqual(many(8), first);
});
