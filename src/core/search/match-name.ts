import type { Word } from './name-words.ts';
import { allowedTypos, typoDistance } from './typo-distance.ts';

/** A word of a query, with as many letters as were typed. */
export interface QueryWord {
  key: string;
  length: number;
}

/** How the words of a query were found in a name. */
export interface NameMatch {
  /** Typos over all words. */
  typos: number;
  /** Words of the query that are only the beginning of the word they were found in. */
  begun: number;
  /** Words of the query that the name does not have. */
  missing: number;
  /** Words of the name that the query does not have. */
  extra: number;
}

/** Finds each word of a query in a name, in any order; a word may be typed as two, and two as one. */
export function matchName(query: readonly QueryWord[], name: readonly Word[], lax: boolean): NameMatch {
  const free = new Set(name.keys());
  const match: NameMatch = { typos: 0, begun: 0, missing: 0, extra: 0 };
  const take = (found: Found | undefined): boolean => {
    if (!found) return false;
    for (const position of found.positions) free.delete(position);
    match.typos += found.typos;
    if (found.begun) match.begun++;
    return true;
  };
  let at = 0;
  while (at < query.length) {
    const word = query[at];
    const next = query[at + 1];
    if (!word) break;
    if (take(find(word, name, free, 0)) || (lax && take(find(word, name, free, allowedTypos(word.length))))) {
      at++;
    } else if (next && take(find(join(word, next), name, free, 0))) {
      at += 2;
    } else {
      match.missing++;
      at++;
    }
  }
  match.extra = free.size;
  return match;
}

interface Found {
  positions: number[];
  typos: number;
  begun: boolean;
}

function find(word: QueryWord, name: readonly Word[], free: ReadonlySet<number>, limit: number): Found | undefined {
  let best: Found | undefined;
  const consider = (forms: readonly string[], positions: number[]): void => {
    for (const form of forms) {
      const whole = typoDistance(word.key, form, limit);
      const typos = whole <= limit ? whole : typoDistance(word.key, form, limit, true);
      const begun = whole > limit;
      if (typos > limit || (best && (best.typos < typos || (best.typos === typos && (begun || !best.begun))))) continue;
      best = { positions, typos, begun };
    }
  };
  for (const position of free) consider(name[position] ?? [], [position]);
  if (best?.typos === 0 && !best.begun) return best;
  for (const position of free) {
    if (free.has(position + 1)) consider(joined(name, position, 2), [position, position + 1]);
    if (free.has(position + 1) && free.has(position + 2)) {
      consider(joined(name, position, 3), [position, position + 1, position + 2]);
    }
  }
  return best;
}

function joined(name: readonly Word[], position: number, count: number): string[] {
  const words = name.slice(position, position + count);
  return [words.map(([usual]) => usual).join('')];
}

function join(a: QueryWord, b: QueryWord): QueryWord {
  return { key: a.key + b.key, length: a.length + b.length };
}
