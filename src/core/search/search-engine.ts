import { readDirectory } from './crowded-directory.ts';
import { foldText } from './fold-text.ts';
import type { QueryWord } from './match-name.ts';
import { foldedWords } from './name-words.ts';
import { compareResults, isSure, rankRecord, type RankedQuery, type SearchResult } from './rank-results.ts';
import { leafPath, runsOf, type Directory, type LeafSeries, type SearchManifest } from './search-files.ts';
import { readRecord, type SearchRecord } from './search-item.ts';
import { allowedTypos } from './typo-distance.ts';
import { WordFinder, type Load } from './word-finder.ts';
import type { IndexWord } from './word-shard.ts';

export interface SearchAnswer {
  /** Best first; every word of the query is in each. */
  results: SearchResult[];
  /** Where there are no results: what comes nearest. */
  nearest: SearchResult[];
}

/** How many results an answer has at most. */
export const RESULTS = 10;

/** More than this nobody types; the rest is left out. */
const LONGEST_QUERY = 120;
const MOST_WORDS = 8;
/** How many leaves one step of a search may fetch. */
const LEAVES = 3;

interface Leaf {
  directories: Directory[];
  records: SearchRecord[];
}

/** Answers queries from the parts of an index that they need. */
export class SearchEngine {
  #finder: WordFinder;
  #load: Load;
  #leaves = new Map<string, Promise<Leaf>>();

  constructor(manifest: SearchManifest, load: Load) {
    this.#finder = new WordFinder(manifest, load);
    this.#load = load;
  }

