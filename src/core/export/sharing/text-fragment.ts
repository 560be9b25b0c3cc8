import { AROUND_WORDS, firstWords, lastWords, oneSpaced } from '../../annotate/few-words.ts';

/** How many words stand for the rest of a long quotation at each of its ends. */
const END_WORDS = 5;
/** Up to this many characters the words are named in full. */
const LONGEST = 200;

/** Words, with what stands right before and after them. */
export interface WordsInContext {
  before: string;
  words: string;
  after: string;
}

/**
 * What to put behind an address (and its `#`, or `#anchor`) so that a browser goes to these words and marks them: a text directive,
 * `:~:text=prefix-,first words,last words,-suffix`. The browser takes the first words on the page that fit, so what is around them is
 * named, unless they are known to be the only ones.
 *
 * @param page the text of the whole page, if it is at hand
 * @returns nothing where it could not tell these words from others
 */
export function textFragment({ before, words, after }: WordsInContext, page?: string): string {
  const exact = oneSpaced(words);
  const isAlone = page !== undefined && occurs(oneSpaced(page), exact) < 2;
  const prefix = isAlone ? '' : lastWords(before, AROUND_WORDS);
  const suffix = isAlone ? '' : firstWords(after, AROUND_WORDS);
  if (exact === '' || (!isAlone && prefix === '' && suffix === '')) return '';
  const parts = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    // Words over several paragraphs can only be named by their two ends.
    ...(exact.length <= LONGEST && !words.trim().includes('\n')
      ? [encode(exact)]
      : [encode(firstWords(exact, END_WORDS)), encode(lastWords(exact, END_WORDS))]),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** The browser compares without regard to case. */
function occurs(page: string, words: string): number {
  return page.toLowerCase().split(words.toLowerCase()).length - 1;
}

/** A hyphen at its end would make a part a prefix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
