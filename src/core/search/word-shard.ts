/** A word of the index, or the beginning of many words, with where to find what it names. */
export interface IndexWord {
  /** A word in its sound form; the beginning of many words ends in `*`. */
  word: string;
  /** Number of the leaf with what it names. */
  leaf: number;
  /** How much is written about the most important thing it names: 0 to 5. */
  weight: number;
  /** It names more than a leaf holds: the leaf has the most important, and the directory of the rest. */
  crowded: boolean;
}

/** Marks a word that stands for all words that begin so. */
export const BEGINNING = '*';

const BASE = 36;
const FIRST_MARK = 'A'.charCodeAt(0);
const WEIGHTS = 6;

/**
 * A run of sorted words as text. Of each word: how many letters it shares with the word before (one digit), the letters that follow,
 * and a capital that ends it and holds the weight, whether it is crowded, and whether it is the first of a new leaf.
 *
 * @param words sorted by code units; leaves of words, and leaves of beginnings, never fall
 */
export function writeWordShard(words: readonly IndexWord[]): string {
  const leaves = [firstLeaf(words, false), firstLeaf(words, true)];
  let text = `${leaves.join(' ')}\n`;
  let before = '';
  for (const { word, leaf, weight, crowded } of words) {
    const series = word.endsWith(BEGINNING) ? 1 : 0;
    const step = leaf - (leaves[series] ?? 0);
    if (step !== 0 && step !== 1) throw new Error(`the leaves of a shard do not follow each other at ${word}`);
    leaves[series] = leaf;
    text += shorten(before, word) + mark(weight, crowded, step);
    before = word;
  }
  return text;
}

export function readWordShard(text: string): IndexWord[] {
  const end = text.indexOf('\n');
  const leaves = text.slice(0, end).split(' ').map(Number);
  let before = '';
  return Array.from(text.slice(end + 1).matchAll(/(.)([^A-Z]*)([A-Z])/gsu), ([, shared = '', rest = '', code = '']) => {
    const word = before.slice(0, parseInt(shared, BASE)) + rest;
    before = word;
    const { weight, crowded, step } = readMark(code);
    const series = word.endsWith(BEGINNING) ? 1 : 0;
    const leaf = (leaves[series] ?? 0) + step;
    leaves[series] = leaf;
    return { word, leaf, weight, crowded };
  });
}

/**
 * A run of words sorted from their ends, as text: as {@link writeWordShard}, with the number of the leaf behind each.
 *
 * @param words each spelled backwards, sorted by code units
 */
export function writeTailShard(words: readonly IndexWord[]): string {
  const width = Math.max(1, ...words.map(({ leaf }) => leaf.toString(BASE).length));
  let text = `${width}\n`;
  let before = '';
  for (const { word, leaf, weight, crowded } of words) {
    text += shorten(before, word) + mark(weight, crowded, 0) + leaf.toString(BASE).padStart(width, '0');
    before = word;
  }
  return text;
}

/** The words of a shard of ends, spelled forwards. */
export function readTailShard(text: string): IndexWord[] {
  const end = text.indexOf('\n');
  const entry = new RegExp(`(.)([^A-Z]*)([A-Z])(.{${text.slice(0, end)}})`, 'gsu');
  let before = '';
  return Array.from(text.slice(end + 1).matchAll(entry), ([, shared = '', rest = '', code = '', leaf = '']) => {
    before = before.slice(0, parseInt(shared, BASE)) + rest;
    const { weight, crowded } = readMark(code);
    return { word: backwards(before), leaf: parseInt(leaf, BASE), weight, crowded };
  });
}

export function backwards(word: string): string {
  return Array.from(word).reverse().join('');
}

/** How many letters a word shares with the one before, and those that follow. */
export function shorten(before: string, word: string): string {
  let shared = 0;
  while (shared < BASE - 1 && shared < before.length && before[shared] === word[shared]) shared++;
  // Half a character could not be written.
  if (/[\ud800-\udbff]/.test(word.charAt(shared - 1))) shared--;
  return shared.toString(BASE) + word.slice(shared);
}

function firstLeaf(words: readonly IndexWord[], beginnings: boolean): number {
  return words.find(({ word }) => word.endsWith(BEGINNING) === beginnings)?.leaf ?? 0;
}

function mark(weight: number, crowded: boolean, step: number): string {
  return String.fromCharCode(FIRST_MARK + weight + WEIGHTS * ((crowded ? 1 : 0) + 2 * step));
}

function readMark(code: string): { weight: number; crowded: boolean; step: number } {
  const value = code.charCodeAt(0) - FIRST_MARK;
  const flags = Math.floor(value / WEIGHTS);
  return { weight: value % WEIGHTS, crowded: flags % 2 === 1, step: Math.floor(flags / 2) };
}
