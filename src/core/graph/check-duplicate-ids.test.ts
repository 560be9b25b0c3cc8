import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDuplicateIds } from './check-duplicate-ids.ts';

/** The later of two files with one id, and the earlier that it is taken for. */
function duplicates(...paths: string[]): string[] {
  return checkDuplicateIds(paths).map(({ file, args }) => `${file} = ${args['other']}`);
}

test('an id belongs to one entity, whatever its kind', () => {
  assert.deepEqual(duplicates('people/kim.md', 'places/kim.md'), ['places/kim.md = people/kim.md']);
});

test('an article, a claim and an entity may have the same id', () => {
  assert.deepEqual(duplicates('articles/kim.md', 'claims/kim.md', 'people/kim.md'), []);
});

test('two ids that look the same are one', () => {
  for (const [a, b] of [
    ['kim', 'Kim'],
    ['kim', 'кim'],
    ['kim-jong-un', 'kim_jong_un'],
    ['kim-jong-un', 'kim jong un'],
    ['café', 'cafe\u0301'],
    ['cafe', 'café'],
    ['putin', 'рutin'],
    ['go', 'g0'],
    ['il', 'i1'],
    ['kim', 'ｋｉｍ'],
    ['kim-jong', 'kim–jong'],
  ] as const) {
    assert.equal(duplicates(`people/${a}.md`, `people/${b}.md`).length, 1, `${a} ${b}`);
  }
});

test('two ids that differ to the eye are two', () => {
  assert.deepEqual(
    duplicates('people/kim-jong-il.md', 'people/kim-jong-un.md', 'places/korea.md', 'places/koreas.md'),
    [],
  );
});

test('a file outside the known folders has no id', () => {
  assert.deepEqual(duplicates('drafts/kim.md', 'people/kim.md', 'people/lama/kim.md', 'people/kim.txt'), []);
});
