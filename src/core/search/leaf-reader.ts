import { readDirectory } from './crowded-directory.ts';
import { readNames, type ReadRecord } from './rank-results.ts';
import { leafPath, runOf, runsOf, type Directory, type LeafSeries } from './search-files.ts';
import { readRecord } from './search-item.ts';
import type { Load } from './word-finder.ts';
import { BEGINNING, type IndexWord } from './word-shard.ts';

interface Leaf {
  directories: Directory[];
  records: ReadRecord[];
}

/** How many leaves one step of a search may fetch: of words, and of what stands beside a word. */
const LEAVES = 3;
const PAIRS = 5;

/** Fetches leaves of records, each once. */
export class LeafReader {
  #load: Load;
  #leaves = new Map<string, Promise<Leaf>>();

  constructor(load: Load) {
    this.#load = load;
  }

  /** What is most important of all that begins with the letters of a word of beginnings. */
  async beginning({ leaf }: IndexWord): Promise<ReadRecord[]> {
    return (await this.#leaf('beginnings', leaf)).records;
  }

  /** The records of several words, of the first ones if they stand in many leaves. */
  async words(words: readonly IndexWord[]): Promise<ReadRecord[]> {
    const leaves = [...new Set(words.map(({ leaf }) => leaf))].slice(0, LEAVES);
    const read = await Promise.all(leaves.map((leaf) => this.#leaf('words', leaf)));
    return read.flatMap(({ records }) => records);
  }

  /**
   * The records of a crowded word that have these words beside it.
   *
   * @param most leaves that may be fetched; where there are more, these have the most important records
   */
  async beside({ word, leaf }: IndexWord, others: readonly string[], most = PAIRS): Promise<ReadRecord[]> {
    const directory = (await this.#leaf('words', leaf)).directories.find((one) => one.word === word);
    if (!directory) return [];
    const key = others.join('');
    const [from, to] = runsOf(directory.starts, key);
    const all = Array.from({ length: Math.min(most, to - from + 1) }, (_, index) => from + index);
    const runs = to - from < most ? all : [from, ...(most > 1 ? [runOf(directory.starts, key + BEGINNING)] : [])];
    const leaves = [...new Set(runs)].map((run) => this.#leaf('pairs', directory.firstLeaf + run));
    return (await Promise.all(leaves)).flatMap(({ records }) => records);
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
    records: lines.map((line) => readNames(readRecord(line))),
  };
}
