import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csv, guardCell, unguardCell } from './csv.ts';

const cells = (text: string): string[][] => parse(text, { bom: true });

test('a text that a spreadsheet could run has a mark before it, and loses it again without a trace', () => {
  for (const text of ["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "'tis"]) {
    assert.equal(guardCell(text), `'${text}`);
    assert.equal(unguardCell(guardCell(text)), text);
  }
  for (const text of ['', 'Kim = Un', ' =1', '2023-09-04', '“=1”']) assert.equal(guardCell(text), text);
});

test('every text is read back as it was given', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ';') }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
      const [header, ...found] = cells(csv(['a', 'b'], rows));
      assert.deepEqual(header, ['a', 'b']);
      assert.deepEqual(
        found.map((row) => row.map(unguardCell)),
        rows.map(({ a, b }) => [a, b]),
      );
      for (const cell of found.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r\n]/);
    }),
  );
});

test('a number stays a number, a truth is a word, and what is not known is empty', () => {
  const text = csv(['a', 'b', 'c'], [{ a: -6.2, b: true, c: undefined }]);
  assert.equal(text, '\u{FEFF}"a","b","c"\r\n-6.2,true,\r\n');
});
