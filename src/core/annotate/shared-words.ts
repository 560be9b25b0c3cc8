/** A word of a text, folded for comparison, and where it stands in UTF-16 units; `end` is exclusive. */
interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Words in a row that two texts share, and where they stand in the first. */
export interface SharedRun {
  start: number;
  end: number;
  /** How many words. */
  length: number;
  /** How many of them belong to a name of two words or more. */
  inNames: number;
}

/** Numbers keep their separators and words their apostrophes; everything else between letters parts words. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** What stands between quotation marks was said by somebody else, and may be shared. */
const QUOTATION = /“[^”]*”|„[^“”]*[“”]|«[^»]*»|"[^"]*"/g;

/** The words of a text, alike whatever their case and punctuation. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    folded: word.normalize('NFKC').toLowerCase().replace(/[.,]/g, '').replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));
}

/** The words between the quotations of a text, stretch by stretch: no run goes over a quotation. */
function stretchesOf(text: string): Word[][] {
  const ends = [...text.matchAll(QUOTATION)].map(({ 0: quotation, index }) => [index, index + quotation.length]);
  const bounds = [0, ...ends.flat(), text.length];
  const words = wordsOf(text);
  const stretches: Word[][] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2) {
    const [from = 0, to = 0] = bounds.slice(at, at + 2);
    stretches.push(words.filter(({ start, end }) => start >= from && end <= to));
  }
  return stretches;
}

/** A text that others are compared with, made ready once. */
export interface ComparedText {
  words: string[];
  /** Where each row of `atLeast` words begins. */
  rows: ReadonlyMap<string, number[]>;
  atLeast: number;
}

/** Makes a text ready for comparison by rows of `atLeast` words. */
export function compareWith(text: string, atLeast: number): ComparedText {
  const words = wordsOf(text).map(({ folded }) => folded);
  const rows = new Map<string, number[]>();
  for (let at = 0; at + atLeast <= words.length; at++) {
    const row = rowAt(words, at, atLeast);
    rows.set(row, [...(rows.get(row) ?? []), at]);
  }
  return { words, rows, atLeast };
}

/**
 * Every run of words that `text` shares with `other`, as long as it goes; a run inside a longer one is not told again. Words that
 * `text` quotes are left out, those that `other` quotes are not.
 *
 * @param names names that any text must use: their words count, but are told apart
 */
export function sharedRuns(text: string, other: ComparedText, names: readonly string[] = []): SharedRun[] {
  // Most texts share nothing, so the names are made ready only for a run.
  let known: string[][] | undefined;
  return stretchesOf(text).flatMap((words) => {
    const folded = words.map((word) => word.folded);
    const runs: SharedRun[] = [];
    let told = 0;
    for (let at = 0; at + other.atLeast <= folded.length; at++) {
      const length = longestAt(folded, at, other);
      const first = words[at];
      const last = words[at + length - 1];
      if (length === 0 || at + length <= told || !first || !last) continue;
      told = at + length;
      known ??= names.map((name) => wordsOf(name).map((word) => word.folded)).filter((name) => name.length > 1);
      runs.push({ start: first.start, end: last.end, length, inNames: countInNames(folded.slice(at, told), known) });
    }
    return runs;
  });
}

/** Length of the longest run that begins at `at` and stands in `other`; 0 where it is too short to tell. */
function longestAt(words: readonly string[], at: number, { words: others, rows, atLeast }: ComparedText): number {
  const lengths = (rows.get(rowAt(words, at, atLeast)) ?? []).map((begin) => {
    let length = atLeast;
    while (at + length < words.length && words[at + length] === others[begin + length]) length++;
    return length;
  });
  return Math.max(0, ...lengths);
}

function rowAt(words: readonly string[], at: number, length: number): string {
  return words.slice(at, at + length).join(' ');
}

function countInNames(words: readonly string[], names: readonly string[][]): number {
  const named = new Set<number>();
  for (const name of names) {
    words.forEach((_, at) => {
      if (name.every((word, step) => words[at + step] === word)) name.forEach((_word, step) => named.add(at + step));
    });
  }
  return named.size;
}
