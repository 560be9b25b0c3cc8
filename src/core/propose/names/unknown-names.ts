import { foldName } from './known-name.ts';
import { isDegree } from './name-title.ts';
import { isOrdinary } from './name-context.ts';
import { quotations, sentenceRanges } from '../text/sentence-range.ts';
import type { NameRange, TextBlock } from '../text/text-block.ts';
import { isCalendarWord, type Vocabulary } from '../words/vocabulary.ts';
import { wordSet } from '../words/word-list.ts';

/** A name that looks like one of an entity, and that no file has. */
export interface UnknownName {
  name: string;
  count: number;
  /** Offset in the file of its first place. */
  offset: number;
}

const WORD = /\p{Lu}[\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{M}\p{N}]+)*/u.source;
const RUN = new RegExp(
  `${WORD}(?: (?:(?:bin|binti|van|von|de|del|der|den|la|al|el|dan|of|the|for|and|untuk) )*${WORD})*`,
  'gu',
);

/** Words with capitals that name nothing by themselves. */
const NO_NAMES = wordSet(
  'purn anda kami kita saya tuhan kabupaten kota kecamatan desa provinsi pulau liga pasal barat timur utara selatan umum energi article chapter wib wita wit gmt utc rp usd covid-19 covid islam kristen katolik hindu buddha idul fitri tahun baru natal ramadan i ii iii iv v vi',
);

/** Finds the names of a text that no file has: runs of capitals that are not owed to the beginning of a sentence, and acronyms. */
export function unknownNames(
  blocks: readonly TextBlock[],
  mentions: readonly (readonly NameRange[])[],
  vocabulary: Vocabulary,
): UnknownName[] {
  const found = new Map<string, UnknownName>();
  const lowered = new Set(blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []));
  for (const [index, block] of blocks.entries()) {
    const quotes = quotations(block.text);
    const starts = new Set(sentenceRanges(block.text, quotes).map(({ start }) => start));
    for (const { start } of quotes) starts.add(start + 1);
    for (const piece of unmarked(block, mentions[index] ?? [])) {
      for (const match of block.text.slice(piece.start, piece.end).matchAll(RUN)) {
        const at = piece.start + match.index;
        if ((block.starts[at] ?? -1) === -1 || /[\p{L}\p{N}]/u.test(block.text[at - 1] ?? '')) continue;
        const name = nameOf(match[0], startsAt(block.text, at, starts), lowered, vocabulary);
        if (name === undefined) continue;
        const known = found.get(name);
        if (known) known.count++;
        else found.set(name, { name, count: 1, offset: block.starts[at + match[0].indexOf(name)] ?? 0 });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}

function startsAt(text: string, at: number, starts: ReadonlySet<number>): boolean {
  return starts.has(at) || /(?:[.!?:]|[.!?:][”"]) $|[“"]$/.test(text.slice(Math.max(0, at - 4), at));
}

function unmarked({ text }: TextBlock, mentions: readonly NameRange[]): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  for (const { start, end } of mentions) {
    pieces.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  return [...pieces, { start: from, end: text.length }];
}

/** A run less the titles and days at its ends; undefined where nothing of it is a name. */
function nameOf(
  run: string,
  startsSentence: boolean,
  lowered: ReadonlySet<string>,
  vocabulary: Vocabulary,
): string | undefined {
  const all = run.split(' ');
  const isBody = isIn(vocabulary.bodies, all[0]);
  const first = isBody ? all : firstOfTwo(all);
  const named = startsSentence ? withoutOpening(first, lowered, vocabulary) : first;
  const role = isBody ? -1 : named.findIndex((word) => isIn(vocabulary.roles, word));
  const isTitle = (word: string): boolean =>
    isIn(vocabulary.roles, word) || isIn(vocabulary.relatives, word) || (role !== -1 && isIn(vocabulary.bodies, word));
  // What a sentence says before somebody’s office is none of the name.
  const words = trimmed(
    startsSentence && role > 0 ? named.slice(role) : named,
    (word) => (!isBody && isTitle(word)) || namesNothing(word, vocabulary),
    (word) => isCalendarWord(word, vocabulary) || isSmall(word),
  );
  return isName(words, isBody, vocabulary) ? foldName(words.join(' ')) : undefined;
}

/** “dan” joins two names, but for that of a body, which goes on behind it. */
function firstOfTwo(words: readonly string[]): readonly string[] {
  const joint = words.findIndex((word) => /^(?:dan|and|untuk)$/.test(word));
  return joint > 0 ? words.slice(0, joint) : words;
}

/** A first word that owes its capital to the beginning of a sentence, as far as can be told, is left out. */
function withoutOpening(
  words: readonly string[],
  lowered: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly string[] {
  const [first = '', ...others] = words;
  if (isAcronym(first)) return words;
  return others.length === 0 || isOrdinary(first.toLowerCase(), lowered, vocabulary) ? others : words;
}

/** The words between those at either end that are idle there. */
function trimmed(
  words: readonly string[],
  isIdleFirst: (word: string) => boolean,
  isIdleLast: (word: string) => boolean,
): readonly string[] {
  const start = words.findIndex((word) => !isIdleFirst(word));
  return start === -1 ? [] : words.slice(start, words.findLastIndex((word) => !isIdleLast(word)) + 1);
}

/** True for a word that begins no name, whosever it is. */
function namesNothing(word: string, vocabulary: Vocabulary): boolean {
  const isKnown = [vocabulary.outlets, NO_NAMES, vocabulary.indefinite].some((words) => isIn(words, word));
  return isKnown || isCalendarWord(word, vocabulary) || isSmall(word);
}

/** Whether words that are left of a run name somebody: not degrees, a sum of money, or only what bodies and offices are called. */
function isName(words: readonly string[], isBody: boolean, { bodies, roles }: Vocabulary): boolean {
  const name = words.join(' ');
  if (name.length < 2 || words.every(isDegree) || /^(?:Rp|US\$|Su-?)?\d|^Rp/u.test(name)) return false;
  return isBody ? words.length > 1 : !words.every((word) => isIn(bodies, word) || isIn(roles, word));
}

function isIn(words: ReadonlySet<string>, word = ''): boolean {
  return words.has(word.toLowerCase());
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
