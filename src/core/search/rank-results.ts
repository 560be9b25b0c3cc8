import { foldText, isLatin } from './fold-text.ts';
import { matchName, SHORTEST, type NameMatch } from './match-name.ts';
import { nameWords, type Word } from './name-words.ts';
import type { Query } from './read-query.ts';
import type { SearchName, SearchRecord } from './search-item.ts';
import { typoDistance } from './typo-distance.ts';

/** Something that was found, with the name it was found by. */
export interface SearchResult extends Omit<SearchRecord, 'names'> {
  /** The name that fits best; undefined where it is the label. */
  matched: string | undefined;
  /** Lower is better: see {@link LEVELS}. */
  level: number;
}

/** What makes one result better than another, before how much is written about it. */
const LEVELS = {
  label: 0,
  alias: 1,
  weakName: 2,
  spelling: 3,
  beginning: 4,
  weak: 5,
  cut: 6,
  typo: 7,
  missing: 10,
  far: 21,
} as const;

/** True for a level at which every word was found as it was typed. */
export function isSure(level: number): boolean {
  return level < LEVELS.cut;
}

/** A record whose names have been read: the label is the first. */
export interface ReadRecord {
  record: SearchRecord;
  names: ReadName[];
}

interface ReadName extends SearchName {
  folded: string;
  words: readonly Word[];
  /** All forms of all words: a word that is not in here was not typed as the name has it. */
  letters: string;
}

export function readNames(record: SearchRecord): ReadRecord {
  const names = [{ text: record.label, weak: false }, ...record.names].map((name) => {
    const folded = foldText(name.text);
    const words = nameWords(folded);
    const letters = `${words.map(([usual]) => usual).join('')} ${words.flatMap(([, ...others]) => others).join(' ')}`;
    return { ...name, folded, words, letters };
  });
  return { record, names };
}

/**
 * A record by the name of it that fits a query best, or undefined where none fits.
 *
 * @param lax also with typos
 * @param partial also if a word of the query is missing
 */
export function rankRecord(
  query: Query,
  { record, names }: ReadRecord,
  lax: boolean,
  partial = false,
): SearchResult | undefined {
  let level = Infinity;
  let best = 0;
  for (const [index, { folded, weak, words, letters }] of names.entries()) {
    if (!partial && countMissing(query, letters) > (lax ? MOST_WRONG : 0)) continue;
    if (query.isShort && !isSpelledSo(query, folded, words)) continue;
    const found =
      folded === query.folded
        ? exactLevel(index, weak)
        : matchLevel(
            matchName(query, words, lax),
            folded.startsWith(query.folded),
            weak,
            partial ? query.words.length : 0,
          );
    if (found === undefined || found >= level) continue;
    level = found;
    best = index;
  }
  return level === Infinity ? undefined : asResult(record, level, best === 0 ? undefined : names[best]?.text);
}

/** Letters that a word may differ by from one that is still a little like it. */
const FAR = 3;

/** A record with a word that is a little like one of a query, the less they differ the better. */
export function rankFar({ words }: Query, { record, names }: ReadRecord): SearchResult | undefined {
  let least = FAR + 1;
  for (const { key, length } of words) {
    if (length < SHORTEST) continue;
    const limit = Math.min(FAR, Math.floor(key.length / 2));
    for (const form of names.flatMap((name) => name.words.flat())) {
      const distance = typoDistance(key, form, limit);
      if (distance <= limit) least = Math.min(least, distance);
    }
  }
  return least > FAR ? undefined : asResult(record, LEVELS.far + least, undefined);
}

function asResult(record: SearchRecord, level: number, matched: string | undefined): SearchResult {
  const { kind, id, label, description, claimCount, rank } = record;
  return { kind, id, label, description, claimCount, rank, matched, level };
}

/** In so many words a query may have a typo. */
const MOST_WRONG = 2;

/** How many words of a query are nowhere in a name as they were typed; quick, so that few names need a closer look. */
function countMissing({ words }: Query, letters: string): number {
  let missing = 0;
  for (const { key } of words) {
    if (!letters.includes(key) && !(key.endsWith('e') && letters.includes(key.slice(0, -1)))) missing++;
  }
  return missing;
}

/** True if a word of a name begins with the very letters that were typed; one in another script, with those of its forms. */
function isSpelledSo(query: Query, folded: string, words: readonly Word[]): boolean {
  const spelled = isLatin(folded) ? folded.split(' ') : words.flat();
  return spelled.some((word) => word.startsWith(query.folded));
}

function exactLevel(index: number, weak: boolean): number {
  return weak ? LEVELS.weakName : index === 0 ? LEVELS.label : LEVELS.alias;
}

/** @param count how many words there are, if some of them may be missing; else 0 */
function matchLevel(match: NameMatch, inOrder: boolean, weak: boolean, count: number): number | undefined {
  const { typos, cut, begun, missing, extra } = match;
  // Within a level: as it was typed so far, then whole words, then beginnings.
  const rest = (inOrder ? 0 : begun ? 0.3 : extra > 0 ? 0.2 : 0.1) + (weak ? 0.4 : 0);
  if (missing > 0) return missing < count ? LEVELS.missing + missing + typos / 4 + rest / 4 : undefined;
  if (typos > 0) return LEVELS.typo + Math.min(2, typos - 1) + cut / 10 + rest / 2;
  if (cut > 0) return LEVELS.cut + rest;
  if (weak) return LEVELS.weak + rest;
  return (inOrder || (!begun && extra === 0) ? LEVELS.spelling : LEVELS.beginning) + rest;
}

/** Best first; equally good ones by how much is written about them. */
export function compareResults(a: SearchResult, b: SearchResult): number {
  return a.level - b.level || a.rank - b.rank;
}
