import { compareText } from './order.ts';

interface Edge {
  from: string;
  to: string;
}

/** The edges along a cycle, in their order. */
export type Cycle<E extends Edge> = [E, ...E[]];

/**
 * Finds the cycles of a directed graph: for each group of nodes that can all reach each other, one cycle, the shortest through its first
 * node in order of name. No cycle, no entry. The order of the edges makes no difference, and each is looked at a few times, however long
 * a chain they make.
 */
export function findCycles<E extends Edge>(edges: readonly E[]): Cycle<E>[] {
  const sorted = edges.toSorted((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const outOf = Map.groupBy(sorted, ({ from }) => from);
  const groups = groupsOf(
    outOf,
    Map.groupBy(sorted, ({ to }) => to),
  );
  const told = new Set<string | undefined>();
  return [...outOf.keys()].flatMap((start) => {
    const group = groups.get(start);
    if (told.has(group)) return [];
    const within = (node: string): E[] => (outOf.get(node) ?? []).filter(({ to }) => groups.get(to) === group);
    const cycle = shortestWayBack(start, within);
    if (!cycle) return [];
    told.add(group);
    return [cycle];
  });
}

/** A cycle as a person reads it: `a → b → a`. */
export function cycleText(cycle: Cycle<Edge>): string {
  return [...cycle.map(({ from }) => from), cycle[0].from].join(' → ');
}

/**
 * For each node one node that stands for its group, the same for all that can reach each other (Kosaraju’s algorithm): of two groups, that
 * which leads to the other is left last, and so what leads back into it from what is not grouped yet is its own.
 */
function groupsOf(
  outOf: ReadonlyMap<string, readonly Edge[]>,
  into: ReadonlyMap<string, readonly Edge[]>,
): Map<string, string> {
  const seen = new Set<string>();
  const left = [...outOf.keys()].flatMap((node) =>
    leave(node, (from) => (outOf.get(from) ?? []).map(({ to }) => to), seen),
  );
  const grouped = new Set<string>();
  const groups = new Map<string, string>();
  for (const first of left.reverse()) {
    for (const node of leave(first, (to) => (into.get(to) ?? []).map(({ from }) => from), grouped))
      groups.set(node, first);
  }
  return groups;
}

/**
 * What can be reached from a node and was not seen yet, depth first, each behind all that it leads to. Without recursion: chains may be
 * longer than the stack is deep.
 */
function leave(start: string, next: (node: string) => string[], seen: Set<string>): string[] {
  const left: string[] = [];
  const path: { node: string; targets: Iterator<string> }[] = [];
  enter(start);
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const target = last.targets.next();
    if (target.done !== true) enter(target.value);
    else {
      left.push(last.node);
      path.pop();
    }
  }
  return left;

  function enter(node: string): void {
    if (seen.has(node)) return;
    seen.add(node);
    path.push({ node, targets: next(node).values() });
  }
}

/** The shortest way from `start` to itself, by breadth-first search. */
function shortestWayBack<E extends Edge>(start: string, outOf: (node: string) => readonly E[]): Cycle<E> | undefined {
  const cameBy = new Map<string, E>();
  const queue = [start];
  for (const node of queue) {
    for (const edge of outOf(node)) {
      if (edge.to === start) return behind(wayTo(node, cameBy), edge);
      if (cameBy.has(edge.to)) continue;
      cameBy.set(edge.to, edge);
      queue.push(edge.to);
    }
  }
  return undefined;
}

function behind<E extends Edge>([first, ...others]: readonly E[], last: E): Cycle<E> {
  return first ? [first, ...others, last] : [last];
}

function wayTo<E extends Edge>(node: string, cameBy: ReadonlyMap<string, E>): E[] {
  const way: E[] = [];
  for (let edge = cameBy.get(node); edge; edge = cameBy.get(edge.from)) way.push(edge);
  return way.reverse();
}
