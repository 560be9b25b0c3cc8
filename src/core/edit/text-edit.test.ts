import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeFinder } from '../annotate/source-file.ts';
import { applyEdits, offsetOf, replaceAt } from './text-edit.ts';

test('what no edit touches stays as it is, in whatever order the edits come', () => {
  const edits = [
    { start: 4, end: 5, text: 'E' },
    { start: 0, end: 1, text: '' },
    { start: 2, end: 2, text: '+' },
  ];
  assert.equal(applyEdits('abcdef', edits), 'b+cdEf');
  assert.equal(applyEdits('abcdef', [...edits, ...edits].reverse()), 'b+cdEf');
  assert.throws(() => applyEdits('abcdef', [...edits, { start: 3, end: 5, text: 'x' }]), /overlap/);
});

test('the offset of a place is the one that the place was made from', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r\n', '김', '🧵')), fc.nat(), (parts, at) => {
      const text = parts.join('');
      const offset = at % (text.length + 1);
      const file = { path: 'a.md', text };
      assert.equal(offsetOf(file, placeFinder(file)(offset)), offset);
    }),
  );
});

test('a word is replaced inside its quotation marks, and only where it stands', () => {
  const file = { path: 'a.md', text: 'id: kim\nby: "kim"\n' };
  const place = (line: number): { file: string; line: number; column: number } => ({ file: 'a.md', line, column: 5 });
  const edits = [1, 2].flatMap((line) => replaceAt(file, place(line), 'kim', 'un') ?? []);
  assert.equal(applyEdits(file.text, edits), 'id: un\nby: "un"\n');
  assert.equal(replaceAt(file, place(1), 'putin', 'un'), undefined);
});
