import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { checkRelations } from './check-relations.ts';
import { linkSample, placesOf } from './sample-graph.ts';

/** The problems of relations written as `a refines b`, each in the file of its first claim, from line 4 on. */
function problems(...relations: string[]): string[] {
  const files = Map.groupBy(
    relations.map((relation) => relation.split(' ')),
    ([from]) => from ?? '',
  );
  const { claims } = linkSample(
    Object.fromEntries(
      [...files].map(([id, found]) => {
        const lines = found.map(([, type, to]) => `  - { type: ${type ?? ''}, claim: ${to ?? ''} }\n`).join('');
        return [`claims/${id}.md`, sampleClaimFile('Kantor tutup.', `relations:\n${lines}`)];
      }),
    ),
  );
  return placesOf(checkRelations(claims)).map((place) => place.replace(/:\d+$/, ''));
}

test('relations that can all be true at once are left alone', () => {
  assert.deepEqual(
    problems('a refines b', 'a supports c', 'b contradicts c', 'b differs d', 'd supersedes a', 'c retracts d'),
    [],
  );
});

test('a claim has no relation to itself', () => {
  assert.deepEqual(problems('a supports a'), ['relation-self claims/a.md:4']);
});

test('a relation is declared once; one that says the same from both ends, at one of them', () => {
  assert.deepEqual(problems('a supports b', 'a supports b'), ['relation-twice claims/a.md:5']);
  assert.deepEqual(problems('a contradicts b', 'b contradicts a'), ['relation-twice claims/b.md:4']);
  assert.deepEqual(problems('a differs b', 'b differs a'), ['relation-twice claims/b.md:4']);
  assert.deepEqual(problems('a supports b', 'b supports a'), []);
  assert.deepEqual(problems('a supports b', 'a differs b'), []);
});

test('no claim both stands for another and against it, whichever of the two says so', () => {
  for (const favourable of ['supports', 'refines']) {
    for (const opposed of ['contradicts', 'retracts']) {
      assert.deepEqual(problems(`a ${favourable} b`, `a ${opposed} b`), ['relation-opposed claims/a.md:5']);
      assert.deepEqual(problems(`a ${favourable} b`, `b ${opposed} a`), ['relation-opposed claims/b.md:4']);
    }
  }
});

test('what refines, supersedes or retracts may not come back to where it began', () => {
  for (const type of ['refines', 'supersedes', 'retracts']) {
    assert.deepEqual(problems(`a ${type} b`, `b ${type} c`, `c ${type} a`), ['relation-cycle claims/a.md:4']);
  }
  assert.deepEqual(problems('a refines b', 'b supersedes a'), []);
});

test('a circle is told as the way along it', () => {
  const files = {
    'claims/a.md': sampleClaimFile('Satu.', 'relations:\n  - { type: refines, claim: b }\n'),
    'claims/b.md': sampleClaimFile('Dua.', 'relations:\n  - { type: refines, claim: a }\n'),
  };
  const [issue] = checkRelations(linkSample(files).claims);
  assert.deepEqual(issue?.args, { type: 'refines', cycle: 'a → b → a' });
});
