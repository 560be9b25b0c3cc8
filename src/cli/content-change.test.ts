import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesBetween } from './content-change.ts';

/** The changes of a file whose lines are letters, each as `line -before +after`. */
function changes(before: string, after: string): string[] {
  const lines = (text: string): string => text.replaceAll(' ', '\n');
  return linesBetween('a.md', lines(before), lines(after)).map((change) =>
    change.kind === 'edited' ? `${change.line} -${change.before} +${change.after}` : change.kind,
  );
}

test('a line that was changed is shown as it was and as it is', () => {
  assert.deepEqual(changes('a b c d', 'a b c d'), []);
  assert.deepEqual(changes('a b c d', 'a X c Y'), ['2 -b +X', '4 -d +Y']);
});

test('lines that were put in or taken out are shown alone, however many, and not those behind them', () => {
  assert.deepEqual(changes('a b c d', 'a X Y b c d'), ['2 - +X', '3 - +Y']);
  assert.deepEqual(changes('a b c d e f', 'a e f'), ['2 -b +', '2 -c +', '2 -d +']);
  assert.deepEqual(changes('a b c d e f', 'a X e f'), ['2 -b +X', '3 -c +', '3 -d +']);
  assert.deepEqual(changes('a b c', 'a'), ['2 -b +', '2 -c +']);
});
