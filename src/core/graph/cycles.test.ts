import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cycleText, findCycles } from './cycles.ts';

/** Cycles of edges written as `ab`: from a to b. */
function cycles(...edges: string[]): string[] {
  return findCycles(edges.map((edge) => ({ from: edge.charAt(0), to: edge.charAt(1) }))).map((cycle) =>
    cycle.map(({ from }) => from).join(''),
  );
}

test('edges that never come back have no cycle', () => {
  assert.deepEqual(cycles(), []);
  assert.deepEqual(cycles('ab', 'bc', 'ac', 'dc'), []);
});

test('a cycle is told once, from its first node in order of name, whatever the order of the edges', () => {
  assert.deepEqual(cycles('ab', 'bc', 'ca'), ['abc']);
  assert.deepEqual(cycles('ca', 'bc', 'ab'), ['abc']);
});

test('what only leads into a cycle, or out of it, is not in it', () => {
  assert.deepEqual(cycles('ab', 'bc', 'cb', 'cd'), ['bc']);
});

test('of nodes that can all reach each other, the shortest way back is told', () => {
  assert.deepEqual(cycles('ab', 'bc', 'cd', 'da', 'ca'), ['abc']);
});

test('two cycles that do not touch are two', () => {
  assert.deepEqual(cycles('dc', 'cd', 'ab', 'ba'), ['ab', 'cd']);
});

test('an edge to itself is a cycle of one', () => {
  assert.deepEqual(cycles('aa', 'ab'), ['a']);
});

test('a cycle is read along its edges, back to where it began', () => {
  const [cycle] = findCycles(['bc', 'cb'].map((edge) => ({ from: edge.charAt(0), to: edge.charAt(1) })));
  assert.equal(cycle && cycleText(cycle), 'b → c → b');
});

test('ten thousand nodes in a row, at whose end is a cycle, are gone through once', () => {
  const row = Array.from({ length: 10_000 }, (_, at) => ({ from: `n${at}`, to: `n${at + 1}` }));
  const begin = process.cpuUsage();
  const [cycle, ...others] = findCycles([...row, { from: 'n10000', to: 'n9999' }]);
  assert.equal(cycle && cycleText(cycle), 'n10000 → n9999 → n10000');
  assert.deepEqual(others, []);
  // Not by the clock, which goes on while other processes have the machine.
  assert.ok(process.cpuUsage(begin).user < 2_000_000, 'a search from each node takes ten times as long');
});
