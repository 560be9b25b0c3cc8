import { foldText } from './fold-text.ts';
import { foldedWords } from './name-words.ts';

/** A word of a query. */
export interface QueryWord {
  /** Its sound form. */
  key: string;
  /** How many letters were typed. */
  length: number;
  /** A typo more that it may have, because its form may have lost a letter that was typed. */
  slack: number;
}

export interface Query {
  folded: string;
  words: readonly QueryWord[];
}

/** More than this nobody types; the rest is left out. */
const LONGEST = 120;
const MOST_WORDS = 8;

/** What a reader typed, as words to look for. Any text at all will do. */
export function readQuery(text: string): Query {
  const folded = foldText(text.slice(0, LONGEST));
  const words = folded
    .split(' ')
    .flatMap((typed) =>
      foldedWords(typed).map(([key]) => ({
        key,
        length: Math.max(key.length, typed.length),
        slack: typed.length > key.length ? 1 : 0,
      })),
    )
    .slice(0, MOST_WORDS);
  return { folded, words };
}
