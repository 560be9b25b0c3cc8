/** How many typos a word of this length may have. */
export function allowedTypos(length: number): 0 | 1 | 2 {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/**
 * How many letters were left out, put in, changed or swapped with their neighbour between two words, or `limit + 1` where it is more.
 *
 * @param prefix takes the beginning of `b` that is nearest to `a`, for a word that is not typed to its end
 */
export function typoDistance(a: string, b: string, limit: number, prefix = false): number {
  const tooFar = limit + 1;
  if (a === b || (prefix && b.startsWith(a))) return 0;
  if (a.length - b.length > limit || (!prefix && b.length - a.length > limit)) return tooFar;
  const width = Math.min(b.length, a.length + limit);
  let twoBack: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= width; column++) {
      const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
      let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, at(twoBack, column - 2) + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return tooFar;
    twoBack = above;
    above = current;
  }
  const result = prefix ? Math.min(...above) : at(above, b.length);
  return Math.min(result, tooFar);
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}
