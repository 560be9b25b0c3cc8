import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { typoDistance } from './typo-distance.ts';

/** The whole table, as the distance is defined: slow, and plain enough to be believed. */
function byTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, at(row - 2, column - 2) + 1);
      const line = table[row];
      if (line) line[column] = cost;
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

test('up to its limit the distance is the true one, and beyond it is more than the limit', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 1, 2), (a, b, limit) => {
      const distance = byTable(a, b);
      const found = typoDistance(a, b, limit);
      if (distance <= limit) assert.equal(found, distance);
      else assert.ok(found > limit);
    }),
    { numRuns: 2000 },
  );
});

test('of a word that is not typed to its end, the nearest beginning counts', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(0, 1, 2), (a, b, limit) => {
      const beginnings = Array.from({ length: b.length + 1 }, (_, length) => byTable(a, b.slice(0, length)));
      const distance = Math.min(...beginnings);
      const found = typoDistance(a, b, limit, true);
      if (distance <= limit) assert.equal(found, distance);
      else assert.ok(found > limit);
    }),
    { numRuns: 2000 },
  );
});
