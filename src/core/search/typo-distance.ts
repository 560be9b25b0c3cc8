/** How many typos a word of this length may have. */
export function allowedTypos(length: number): 0 | 1 | 2 {
  return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/**
 * How many letters were left out, put in, changed or swapped with their neighbour between two words, or more than `limit` where it
 * is more. Made for limits of one or two: most words differ at once, and cost next to nothing.
 *
 * @param prefix takes the beginning of `b` that is nearest to `a`, for a word that is not typed to its end
 */
export function typoDistance(a: string, b: string, limit: number, prefix = false): number {
  if (a.length - b.length > limit || (!prefix && b.length - a.length > limit)) return limit + 1;
  return distanceFrom(a, 0, b, 0, limit, prefix);
}

function distanceFrom(a: string, i: number, b: string, j: number, limit: number, prefix: boolean): number {
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === a.length) return prefix ? 0 : b.length - j;
  if (j === b.length) return a.length - i;
  if (limit === 0) return 1;
  const isSwap = a.charCodeAt(i) === b.charCodeAt(j + 1) && a.charCodeAt(i + 1) === b.charCodeAt(j);
  let best = isSwap ? distanceFrom(a, i + 2, b, j + 2, limit - 1, prefix) : limit;
  if (best > 0) best = Math.min(best, distanceFrom(a, i + 1, b, j + 1, limit - 1, prefix));
  if (best > 0) best = Math.min(best, distanceFrom(a, i + 1, b, j, limit - 1, prefix));
  if (best > 0) best = Math.min(best, distanceFrom(a, i, b, j + 1, limit - 1, prefix));
  return best + 1;
}
