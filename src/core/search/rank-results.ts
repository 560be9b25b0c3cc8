import { foldText } from './fold-text.ts';
import { matchName, type NameMatch, type QueryWord } from './match-name.ts';
import { foldedWords } from './name-words.ts';
import type { SearchName, SearchRecord } from './search-item.ts';

/** Something that was found, with the name it was found by. */
export interface SearchResult extends Omit<SearchRecord, 'names'> {
  /** The name that fits best; undefined where it is the label. */
  matched: string | undefined;
  /** Lower is better: see {@link LEVELS}. */
  level: number;
}

/** What makes one result better than another, before how much is written about it. */
const LEVELS = { label: 0, alias: 1, spelling: 2, beginning: 3, weak: 4, typo: 5, missing: 8 } as const;

/** True for a level at which every word was found as it was typed. */
export function isSure(level: number): boolean {
  return level < LEVELS.typo;
}

/** A query as ranking needs it. */
export interface RankedQuery {
  folded: string;
  words: readonly QueryWord[];
}

/**
 * The best name of a record for a query, or undefined where none fits.
 *
 * @param lax also with typos
 * @param partial also if a word of the query is missing
 */
export function rankRecord(
  query: RankedQuery,
  record: SearchRecord,
  lax: boolean,
  partial = false,
): SearchResult | undefined {
  const { names, ...shown } = record;
  const label: SearchName = { text: record.label, weak: false };
  let best: { level: number; name: SearchName } | undefined;
  for (const name of [label, ...names]) {
    const level = levelOf(query, name, name === label, lax, partial);
    if (level !== undefined && (!best || level < best.level)) best = { level, name };
  }
  return best && { ...shown, matched: best.name === label ? undefined : best.name.text, level: best.level };
}

function levelOf(
  { folded, words }: RankedQuery,
  { text, weak }: SearchName,
  isLabel: boolean,
  lax: boolean,
  partial: boolean,
): number | undefined {
  const foldedName = foldText(text);
  if (foldedName === folded) return weak ? LEVELS.weak : isLabel ? LEVELS.label : LEVELS.alias;
  const match = matchName(words, foldedWords(foldedName), lax);
  if (match.missing > 0) return partial && match.missing < words.length ? missingLevel(match, weak) : undefined;
  if (match.typos > 0) return LEVELS.typo + match.typos - 1 + nearness(match, weak);
  if (weak) return LEVELS.weak + nearness(match, weak);
  return (match.begun === 0 && match.extra === 0 ? LEVELS.spelling : LEVELS.beginning) + nearness(match, weak);
}

/** Within a level: whole words before beginnings, then names that have little else. */
function nearness({ begun, extra }: NameMatch, weak: boolean): number {
  return Math.min(0.9, (begun > 0 ? 0.2 : 0) + (extra > 0 ? 0.1 : 0) + (weak ? 0.3 : 0));
}

function missingLevel(match: NameMatch, weak: boolean): number {
  return LEVELS.missing + match.missing + match.typos / 4 + nearness(match, weak) / 4;
}

/** Best first; equally good ones by how much is written about them. */
export function compareResults(a: SearchResult, b: SearchResult): number {
  return a.level - b.level || a.rank - b.rank;
}
