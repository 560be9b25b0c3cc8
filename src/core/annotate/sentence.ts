import { endsShortened } from './shortened-word.ts';

/** A stretch of words in the sentence (or sentences) it stands in. */
export interface WordsInSentence {
  sentence: string;
  /** Where the words stand in `sentence`, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * Where each sentence of `text` begins. The rules of Unicode know no abbreviations, and cut `Mr. Putin` in two; and what goes on in small
 * letters behind a question or a cry (“Ya!” ujar Kim) says who spoke.
 */
export function sentenceStarts(text: string, lang: string): number[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return Array.from(segmenter.segment(text), ({ index }) => index).filter(
    (start) =>
      start === 0 || !(/^\p{Ll}/u.test(text.slice(start, start + 2)) || endsShortened(text.slice(0, start).trimEnd())),
  );
}

/**
 * Cuts out of `text` the whole sentences that hold `text.slice(start, end)`, less the white space at its ends.
 *
 * @param starts where each sentence of `text` begins
 */
export function wordsInSentence(
  text: string,
  start: number,
  end: number,
  starts: readonly number[],
): WordsInSentence & { words: string } {
  const words = text.slice(start, end).trim();
  const from = words === '' ? start : text.indexOf(words, start);
  const to = from + words.length;
  const first = starts.findLast((one) => one <= from) ?? 0;
  const last = starts.find((one) => one >= to && one > first) ?? text.length;
  const raw = text.slice(first, last);
  const lead = first + raw.length - raw.trimStart().length;
  return { words, sentence: raw.trim(), start: Math.max(0, from - lead), end: Math.max(0, to - lead) };
}
