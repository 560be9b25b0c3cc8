import { foldText, isLatin } from './fold-text.ts';
import { matchName, type MatchedName, type NameMatch } from './match-name.ts';
import { nameWords } from './name-words.ts';
import type { Query } from './read-query.ts';
import { isFact, typedFor, type NameKind, type SearchName, type SearchRecord } from './search-item.ts';
import { typoDistance } from './typo-distance.ts';

/** Something that was found, with the name it was found by. */
export interface SearchResult extends Omit<SearchRecord, 'names'> {
  /** The name that fits best; undefined where it is the label. */
  matched: string | undefined;
  /** Lower is better. */
  level: number;
}

/* What makes one result better than another, before how much is written about it: each a level, the lower the better. */
const LABEL = 0;
const ALIAS = 1;
const WEAK_NAME = 2;
const FACT = 2.1;
const SPELLING = 3;
const FACT_BEGUN = 3.2;
const BEGINNING = 4;
const WEAK = 5;
const CUT = 6;
const TYPO = 7;
const MISSING = 10;
const FAR = 21;

/** True for a level at which every word was found as it was typed. */
export function isSure(level: number): boolean {
  return level < CUT;
}

/** Behind what begins as it was typed stands, within a level, a whole name that is spelled another way. */
const RESPELLED = 0.1;

/** True for a level at which what was typed is a whole name of the very thing, be it in another spelling or script. */
export function isOwnName(level: number): boolean {
  return level <= ALIAS || level === SPELLING + RESPELLED;
}

/** True for a level at which every word was found, though one may only be like what was typed. */
export function isMeant(level: number): boolean {
  return level >= TYPO;
}

/** A record whose names have been read: the label is the first. */
export interface ReadRecord {
  record: SearchRecord;
  names: ReadName[];
}

interface ReadName extends SearchName, MatchedName {
  folded: string;
  /** All forms of all words: a word that is not in here was not typed as the name has it. */
  letters: string;
}

export function readNames(record: SearchRecord): ReadRecord {
  const { label, names: others } = record;
  const isSentence = record.kind === 'claim';
  const names = [{ text: label, kind: 'own' as const }, ...others].map((name) => {
    const folded = foldText(typedFor(name, label));
    const words = nameWords(folded);
    const letters = `${words.map(([usual]) => usual).join('')} ${words.flatMap(([, ...others]) => others).join(' ')}`;
    return { ...name, folded, words, isSentence, letters };
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
  for (const [index, name] of names.entries()) {
    const { folded, kind, letters } = name;
    if (!partial && countMissing(query, letters) > (lax ? MOST_WRONG : 0)) continue;
    if (query.isShort && !isSpelledSo(query, name)) continue;
    const found =
      folded === query.folded
        ? exactLevel(index, kind)
        : matchLevel(
            matchName(query, name, lax),
            folded.startsWith(query.folded),
            kind,
            partial ? query.words.length : 0,
          );
    if (found === undefined || found >= level) continue;
    level = found;
    best = index;
  }
  return level === Infinity ? undefined : asResult(record, level, best === 0 ? undefined : names[best]?.text);
}

/** Letters that a word may differ by from one that is still a little like it: one in three, of a word long enough to be known by the others. */
const LIKE = 3;
const SHORTEST_LIKE = 7;

/** An entity with a word that is a little like one of a query, the less they differ the better; a sentence has a word like any. */
export function rankFar({ words }: Query, { record, names }: ReadRecord): SearchResult | undefined {
  if (record.kind === 'claim') return undefined;
  let least = LIKE + 1;
  for (const { key } of words) {
    if (key.length < SHORTEST_LIKE) continue;
    const limit = Math.min(LIKE, Math.floor(key.length / 3));
    for (const form of names.flatMap((name) => name.words.flat())) {
      const distance = typoDistance(key, form, limit);
      if (distance <= limit) least = Math.min(least, distance);
    }
  }
  return least > LIKE ? undefined : asResult(record, FAR + least, undefined);
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

/** A word of one or two small letters, by itself: it holds a sentence together (“as”, “di”), and names nothing. */
const SMALL_WORD = /(?<![\p{L}\p{N}-])\p{Ll}{1,2}(?![\p{L}\p{N}])/gu;
/** A word that begins with a small letter is nobody's abbreviation. */
const LOWER_WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu;

/** True if a word of a name begins with the very letters that were typed; one in another script, with those of its forms. */
function isSpelledSo({ folded: typed, isCapital }: Query, { text, folded, words }: ReadName): boolean {
  if (folded === typed) return true;
  const names = text.replace(isCapital ? LOWER_WORD : SMALL_WORD, '');
  const spelled = isLatin(folded) ? foldText(names).split(' ') : words.flat();
  return spelled.some((word) => word.startsWith(typed));
}

function exactLevel(index: number, kind: NameKind): number {
  return kind !== 'own' ? WEAK_NAME : index === 0 ? LABEL : ALIAS;
}

/** How far a name stands behind one's own, within a level; who is in an office goes before whoever left it. */
const BEHIND: Record<NameKind, number> = { own: 0, weak: 0.4, fact: 0.4, past: 0.65 };

/** @param count how many words there are, if some of them may be missing; else 0 */
function matchLevel(match: NameMatch, inOrder: boolean, kind: NameKind, count: number): number | undefined {
  const { typos, cut, begun, missing, extra } = match;
  // Within a level: as it was typed so far, then whole words, then beginnings.
  const rest = (inOrder ? 0 : begun ? 0.3 : extra > 0 ? 0.2 : RESPELLED) + BEHIND[kind];
  // A name of which nothing is missing in turn says more than one word fewer: “menhan Jepang” is nearer to Japan than to a minister.
  const apart = missing + (extra > 0 ? 1 : 0);
  if (missing > 0) return missing < count ? MISSING + apart + typos / 4 + rest / 4 : undefined;
  if (typos > 0) return TYPO + Math.min(2, typos - 1) + cut / 10 + rest / 2;
  if (cut > 0) return CUT + rest;
  if (isFact(kind) && inOrder) return (begun ? FACT_BEGUN : FACT) + rest;
  if (kind !== 'own') return WEAK + rest;
  return (inOrder || (!begun && extra === 0) ? SPELLING : BEGINNING) + rest;
}

/** Best first; equally good ones by how much is written about them. */
export function compareResults(a: SearchResult, b: SearchResult): number {
  return a.level - b.level || a.rank - b.rank;
}
