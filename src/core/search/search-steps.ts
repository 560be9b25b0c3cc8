import type { LeafReader } from './leaf-reader.ts';
import type { ReadRecord } from './rank-results.ts';
import type { QueryWord } from './read-query.ts';
import type { WordFinder } from './word-finder.ts';
import type { IndexWord } from './word-shard.ts';

/** One step of a search: records to look at, and what ends the search if it is among them. */
export interface Step {
  records: ReadRecord[];
  /** `all`: a full list; `sure`: something that has all words as typed; `any`: something, be it with typos. */
  enough: 'all' | 'sure' | 'any';
}

/** How many words that a typed one may have been meant to be are looked into. */
const MEANT = 5;
/** Up to so many letters a last word may well not be typed to its end. */
const SHORT_END = 3;

/** Plans a search so that what is found most often costs least: each step fetches a few parts of the index, and may be the last. */
export class SearchSteps {
  #finder: WordFinder;
  #leaves: LeafReader;

  constructor(finder: WordFinder, leaves: LeafReader) {
    this.#finder = finder;
    this.#leaves = leaves;
  }

  /** A query of one word: the word, what begins so, two words in one, words that are near. */
  async *oneWord({ key, length, typos }: QueryWord): AsyncGenerator<Step> {
    const { exact, beginning } = await this.#finder.exactly(key);
    if (exact) yield { records: await this.#leaves.words([exact]), enough: 'all' };
    const begun = beginning
      ? await this.#leaves.beginning(beginning)
      : await this.#leaves.words(await this.#beginningWith(key));
    yield { records: begun, enough: 'sure' };
    yield* this.#runTogether(key, length, []);
    if (typos === 0) return;
    const near = await this.#finder.near(key, typos);
    yield { records: await this.#leaves.words(near), enough: 'any' };
  }

  /** A query of several words: by the one that fewest things have, and of those with many names by what stands beside it. */
  async *manyWords(words: readonly QueryWord[]): AsyncGenerator<Step> {
    const found = await Promise.all(words.map(async (word) => ({ word, ...(await this.#finder.exactly(word.key)) })));
    const exact = found.flatMap((one) => one.exact ?? []).sort(rarestFirst);
    const unknown = found.flatMap((one) => (one.exact ? [] : [one.word]));
    const keys = words.map(({ key }) => key);

    for (const word of exact.slice(0, 2)) {
      const beside = word.crowded ? this.#leaves.beside(word, without(keys, word.word)) : [];
      // A short word at the end may go on: what begins so stands with the word before it.
      const mayGoOn = word.word === keys.at(-1) && word.word.length <= SHORT_END;
      const records = [...(await this.#leaves.words([word])), ...(await beside)];
      yield { records, enough: mayGoOn ? 'all' : 'sure' };
    }
    if (exact.length === 0) {
      const last = found.at(-1);
      const begun = last?.beginning
        ? await this.#leaves.beginning(last.beginning)
        : await this.#leaves.words(await this.#beginningWith(keys.at(-1) ?? ''));
      yield { records: begun, enough: 'sure' };
    }
    for (const { key, length } of unknown) yield* this.#runTogether(key, length, without(keys, key));
    for (const word of longestFirst(unknown)) yield* this.#meant(word, exact, keys);
    yield* this.#inOtherOrders(exact, keys);
    for (const word of longestFirst(words)) if (!unknown.includes(word)) yield* this.#meant(word, exact, keys);
  }

  /** What stands beside a crowded word in another order, with words between, or beside a word with a typo. */
  async *#inOtherOrders(exact: readonly IndexWord[], keys: readonly string[]): AsyncGenerator<Step> {
    for (const word of exact.filter(({ crowded }) => crowded).slice(0, 2)) {
      const others = without(keys, word.word);
      const last = others.at(-1) ?? '';
      const orders = others.slice(1).map((first) => [first, ...without(others, first)]);
      if (last.endsWith('e')) orders.push(others.with(-1, last.slice(0, -1)));
      for (const order of orders) yield { records: await this.#leaves.beside(word, order), enough: 'sure' };
      const records = await Promise.all(others.map((other) => this.#leaves.beside(word, [other])));
      yield { records: records.flat(), enough: 'sure' };
    }
  }

  /** Words that somebody typed without the space between them. */
  async *#runTogether(key: string, length: number, others: readonly string[]): AsyncGenerator<Step> {
    if (length < 4) return;
    const inside = await this.#finder.insideOf(key);
    const [longest] = inside.sort((a, b) => b.word.length - a.word.length);
    if (!longest) return;
    const rest = [key.slice(longest.word.length), ...others];
    const records = longest.crowded ? this.#leaves.beside(longest, rest) : this.#leaves.words([longest]);
    yield { records: await records, enough: 'sure' };
  }

  /** The words that a typed one may have been meant to be. */
  async *#meant(word: QueryWord, exact: readonly IndexWord[], keys: readonly string[]): AsyncGenerator<Step> {
    const { key, typos } = word;
    // Three letters may be a word of four with one left out.
    const limit = key.length === 3 ? 1 : typos;
    if (limit === 0) return;
    const near = (await this.#finder.near(key, limit)).slice(0, MEANT);
    const others = without(keys, key);
    const pivot = exact.find((one) => one.word !== key);
    const records = near.map((meant) => {
      if (!meant.crowded) return this.#leaves.words([meant]);
      if (!pivot?.crowded) return this.#leaves.beside(meant, others, 1);
      return this.#leaves.beside(pivot, [meant.word, ...without(others, pivot.word)], 1);
    });
    yield { records: (await Promise.all(records)).flat(), enough: 'any' };
  }

  /** Words that begin so; after an `e` that a form loses, also those that go on with `o` or `u`. */
  async #beginningWith(key: string): Promise<IndexWord[]> {
    const starts = key.length > 1 && key.endsWith('e') ? [key, `${key.slice(0, -1)}o`, `${key.slice(0, -1)}u`] : [key];
    const words = await Promise.all(starts.map((start) => this.#finder.beginningWith(start)));
    return words.flat().sort((a, b) => b.weight - a.weight);
  }
}

/** The keys without one of them, once. */
function without(keys: readonly string[], key: string): string[] {
  return keys.toSpliced(keys.indexOf(key), 1);
}

function longestFirst(words: readonly QueryWord[]): QueryWord[] {
  return words.toSorted((a, b) => b.length - a.length);
}

function rarestFirst(a: IndexWord, b: IndexWord): number {
  return Number(a.crowded) - Number(b.crowded) || b.word.length - a.word.length;
}
