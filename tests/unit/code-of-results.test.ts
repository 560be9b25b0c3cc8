import assert from 'node:assert/strict';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { DRAWING_CODE, DRAWN_BY } from '../../src/cards/card-cache.ts';
import { FINDING_CODE } from '../../src/read/kept-missed-names.ts';
import { REVIEWING_CODE } from '../../src/read/kept-review.ts';
import { PARSING_CODE } from '../../src/read/unit-cache.ts';
import { reachedCode } from '../rules/reached-code.ts';

/** What is made by code that `entry` leads to is made anew when any file of it changes. */
function assertCovered(entry: string, patterns: readonly string[]): void {
  const { files } = reachedCode(entry);
  assert.ok(files.length > 3, entry);
  assert.deepEqual(
    files.filter((path) => !patterns.some((pattern) => matchesGlob(path, pattern))),
    [],
  );
}

test('a card is drawn anew when any of the code that draws it changes, or a package that it draws with', () => {
  assertCovered('src/cards/draw-card.ts', DRAWING_CODE);
  const { packages } = reachedCode('src/cards/draw-card.ts');
  assert.deepEqual(
    packages.filter((name) => !DRAWN_BY.includes(name)),
    [],
  );
});

test('a file is parsed anew when any of the code that parses it changes', () => {
  assertCovered('src/core/annotate/parse-file.ts', PARSING_CODE);
});

test('names are looked for anew when any of the code that looks for them changes', () => {
  assertCovered('src/read/missed-names.ts', FINDING_CODE);
});

test('a folder is reviewed anew when any of the code that reviews it changes', () => {
  assertCovered('src/read/review-content.ts', REVIEWING_CODE);
  assertCovered('src/read/kept-review.ts', REVIEWING_CODE);
});
