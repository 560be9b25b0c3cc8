import { foldText, isLatin } from './fold-text.ts';
import { nameWords } from './name-words.ts';
import { allowedTypos } from './typo-distance.ts';

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
  /** How many words were typed for it: two, where two are taken for one. */
  parts: 1 | 2;
  /** How many letters were typed. */
  length: number;
  /** How many typos it may have. */
  typos: number;
  /** How a word that it is found in with typos begins and ends: of two that are taken for one, a short one might else be left out. */
  starts: string;
  ends: string;
  /** It may not be typed to its end. */
  isLast: boolean;
  /** What it was compared with before: names are made of the same words over and over. */
  near: Map<string, WordFound | null>;
}

export interface Query {
  folded: string;
  /** One or two Latin letters: most things have a word that begins with their sound, and only the spelling tells what is meant. */
  isShort: boolean;
  /** It was typed in capitals, as an abbreviation. */
  isCapital: boolean;
  words: readonly QueryWord[];
  /** The query with two words that stand side by side typed as one, for each such two. */
  joined: readonly (readonly QueryWord[])[];
}

/** More than this nobody types; the rest is left out. */
const LONGEST = 120;
const MOST_WORDS = 8;
/** Letters of a query of which the sound alone tells nothing. */
const SHORT = 2;

/** What a reader typed, as words to look for. Any text at all will do. */
export function readQuery(text: string): Query {
  const folded = foldText(text.slice(0, LONGEST));
  const typed = folded
    .split(' ')
    .flatMap((part) => nameWords(part).map(([key]) => ({ key, typed: part.length })))
    .slice(0, MOST_WORDS);
  const words = typed.map(({ key, typed: letters }, index) => queryWord(key, letters, index === typed.length - 1));
  const joined = words.slice(1).map((word, index) => {
    const { key = '', length = 0 } = words[index] ?? {};
    const both = queryWord(key + word.key, length + word.length, word.isLast);
    const [starts, ends] = [key, word.key].map((part) => (part.length <= SHORT ? part : '')) as [string, string];
    return words.toSpliced(index, 2, { ...both, parts: 2, starts, ends });
  });
  const isShort = folded.length <= SHORT && isLatin(folded);
  return { folded, isShort, isCapital: text === text.toUpperCase(), words, joined };
}

function queryWord(key: string, typed: number, isLast: boolean): QueryWord {
  const length = Math.max(key.length, typed);
  return { key, parts: 1, length, typos: typosOf(key, length), starts: '', ends: '', isLast, near: new Map() };
}

function typosOf(key: string, length: number): number {
  const allowed = allowedTypos(length);
  if (allowed === 0) return 0;
  // The form may have lost a letter that was typed: one typo can look like two.
  return Math.min(allowed + (length > key.length ? 1 : 0), allowedTypos(key.length + 2), MOST_TYPOS);
}

const MOST_TYPOS = 2;
