/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export interface Random {
  /** From 0 up to, but not including, `below`; whole. */
  below: (below: number) => number;
  /** True in `share` of all calls. */
  chance: (share: number) => boolean;
  pick: <T>(from: readonly T[]) => T;
  /** Picks the first of a list more often than the last, as names are spread among people. */
  pickCommon: <T>(from: readonly T[]) => T;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(from: readonly T[], index: number): T => {
    const item = from[index];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    chance: (share) => next() < share,
    pick: (from) => at(from, below(from.length)),
    pickCommon: (from) => at(from, Math.floor(from.length ** next()) - 1),
  };
}
