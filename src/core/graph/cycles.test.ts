import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCycles } from './cycles.ts';

/** Cycles of edges written as `ab`: from a to b. */
function cycles(...edges: string[]): string[] {
  return findCycles(edges.map((edge) => ({ from: edge.charAt(0), to: edge.charAt(1) }))).map((nodes) => nodes.join(''));
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
