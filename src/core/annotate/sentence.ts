/** A stretch of words in the sentence (or sentences) it stands in. */
export interface WordsInSentence {
  sentence: string;
  /** Where the words stand in `sentence`, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Cuts out of `text` the whole sentences that hold `text.slice(start, end)`. */
export function wordsInSentence(text: string, start: number, end: number, lang: string): WordsInSentence {
  let first = 0;
  let last = text.length;
  for (const { index, segment } of segmenterFor(lang).segment(text)) {
    if (index <= start) first = index;
    if (index + segment.length >= end) {
      last = index + segment.length;
      break;
    }
  }
  const raw = text.slice(first, last);
  const lead = raw.length - raw.trimStart().length;
  return { sentence: raw.trim(), start: start - first - lead, end: end - first - lead };
}

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  return segmenter;
}
