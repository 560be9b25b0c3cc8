import { phraseEnd } from './relay-phrase.ts';
import type { Sentence, Stretch } from '../text/sentence.ts';
import { isClosingQuote, isComma, isOpeningQuote, type Token } from '../text/token.ts';

/**
 * Where an addition to the attribution ends: `dalam konferensi pers di Jakarta`, `, Senin (4/9)`.
 *
 * @param further whether additions behind a comma count
 */
export function adjunctEnd(sentence: Sentence, from: number, further: boolean): number {
  const { tokens, vocabulary } = sentence;
  let at = from;
  for (;;) {
    const token = tokens[at];
    const next = isComma(token) || token?.text === '(' ? tokens[at + 1] : token;
    if (!next) return at;
    const isDay =
      vocabulary.weekdays.includes(next.low) || /^\d[\d/.]*$/.test(next.low) || vocabulary.months.includes(next.low);
    const adds = vocabulary.prepositions.has(next.low) && next.kind === 'word';
    if ((!isDay && !adds && token?.text !== '(') || (isComma(token) && !further && !isDay)) return at;
    at = token === next ? at : at + 1;
    at = token?.text === '(' ? closingBracket(tokens, at) : Math.max(at + 1, phraseEnd(sentence, at));
  }
}

function closingBracket(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ text }, index) => index >= from && text === ')');
  return at === -1 ? tokens.length : at + 1;
}

/** “…,” he said, “…”: the rest of what is quoted. */
export function laterQuote({ tokens }: Sentence, from: number, content: Stretch): Stretch | undefined {
  if (!isClosingQuote(tokens[content.to - 1])) return undefined;
  const open = tokens.findIndex((token, at) => at >= from && at <= from + 2 && isOpeningQuote(token));
  if (open === -1) return undefined;
  const close = tokens.findIndex((token, at) => at > open && isClosingQuote(token));
  return close === -1 ? undefined : { from: open, to: close + 1 };
}
