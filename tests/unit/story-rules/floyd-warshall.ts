/** An edge of a directed graph. */
export interface Edge {
  from: string;
  to: string;
}

/**
 * The length of the shortest way of at least one edge from each node to each other, and back to itself; `Infinity` where there is
 * none. By Floyd and Warshall, who look at all ways at once: nothing of it is like a search from node to node.
 */
export function shortestWays(nodes: readonly string[], edges: readonly Edge[]): (from: string, to: string) => number {
  const length = nodes.map((from) =>
    nodes.map((to) => (edges.some((edge) => edge.from === from && edge.to === to) ? 1 : Infinity)),
  );
  const at = (row: number, column: number): number => length[row]?.[column] ?? Infinity;
  for (const through of nodes.keys()) {
    for (const from of nodes.keys()) {
      const row = length[from];
      for (const to of nodes.keys()) {
        if (row) row[to] = Math.min(at(from, to), at(from, through) + at(through, to));
      }
    }
  }
  return (from, to) => at(nodes.indexOf(from), nodes.indexOf(to));
}

/** Groups of nodes that can all reach each other, and so lie on cycles; each sorted. */
export function knots(nodes: readonly string[], edges: readonly Edge[]): string[][] {
  const way = shortestWays(nodes, edges);
  const groups = nodes
    .filter((node) => way(node, node) < Infinity)
    .map((node) => nodes.filter((other) => way(node, other) < Infinity && way(other, node) < Infinity).toSorted());
  return [...new Map(groups.map((group) => [group.join(' '), group])).values()];
}