  async search(text: string): Promise<SearchAnswer> {
    const query = readQuery(text);
    if (query.words.length === 0) return { results: [], nearest: [] };
    const seen = new Map<number, SearchRecord>();
    const look = (records: readonly SearchRecord[]): void => {
      for (const record of records) seen.set(record.rank, merge(seen.get(record.rank), record));
    };
    const ranked = (lax: boolean): SearchResult[] => rank(query, seen.values(), lax);

    for (const step of [this.#asTyped, this.#runTogether]) {
      await step.call(this, query.words, look);
      const results = ranked(false);
      if (results.length > 0 && isEnough(query, results)) return { results, nearest: [] };
    }
    const sure = ranked(true);
    if (query.words.length === 1 || sure.length === 0) await this.#withTypos(query, look, () => ranked(true).length > 0);
    const results = ranked(true);
    return { results, nearest: results.length > 0 ? [] : rank(query, seen.values(), true, true) };
  }

  /** Words that are in the index as they were typed, and words that begin so. */
  async #asTyped(words: readonly QueryWord[], look: (records: readonly SearchRecord[]) => void): Promise<void> {
    const found = await Promise.all(words.map(async ({ key }) => ({ key, ...(await this.#finder.exactly(key)) })));
    const exact = found.flatMap(({ exact }) => exact ?? []).sort(rarestFirst);
    const others = (word: string): string[] => words.flatMap(({ key }) => (key === word ? [] : [key]));
    const [pivot] = exact;
    if (pivot && words.length > 1) {
      await this.#lookUp(pivot, others(pivot.word), look);
      return;
    }
    if (pivot) look((await this.#leaf('words', pivot.leaf)).records);
    const last = found.at(-1);
    if (!last) return;
    if (last.beginning) {
      look((await this.#leaf('beginnings', last.beginning.leaf)).records);
    } else if (words.length === 1 || exact.length === 0) {
      const begun = await this.#finder.beginningWith(last.key);
      await this.#lookAt(begun, look);
    }
  }

  /** Words that somebody typed without the space between them. */
  async #runTogether(words: readonly QueryWord[], look: (records: readonly SearchRecord[]) => void): Promise<void> {
    for (const { key, length } of words) {
      if (length < 4) continue;
      const inside = (await this.#finder.insideOf(key)).sort((a, b) => b.word.length - a.word.length);
      const others = words.flatMap((word) => (word.key === key ? [] : [word.key]));
      for (const part of inside.slice(0, 1)) {
        await this.#lookUp(part, [key.slice(part.word.length), ...others], look);
      }
    }
  }

  /** Words that differ by a typo or two from those that were typed. */
  async #withTypos(
    { words }: RankedQuery,
    look: (records: readonly SearchRecord[]) => void,
    isFound: () => boolean,
  ): Promise<void> {
    const byLength = words.toSorted((a, b) => b.length - a.length);
    for (const { key, length } of byLength) {
      const limit = allowedTypos(length);
      if (limit === 0) continue;
      const near = await this.#finder.near(key, limit);
      if (words.length === 1) {
        await this.#lookAt(near, look);
        continue;
      }
      const others = words.flatMap((word) => (word.key === key ? [] : [word.key]));
      for (const word of near.slice(0, 2 * LEAVES)) {
        await this.#lookUp(word, others, look);
        if (isFound()) return;
      }
    }
  }

  /** The records of several words, from as few leaves as may be. */
  async #lookAt(words: readonly IndexWord[], look: (records: readonly SearchRecord[]) => void): Promise<void> {
    const leaves = [...new Set(words.toSorted((a, b) => b.weight - a.weight).map(({ leaf }) => leaf))].slice(0, LEAVES);
    for (const { records } of await Promise.all(leaves.map((leaf) => this.#leaf('words', leaf)))) look(records);
  }

  /** The records of a word; of a crowded one, those that have the other words beside it. */
  async #lookUp(
    { word, leaf, crowded }: IndexWord,
    others: readonly string[],
    look: (records: readonly SearchRecord[]) => void,
  ): Promise<void> {
    const { records, directories } = await this.#leaf('words', leaf);
    look(records);
    const directory = crowded ? directories.find((one) => one.word === word) : undefined;
    if (!directory) return;
    const [first = ''] = others;
    const [from, to] = runsOf(directory.starts, others.length > 1 ? others.join('') : first);
    const leaves = Array.from({ length: Math.min(LEAVES, to - from + 1) }, (_, index) => directory.firstLeaf + from + index);
    for (const { records } of await Promise.all(leaves.map((leaf) => this.#leaf('pairs', leaf)))) look(records);
  }

  #leaf(series: LeafSeries, number: number): Promise<Leaf> {
    const path = leafPath(series, number);
    const known = this.#leaves.get(path);
    if (known) return known;
    const leaf = this.#load(path).then(readLeaf);
    this.#leaves.set(path, leaf);
    return leaf;
  }
}

function readLeaf(text: string): Leaf {
  const [head = '', ...lines] = text.split('\n');
  return {
    directories: head === '' ? [] : head.split(' ').map(readDirectory),
    records: lines.map(readRecord),
  };
}

function readQuery(text: string): RankedQuery {
  const folded = foldText(text.slice(0, LONGEST_QUERY));
  const typed = folded.split(' ');
  const words = typed
    .flatMap((part) => foldedWords(part).map(([key]) => ({ key, length: Math.max(key.length, part.length) })))
    .filter(({ key }) => key !== '')
    .slice(0, MOST_WORDS);
  return { folded, words };
}

function rank(query: RankedQuery, records: Iterable<SearchRecord>, lax: boolean, partial = false): SearchResult[] {
  return Array.from(records, (record) => rankRecord(query, record, lax, partial) ?? [])
    .flat()
    .sort(compareResults)
    .slice(0, RESULTS);
}

/** A word by itself may be a typo that is also a name: with few results, that is looked into too. */
function isEnough({ words }: RankedQuery, results: readonly SearchResult[]): boolean {
  return results.some(({ level }) => isSure(level)) && (words.length > 1 || results.length > 2 || (results[0]?.level ?? 9) < 3);
}

function rarestFirst(a: IndexWord, b: IndexWord): number {
  return Number(a.crowded) - Number(b.crowded) || b.word.length - a.word.length;
}

function merge(known: SearchRecord | undefined, record: SearchRecord): SearchRecord {
  if (!known) return record;
  const names = new Map([...known.names, ...record.names].map((name) => [name.text, name]));
  return { ...record, names: [...names.values()] };
}
