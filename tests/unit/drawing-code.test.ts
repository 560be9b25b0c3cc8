import assert from 'node:assert/strict';
import { isBuiltin } from 'node:module';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { DRAWING_CODE, DRAWN_BY } from '../../src/cards/card-cache.ts';
import { importsOf } from '../rules/imports.ts';
import { readSource } from '../rules/read-source.ts';

test('a card is drawn anew when any of the code that draws it changes, or a package that it draws with', () => {
  const files = new Map(readSource().map((file) => [file.path, file]));
  const packages = new Set<string>();
  const reached = new Set(['src/cards/draw-card.ts']);
  for (const path of reached) {
    const file = files.get(path);
    assert.ok(file, path);
    for (const { specifier, target, typeOnly } of importsOf(file)) {
      if (typeOnly || isBuiltin(specifier)) continue;
      if (target === undefined) packages.add(specifier);
      else reached.add(target);
    }
  }
  assert.ok(reached.size > 3);
  assert.deepEqual(
    [...reached].filter((path) => !DRAWING_CODE.some((pattern) => matchesGlob(path, pattern))),
    [],
  );
  assert.deepEqual(
    [...packages].filter((name) => !DRAWN_BY.includes(name)),
    [],
  );
});
