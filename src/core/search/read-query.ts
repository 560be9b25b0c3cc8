import { foldText } from './fold-text.ts';
import { foldedWords } from './name-words.ts';

/** How a word of a query was found in a word of a name. */
export interface WordFound {
  typos: number;
  /** It is only the beginning of that word. */
  begun: boolean;
}

/** A word of a query. */
export interface QueryWord {
  /** Its sound form. */
  key: string;
  /** How many letters were typed. */
  length: number;
  /** A typo more that it may have, because its form may have lost a letter that was typed. */
  slack: number;
  /** It may not be typed to its end. */
  isLast: boolean;
  /** What it was compared with before: names are made of the same words over and over. */
  near: Map<string, WordFound | null>;
}

export interface Query {
  folded: string;
  words: readonly QueryWord[];
  /** The query with two words that stand side by side typed as one, for each such two. */
  joined: readonly (readonly QueryWord[])[];
}

/** More than this nobody types; the rest is left out. */
const LONGEST = 120;
const MOST_WORDS = 8;

/** What a reader typed, as words to look for. Any text at all will do. */
export function readQuery(text: string): Query {
  const folded = foldText(text.slice(0, LONGEST));
  const typed = folded
    .split(' ')
    .flatMap((part) => foldedWords(part).map(([key]) => ({ key, typed: part.length })))
    .slice(0, MOST_WORDS);
  const words = typed.map(({ key, typed: letters }, index) => queryWord(key, letters, index === typed.length - 1));
  const joined = words.slice(1).map((word, index) => {
    const { key = '', length = 0 } = words[index] ?? {};
    return words.toSpliced(index, 2, queryWord(key + word.key, length + word.length, word.isLast));
  });
  return { folded, words, joined };
}

function queryWord(key: string, typed: number, isLast: boolean): QueryWord {
  return {
    key,
    length: Math.max(key.length, typed),
    slack: typed > key.length && key.length > 3 ? 1 : 0,
    isLast,
    near: new Map(),
  };
}
