import { compareText } from './order.ts';

interface Edge {
  from: string;
  to: string;
}

/**
 * Finds the cycles of a directed graph: for each group of nodes that can all reach each other, one cycle through its first node
 * in order of name, as the nodes along it. No cycle, no entry. The order of the edges makes no difference.
 */
export function findCycles(edges: readonly Edge[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges.toSorted((a, b) => compareText(a.to, b.to)))
    next.set(from, [...(next.get(from) ?? []), to]);
  const inCycle = new Set<string>();
  const cycles: string[][] = [];
  for (const start of [...next.keys()].sort()) {
    if (inCycle.has(start)) continue;
    const cycle = shortestWayBack(start, next);
    if (!cycle) continue;
    cycles.push(cycle);
    for (const node of reachable(start, next)) if (reachable(node, next).has(start)) inCycle.add(node);
  }
  return cycles;
}

/** The nodes of the shortest cycle through `start`, by breadth-first search. */
function shortestWayBack(start: string, next: ReadonlyMap<string, string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const target of next.get(node) ?? []) {
      if (target === start) return trace(node, start, cameFrom);
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, node);
      queue.push(target);
    }
  }
  return undefined;
}

function trace(last: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path = [last];
  for (let node = last; node !== start;) {
    node = cameFrom.get(node) ?? start;
    path.unshift(node);
  }
  return path;
}

function reachable(start: string, next: ReadonlyMap<string, string[]>): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (const node of queue) {
    for (const target of next.get(node) ?? []) {
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
  return seen;
}
