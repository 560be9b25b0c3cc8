import { foldName } from './known-name.ts';
import { isDegree } from './name-title.ts';
import { isOrdinary } from './name-context.ts';
import { quotations, sentenceRanges } from './sentence-range.ts';
import type { NameRange, TextBlock } from './text-block.ts';
import { isCalendarWord, type Vocabulary } from './vocabulary.ts';
import { wordSet } from './word-list.ts';

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
  let words = run.split(' ');
  const isBody = vocabulary.bodies.has(words[0]?.toLowerCase() ?? '');
  // “dan” joins two names, unless a body's name goes on behind it.
  if (!isBody) {
    const cut = words.findIndex((word) => /^(?:dan|and|untuk)$/.test(word));
    if (cut > 0) words = words.slice(0, cut);
  }
  if (startsSentence && !isAcronym(words[0] ?? '')) {
    const low = words[0]?.toLowerCase() ?? '';
    if (words.length === 1 || isOrdinary(low, lowered, vocabulary)) words = words.slice(1);
  }
  const role = isBody ? -1 : words.findIndex((word) => vocabulary.roles.has(word.toLowerCase()));
  if (startsSentence && role > 0) words = words.slice(role);
  const idle = (word: string): boolean => {
    const low = word.toLowerCase();
    return (
      (!isBody &&
        (vocabulary.roles.has(low) || vocabulary.relatives.has(low) || (role !== -1 && vocabulary.bodies.has(low)))) ||
      vocabulary.outlets.has(low) ||
      isCalendarWord(word, vocabulary) ||
      NO_NAMES.has(low) ||
      vocabulary.indefinite.has(low) ||
      /^\p{Ll}/u.test(word)
    );
  };
  while (words.length > 0 && idle(words[0] ?? '')) words = words.slice(1);
  while (words.length > 0 && (isCalendarWord(words.at(-1) ?? '', vocabulary) || /^\p{Ll}/u.test(words.at(-1) ?? '')))
    words = words.slice(0, -1);
  const name = foldName(words.join(' '));
  if (words.every(isDegree)) return undefined;
  if (words.length === 0 || name.length < 2 || (words.length === 1 && isBody)) return undefined;
  if (/^(?:Rp|US\$|Su-?)?\d|^Rp/u.test(name)) return undefined;
  return words.every((word) => vocabulary.bodies.has(word.toLowerCase()) || vocabulary.roles.has(word.toLowerCase())) &&
    !isBody
    ? undefined
    : name;
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
