import { runsOf, SHORT_WORD, WHOLE, wordShardPath, type SearchManifest, type WordList } from './search-files.ts';
import { typoDistance } from './typo-distance.ts';
import { backwards, readTailShard, readWordShard, type IndexWord } from './word-shard.ts';

/** Reads a part of the index by its path. */
export type Load = (path: string) => Promise<string>;

/** A word of the index that a word of the query may have been meant to be. */
export interface NearWord extends IndexWord {
  typos: number;
}

/** Looks words up in the lists of the index, and fetches no more of them than a word needs. */
export class WordFinder {
  #starts: Record<WordList, string[]>;
  #load: Load;
  #shards = new Map<string, Promise<IndexWord[]>>();

  constructor({ lists }: SearchManifest, load: Load) {
    this.#load = load;
    this.#starts = {
      shortHeads: readStarts(lists.shortHeads),
      longHeads: readStarts(lists.longHeads),
      shortTails: readStarts(lists.shortTails),
      longTails: readStarts(lists.longTails),
    };
  }

  /** The word itself, and the list of all that begins so, where there are many. */
  async exactly(word: string): Promise<{ exact?: IndexWord; beginning?: IndexWord }> {
    const words = await this.#within(isShort(word) ? 'shortHeads' : 'longHeads', word, `${word}*`);
    const exact = words.find((one) => one.word === word);
    const beginning = words.find((one) => one.word === `${word}*`);
    return { ...(exact && { exact }), ...(beginning && { beginning }) };
  }

  /** Every word that begins so; for a beginning that has no list of its own, these are few. */
  async beginningWith(start: string): Promise<IndexWord[]> {
    const lists: WordList[] = isShort(start) ? ['shortHeads', 'longHeads'] : ['longHeads'];
    const found = await Promise.all(lists.map((list) => this.#within(list, start)));
    return found.flat().filter(({ word }) => word.startsWith(start) && !word.endsWith('*'));
  }

  /** Short words that a word begins with: somebody may have left out the space. */
  async insideOf(word: string): Promise<IndexWord[]> {
    const words = await this.#within('shortHeads', word.slice(0, WHOLE.short));
    return words.filter((one) => one.word.length < word.length && word.startsWith(one.word));
  }

  /** Words that differ by at most `limit` typos, the nearest first; where there are none, those that differ by one more. */
  async near(word: string, limit: number): Promise<NearWord[]> {
    const reversed = backwards(word);
    const parts: Promise<IndexWord[]>[] = [];
    if (word.length - limit <= SHORT_WORD) {
      parts.push(this.#within('shortHeads', word.slice(0, WHOLE.short)));
      parts.push(this.#within('shortTails', reversed.slice(0, WHOLE.short)));
    }
    if (word.length + limit > SHORT_WORD) {
      parts.push(this.#within('longHeads', word.slice(0, WHOLE.long)));
      parts.push(this.#within('longTails', reversed.slice(0, WHOLE.long)));
    }
    const words = (await Promise.all(parts)).flat();
    const near = nearest(word, limit, words);
    if (near.length > 0) return near;
    const swapped = nearest(word, limit, await this.#swappedInTheMiddle(word));
    return swapped.length > 0 ? swapped : nearest(word, limit + 1, words);
  }

  /** A swap across the middle leaves neither end whole; what the word was before it is known. */
  #swappedInTheMiddle(word: string): Promise<IndexWord[]> {
    const whole = isShort(word) ? WHOLE.short : WHOLE.long;
    if (word.length !== 2 * whole) return Promise.resolve([]);
    const start = word.slice(0, whole - 1) + word.charAt(whole);
    return this.#within(isShort(word) ? 'shortHeads' : 'longHeads', start);
  }

  /** Everything in the shards that may hold words which begin so, up to and including `last`. */
  async #within(list: WordList, start: string, last = `${start}\uffff`): Promise<IndexWord[]> {
    const starts = this.#starts[list];
    const [from] = runsOf(starts, start);
    const [to] = runsOf(starts, last);
    const shards = Array.from({ length: to - from + 1 }, (_, index) => this.#shard(list, from + index));
    return (await Promise.all(shards)).flat();
  }

  #shard(list: WordList, number: number): Promise<IndexWord[]> {
    const path = wordShardPath(list, number);
    const known = this.#shards.get(path);
    if (known) return known;
    const read = list.endsWith('Heads') ? readWordShard : readTailShard;
    const shard = this.#load(path).then(read);
    this.#shards.set(path, shard);
    return shard;
  }
}

function nearest(word: string, limit: number, words: readonly IndexWord[]): NearWord[] {
  const found = new Map<string, NearWord>();
  for (const one of words) {
    if (Math.abs(one.word.length - word.length) > limit || one.word.endsWith('*') || found.has(one.word)) continue;
    const typos = typoDistance(word, one.word, limit);
    if (typos <= limit) found.set(one.word, { ...one, typos });
  }
  return [...found.values()].sort(
    (a, b) =>
      a.typos - b.typos ||
      b.weight - a.weight ||
      Number(b.word.startsWith(word.charAt(0))) - Number(a.word.startsWith(word.charAt(0))) ||
      (a.word < b.word ? -1 : 1),
  );
}

function isShort(word: string): boolean {
  return word.length <= SHORT_WORD;
}

function readStarts(text: string): string[] {
  let before = '';
  return Array.from(text.matchAll(/(.)([^A]*)A/gsu), ([, shared = '', rest = '']) => {
    before = before.slice(0, parseInt(shared, 36)) + rest;
    return before;
  });
}
