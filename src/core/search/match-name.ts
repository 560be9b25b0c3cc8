import type { Word } from './name-words.ts';
import type { QueryWord } from './read-query.ts';
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

/**
 * Finds each word of a query in a name, in any order; a word may be typed as two, and two or three as one.
 *
 * @param lax also with typos
 */
export function matchName(query: readonly QueryWord[], name: readonly Word[], lax: boolean): NameMatch {
  let best = matchWords(query, name, lax);
  if (best.missing > 2) return best;
  for (let at = 0; best.missing > 0 && at + 1 < query.length; at++) {
    const match = matchWords(joinAt(query, at), name, lax);
    if (match.missing < best.missing) best = match;
  }
  return best;
}

/** The query with two words typed as one. */
function joinAt(query: readonly QueryWord[], at: number): QueryWord[] {
  const [a, b] = [query[at], query[at + 1]];
  if (!a || !b) return [...query];
  return query.toSpliced(at, 2, { key: a.key + b.key, length: a.length + b.length, slack: 0 });
}

function matchWords(query: readonly QueryWord[], name: readonly Word[], lax: boolean): NameMatch {
  const free = new Set(name.keys());
  const match: NameMatch = { typos: 0, cut: 0, begun: false, missing: 0, extra: 0 };
  for (const [at, word] of query.entries()) {
    const found = find(word, name, free, false) ?? (lax ? find(word, name, free, true) : undefined);
    if (!found) {
      match.missing++;
      continue;
    }
    for (const position of found.positions) free.delete(position);
    match.typos += found.typos;
    if (found.begun && at === query.length - 1) match.begun = true;
    else if (found.begun) match.cut++;
  }
  match.extra = free.size;
  return match;
}

interface Found {
  positions: number[];
  typos: number;
  begun: boolean;
}

/** The best place for a word among the words of a name that are still free. */
function find(word: QueryWord, name: readonly Word[], free: ReadonlySet<number>, lax: boolean): Found | undefined {
  let best: Found | undefined;
  const consider = (form: string, positions: number[]): void => {
    const found = compare(word, form, lax);
    if (!found || (best && (best.typos - found.typos || Number(best.begun) - Number(found.begun)) <= 0)) return;
    best = { ...found, positions };
  };
  for (const position of free) for (const form of name[position] ?? []) consider(form, [position]);
  if (best?.typos === 0 && !best.begun) return best;
  for (const position of free) {
    const positions = [position];
    let form = name[position]?.[0] ?? '';
    // Only what is longer than the first of several words can be these words in one.
    while (positions.length < 3 && word.key.length > form.length && free.has(position + positions.length)) {
      form += name[position + positions.length]?.[0] ?? '';
      positions.push(position + positions.length);
      consider(form, [...positions]);
    }
  }
  return best;
}

function compare({ key, length, slack }: QueryWord, form: string, lax: boolean): Omit<Found, 'positions'> | undefined {
  if (key === form) return { typos: 0, begun: false };
  if (!lax) return begins(key, form) ? { typos: 0, begun: true } : undefined;
  // Three letters of a word of four are a word of four with a typo.
  const allowed = allowedTypos(form.length === length + 1 ? form.length : length);
  if (allowed === 0) return undefined;
  const limit = Math.min(2, allowed + slack);
  const typos = typoDistance(key, form, limit);
  if (typos <= limit) return { typos, begun: false };
  const begun = typoDistance(key, form, limit, true);
  return begun <= limit ? { typos: begun, begun: true } : undefined;
}

/** `eo` and `eu` have lost their `e` in a form, but somebody who has typed no more than the `e` means them too. */
function begins(key: string, form: string): boolean {
  if (form.startsWith(key)) return true;
  return key.endsWith('e') && form.startsWith(key.slice(0, -1)) && /[ou]/.test(form.charAt(key.length - 1));
}
