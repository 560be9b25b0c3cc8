import { nameAt, type NameRef, type WordTable } from './collect-words.ts';
import type { Word } from './name-words.ts';
import { LEAF_SIZE, type LeafPacker } from './pack-leaves.ts';
import { border, type Directory } from './search-files.ts';
import { firstItems, TOP } from './first-items.ts';
import { compareNames } from './search-item.ts';
import { BEGINNING } from './word-shard.ts';

/**
 * The names to show for a word that very many things have: those that are nothing but the word, those not its own last, and the most
 * important ones.
 */
export function topOf(word: string, refs: readonly NameRef[], table: WordTable): NameRef[] {
  const whole = refs.filter((ref) => {
    const { words } = nameAt(table, ref);
    return words.length === 1 && words[0]?.includes(word) === true;
  });
  const closestFirst = whole.toSorted((a, b) => compareNames(nameAt(table, a), nameAt(table, b)));
  return firstItems([...firstItems(closestFirst), ...firstItems(refs)], 2 * TOP).sort((a, b) => a - b);
}

interface Pair {
  /** What stands beside the word in a name, without spaces. */
  key: string;
  refs: NameRef[];
  /** The name goes on so from its beginning. */
  inOrder: boolean;
}

/** Words that stand in every other sentence. Nobody looks for what is beside them. */
const FUNCTION_WORDS = new Set(
  (
    'ada agar akan antara atas atau bagi bahwa belum bisa dalam dan dapat dari dengan di hingga ia ini itu juga karena ke kepada ' +
    'lebih mereka oleh pada para saat sampai sebagai sebuah sejak serta setelah sudah tak tentang terhadap tidak untuk yang ' +
    'a an and are as at be been by for from had has have in is it its of on or that the to was were will with'
  ).split(' '),
);

/** True if it pays to lay out what has a crowded word by the words beside it. */
export function isLaidOut(word: string): boolean {
  return !FUNCTION_WORDS.has(word);
}

/** Lays out all that a crowded word names by the words that stand beside it. */
export function packPairs(word: string, refs: readonly NameRef[], table: WordTable, leaves: LeafPacker): Directory {
  const pairs = refs
    .flatMap((ref) => wordsAround(nameAt(table, ref).words, word).map((pair): Pair => ({ ...pair, refs: [ref] })))
    .sort(byKey);
  leaves.close();
  const directory: Directory = { word, firstLeaf: leaves.leaves.length, starts: [] };
  let lastLeaf = directory.firstLeaf;
  let lastKey = '';
  for (const { key, refs } of [...pairs, ...beginnings(pairs, leaves)].sort(byKey)) {
    const leaf = leaves.add(refs);
    // A key may stand on both sides of a border; whoever looks for it must begin with the first.
    if (leaf !== lastLeaf) directory.starts.push(key === lastKey ? `${key}!` : border(lastKey, key));
    lastLeaf = leaf;
    lastKey = key;
  }
  return directory;
}

/** For the beginnings of keys that fill several leaves, what is most important under each. */
function beginnings(pairs: readonly Pair[], leaves: LeafPacker): Pair[] {
  const found: Pair[] = [];
  const descend = (from: number, to: number, depth: number): void => {
    let start = from;
    while (start < to) {
      const beginning = startOf(pairs[start]?.key ?? '', depth);
      let end = start + 1;
      while (end < to && startOf(pairs[end]?.key ?? '', depth) === beginning) end++;
      const inside = pairs.slice(start, end);
      const size = inside.reduce((sum, { refs }) => sum + leaves.sizeOf(refs), 0);
      if (beginning.length > depth && inside.length > TOP && size > LEAVES * LEAF_SIZE) {
        const first = [...mostImportant(inside.filter(({ inOrder }) => inOrder)), ...mostImportant(inside)];
        found.push({ key: beginning + BEGINNING, refs: [...new Set(first)], inOrder: true });
        descend(start, end, beginning.length);
      }
      start = end;
    }
  };
  descend(0, pairs.length, 0);
  return found;
}

function mostImportant(pairs: readonly Pair[]): NameRef[] {
  return firstItems(pairs.flatMap(({ refs }) => refs).sort((a, b) => a - b));
}

/** From so many leaves on, nobody should have to fetch them all. */
const LEAVES = 2;

function startOf(key: string, depth: number): string {
  return key.slice(0, depth) + String.fromCodePoint(key.codePointAt(depth) ?? 0);
}

/** What can be typed together with a word of a name: each of the others, and after it the rest. */
function wordsAround(words: readonly Word[], form: string): Omit<Pair, 'refs'>[] {
  const position = words.findIndex((forms) => forms.includes(form));
  const others = words.flatMap(([usual], index) => (index === position ? [] : [usual]));
  // In a long name only what stands right beside the word: all pairs would be too many.
  const beside = others.length < MANY ? others.keys() : [position - 1, position].filter((index) => others[index]);
  return Array.from(beside, (first) => ({
    key: (others[first] ?? '') + others.filter((_, index) => index !== first).join(''),
    inOrder: first === 0 && (position === 0 || others.length > 1),
  }));
}

const MANY = 4;

function byKey(a: Pair, b: Pair): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : (a.refs[0] ?? 0) - (b.refs[0] ?? 0);
}
