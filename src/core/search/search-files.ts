/** Where the parts of the index stand, from its folder; and what the parts have in common. */

/**
 * The lists of words: short words and long ones, each sorted from the beginning (`heads`) and from the end (`tails`). A typo leaves
 * either the beginning or the end of a word whole, so that one of the two has the word where the query looks for it.
 */
export type WordList = 'shortHeads' | 'longHeads' | 'shortTails' | 'longTails';

/** Up to this many letters a word is short. */
export const SHORT_WORD = 5;
/** How many letters of a short and of a long word are whole at the beginning or at the end, if there is one typo in it. */
export const WHOLE = { short: 2, long: 3 } as const;

/** The index of the index. */
export interface SearchManifest {
  /** Stands in every part: parts of two builds do not go together. */
  version: string;
  /** Of each list of words, the first word of every shard but the first, each as what it shares with the one before and the rest. */
  lists: Record<WordList, string>;
}

export const MANIFEST = 'manifest.json';

export function wordShardPath(list: WordList, shard: number): string {
  return `${list}/${shard}.txt`;
}

/** Leaves by words, by beginnings of words, and by pairs of words of which one is crowded. */
export type LeafSeries = 'words' | 'beginnings' | 'pairs';

export function leafPath(series: LeafSeries, leaf: number): string {
  return `${series}/${leaf}.txt`;
}

/** Beginnings of leaves, for the directory of a crowded word. */
export interface Directory {
  word: string;
  /** Number of its first leaf of pairs. */
  firstLeaf: number;
  /** What the keys of each leaf but the first are not below. */
  starts: string[];
}

/** Number of the run that a key stands in, by the starts of all runs but the first. */
export function runOf(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of the first and the last run with keys that begin so. */
export function runsOf(starts: readonly string[], beginning: string): [first: number, last: number] {
  return [runOf(starts, beginning), runOf(starts, `${beginning}\uffff`)];
}

/** The shortest beginning of `key` that is above `before`, to stand for the border between them. */
export function border(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}
