import { foldText } from '../../src/core/search/fold-text.ts';
import type { BenchItem } from './make-items.ts';
import type { Random } from './random.ts';

/** How a query differs from a name, with what is typed then. */
export const QUERY_TYPES = {
  exact: 'the label as it is written, or in small letters',
  alias: 'another name in Latin letters, which at most five things have',
  prefix: 'the label, its last word not typed to the end; as few letters as leave at most five names that begin so',
  script: 'the name in Hangul, Cyrillic, Chinese or Arabic',
  folded: 'the label with hyphens and apostrophes as a space or nothing, in small letters or capitals',
  typo: 'one letter of a word of four letters or more left out, doubled, swapped, or hit beside the key',
  twoTypos: 'two such slips in one word of eight letters or more',
  reordered: 'the words of the label the other way round',
  middle: 'the first and the last word of a label of three or more, which at most five things have',
} as const;
export type QueryType = keyof typeof QUERY_TYPES;

export interface BenchQuery {
  type: QueryType;
  text: string;
  /** Place of the item it should find. */
  wanted: number;
}

/** `count` queries of each type; half of the things are picked evenly, half as people ask: the more is written of it, the more often. */
export function makeQueries(items: readonly BenchItem[], count: number, random: Random): BenchQuery[] {
  const names = readAll(items);
  const commonPick = items.map((_, index) => index);
  return (Object.keys(QUERY_TYPES) as QueryType[]).flatMap((type) => {
    const queries: BenchQuery[] = [];
    for (let tries = 0; queries.length < count && tries < 200 * count; tries++) {
      const wanted = queries.length % 2 === 0 ? random.below(items.length) : random.pickCommon(commonPick);
      const item = items[wanted];
      const text = item && MAKERS[type](item, random, names);
      if (text !== undefined && text !== '') queries.push({ type, text, wanted });
    }
    return queries;
  });
}

/** All names, to tell a query that has an answer from one that fits half of them. */
interface AllNames {
  /** Folded, in order. */
  sorted: readonly string[];
  /** How many things have a name, and how many have one with these two words at its ends. */
  counts: ReadonlyMap<string, number>;
}

/** So many things may fit a query as well as the one it was made from. */
const NAMESAKES = 5;

function readAll(items: readonly BenchItem[]): AllNames {
  const counts = new Map<string, number>();
  const sorted: string[] = [];
  for (const { label, names } of items) {
    const folded = new Set([label, ...names.map(({ text }) => text)].map(foldText));
    sorted.push(...folded);
    for (const key of new Set([...folded, ...[...folded].map(ends)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { sorted: sorted.sort(), counts };
}

function ends(folded: string): string {
  const words = folded.split(' ');
  return [words[0] ?? '', words.at(-1) ?? ''].sort().join('|');
}

type Maker = (item: BenchItem, random: Random, names: AllNames) => string | undefined;

const MAKERS: Record<QueryType, Maker> = {
  exact: ({ label }, random) => (random.chance(0.5) ? label : label.toLowerCase()),
  alias: ({ aliases }, random, { counts }) => {
    const few = aliases.filter((alias) => (counts.get(foldText(alias)) ?? 0) <= NAMESAKES);
    return few.length > 0 ? random.pick(few).toLowerCase() : undefined;
  },
  prefix: ({ label }, _random, { sorted }) => {
    const folded = foldText(label);
    const last = folded.lastIndexOf(' ') + 1;
    for (let length = last + 1; length < folded.length; length++) {
      if (countStarting(sorted, folded.slice(0, length)) <= NAMESAKES) return folded.slice(0, length);
    }
    return undefined;
  },
  script: ({ native }) => native,
  folded: ({ label }, random) => {
    if (!/[-'’]/.test(label) && random.chance(0.8)) return undefined;
    const text = label.replace(/[-'’]/g, random.pick(['', ' ']));
    return random.chance(0.7) ? text.toLowerCase() : text.toUpperCase();
  },
  typo: ({ label, aliases }, random) =>
    slip(random.chance(0.7) ? label : random.pick([label, ...aliases]), 4, 1, random),
  twoTypos: ({ label }, random) => slip(label, 8, 2, random),
  reordered: ({ label }) => (label.includes(' ') ? label.toLowerCase().split(' ').reverse().join(' ') : undefined),
  middle: ({ label }, _random, { counts }) => {
    const words = label.toLowerCase().split(' ');
    return words.length >= 3 && (counts.get(ends(foldText(label))) ?? 0) <= NAMESAKES
      ? `${words[0] ?? ''} ${words.at(-1) ?? ''}`
      : undefined;
  },
};

function slip(name: string, letters: number, count: number, random: Random): string | undefined {
  const words = name.toLowerCase().split(' ');
  const long = [...words.keys()].filter((index) => (words[index] ?? '').length >= letters);
  if (long.length === 0) return undefined;
  const at = random.pick(long);
  let word = words[at] ?? '';
  for (let slips = 0; slips < count; slips++) word = misspell(word, random);
  return word === words[at] ? undefined : words.with(at, word).join(' ');
}

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function misspell(word: string, random: Random): string {
  const at = random.below(word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (random.pick(['omit', 'double', 'swap', 'swap', 'neighbour', 'neighbour', 'neighbour'])) {
    case 'omit':
      return before + after;
    case 'double':
      return before + letter + (random.chance(0.5) ? letter : neighbour(letter, random)) + after;
    case 'swap':
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + neighbour(letter, random) + after;
  }
}

function neighbour(letter: string, random: Random): string {
  const row = KEYS.findIndex((keys) => keys.includes(letter));
  const column = KEYS[row]?.indexOf(letter) ?? 0;
  const near = [KEYS[row]?.[column - 1], KEYS[row]?.[column + 1], KEYS[row + 1]?.[column], KEYS[row - 1]?.[column]];
  const keys = near.filter((key) => key !== undefined);
  return keys.length > 0 ? random.pick(keys) : letter;
}

function countStarting(sorted: readonly string[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while (sorted[low + count]?.startsWith(start)) count++;
  return count;
}
