import type { Word } from './name-words.ts';
import type { Query, QueryWord, WordFound } from './read-query.ts';
import { allowedTypos, typoDistance } from './typo-distance.ts';

/** How the words of a query were found in a name. */
export interface NameMatch {
  /** Typos over all words. */
  typos: number;
  /** Words of the query that are only the beginning of the word they were found in, but for its last, which may still be typed. */
  cut: number;
  /** The last word of the query is only the beginning of a word. */
  begun: boolean;
  /** Words of the query that the name does not have. */
  missing: number;
  /** Words of the name that the query does not have. */
  extra: number;
}

/** A name as words are looked for in it. */
export interface MatchedName {
  words: readonly Word[];
  /** It is the text of a claim: its many words are no names, and much is a little like one of them. */
  isSentence: boolean;
}

/** With more words missing than this, a query is not typed as one word too little. */
const JOINED = 2;

/**
 * Finds each word of a query in a name, in any order; a word may be typed as two, and two or three as one.
 *
 * @param lax also with typos
 */
export function matchName({ words, joined }: Query, name: MatchedName, lax: boolean): NameMatch {
  let best = matchWords(words, name, lax);
  if (best.missing === 0 || best.missing > JOINED) return best;
  for (const query of joined) {
    const match = matchWords(query, name, lax);
    if (match.missing < best.missing) best = match;
    if (best.missing === 0) break;
  }
  return best;
}

function matchWords(query: readonly QueryWord[], name: MatchedName, lax: boolean): NameMatch {
  const free = new Set(name.words.keys());
  const match: NameMatch = { typos: 0, cut: 0, begun: false, missing: 0, extra: 0 };
  for (const [at, word] of query.entries()) {
    const found = find(word, name, free, false) ?? (lax ? find(word, name, free, true) : undefined);
    if (!found) {
      match.missing += word.parts;
      continue;
    }
    for (let position = found.from; position < found.to; position++) free.delete(position);
    match.typos += found.typos;
    if (found.begun && at === query.length - 1 && !found.isBarely) match.begun = true;
    else if (found.begun) match.cut++;
  }
  match.extra = free.size;
  return match;
}

interface Found extends WordFound {
  /** Words of the name from here up to, but not including, there. */
  from: number;
  to: number;
  /** It is a word and one letter of the next: that letter may as well be a slip. */
  isBarely: boolean;
}

/** The best place for a word among the words of a name that are still free. */
function find(
  word: QueryWord,
  { words: name, isSentence }: MatchedName,
  free: ReadonlySet<number>,
  lax: boolean,
): Found | undefined {
  let best: Found | undefined;
  const consider = (form: string, from: number, to: number, isBarely = false): void => {
    const found = lax ? near(word, form, isSentence) : asTyped(word.key, form);
    if (!found || (best && (best.typos - found.typos || Number(best.begun) - Number(found.begun)) <= 0)) return;
    // Nobody types a sentence without its spaces, and stops within a word.
    if (found.begun && to > from + 1 && (isSentence || (isBarely && from > 0))) return;
    best = { ...found, from, to, isBarely: isBarely && found.begun };
  };
  for (const at of free) for (const form of name[at] ?? []) consider(form, at, at + 1);
  if (best?.typos === 0 && !best.begun) return best;
  for (const at of free) {
    let form = name[at]?.[0] ?? '';
    // Only what is longer than the first of several words can be these words in one.
    for (let to = at + 1; to < at + 3 && free.has(to) && word.key.length > form.length; to++) {
      const isBarely = word.key.length === form.length + 1;
      if (isBarely && isSentence) break;
      form += name[to]?.[0] ?? '';
      consider(form, at, to + 1, isBarely);
    }
  }
  return best;
}

/** With a typo, a shorter word could be any. */
const SHORTEST = 3;
/** So is a word of a sentence, which has many. */
const SHORTEST_OF_SENTENCE = 5;
/** And so is the beginning of a word: “biden” is no “bidang” that is not typed to its end. */
const SHORTEST_BEGUN = 6;
const WHOLE: WordFound = { typos: 0, begun: false };
const BEGUN: WordFound = { typos: 0, begun: true };

function asTyped(key: string, form: string): WordFound | undefined {
  if (key === form) return WHOLE;
  return begins(key, form) ? BEGUN : undefined;
}

/** `eo` and `eu` have lost their `e` in a form, but somebody who has typed no more than the `e` means them too. */
function begins(key: string, form: string): boolean {
  if (form.startsWith(key)) return true;
  return key.endsWith('e') && form.startsWith(key.slice(0, -1)) && /[ou]/.test(form.charAt(key.length - 1));
}

function near(word: QueryWord, form: string, isSentence: boolean): WordFound | undefined {
  let found = word.near.get(form);
  if (found === undefined) {
    found = compare(word, form) ?? null;
    word.near.set(form, found);
  }
  if (!found || (isSentence && (found.begun || form.length < SHORTEST_OF_SENTENCE))) return undefined;
  return found;
}

function compare({ key, length, typos, starts, ends, isLast }: QueryWord, form: string): WordFound | undefined {
  // Three letters of a word of four are a word of four with a typo.
  const limit = Math.max(typos, form.length === length + 1 ? allowedTypos(form.length) : 0);
  if (limit === 0 || Math.min(key.length, form.length) < SHORTEST) return undefined;
  if (!form.startsWith(starts) || !form.endsWith(ends)) return undefined;
  const distance = typoDistance(key, form, limit);
  if (distance <= limit) return { typos: distance, begun: false };
  return isLast && length >= SHORTEST_BEGUN && form.length > length && typoDistance(key, form, 1, true) <= 1
    ? { typos: 1, begun: true }
    : undefined;
}
