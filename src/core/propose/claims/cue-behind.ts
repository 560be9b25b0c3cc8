import { adjunctEnd, laterQuote } from '../grammar/adjunct.ts';
import { contentAround, contentBefore } from '../grammar/content-stretch.ts';
import type { Cue } from './cue.ts';
import { readNamed } from '../grammar/named-party.ts';
import type { Party } from '../grammar/party.ts';
import { phraseEnd } from '../grammar/relay-phrase.ts';
import type { Sentence, Stretch } from '../text/sentence.ts';
import { isClosingQuote, isComma } from '../text/token.ts';

/** Fewer tokens than this before an attribution are the beginning of what is said behind it. */
const SHORT = 5;

/** `…, kata Peskov`, `“…,” ujarnya`, `“…,” said Elise Marchetti`. */
export function cueBehind(sentence: Sentence, index: number, relays: readonly Stretch[]): Cue | undefined {
  const { tokens, vocabulary, isEnglish } = sentence;
  const { low = '', text = '' } = tokens[index] ?? {};
  const previous = tokens[index - 1];
  const attached = /^(?<stem>\p{L}+?)nya$/u.exec(low)?.groups?.['stem'];
  const sense = vocabulary.after.get(low) ?? (isEnglish ? undefined : vocabulary.after.get(attached ?? ''));
  const clitic = !vocabulary.after.has(low);
  if (!sense) return undefined;
  const opens =
    isComma(previous) ||
    isClosingQuote(previous) ||
    (/^[?!]$/.test(previous?.text ?? '') && index > 0) ||
    /^[–—]$/.test(previous?.text ?? '');
  const first = !isEnglish && index === 0 && low === 'kata';
  if (!opens && !first) return undefined;
  if (isEnglish && !isClosingQuote(previous) && !isInverted(sentence, index)) return undefined;
  let party: Party;
  let to: number;
  if (clitic) {
    party = { kind: 'pronoun', word: text, continuing: vocabulary.continuing.has(low) };
    to = index + 1;
  } else {
    if (/^[“"”]$/.test(tokens[index + 1]?.text ?? '')) return undefined;
    const named = readNamed(sentence, index + 1, relays);
    if (!named) return undefined;
    party = named.party;
    to = named.to;
  }
  const before = contentBefore(sentence, index);
  const quoted = before !== undefined && isClosingQuote(tokens[before.to - 1]);
  // Where little or nothing stands before it, what follows the comma is what is said, and no addition to the attribution.
  const leads = !quoted && (before === undefined || before.to - before.from < SHORT);
  const region = { from: index, to: Math.max(to, adjunctEnd(sentence, to, !leads)) };
  const found = contentAround(sentence, region, relays);
  if (!found) return undefined;
  const more = laterQuote(sentence, region.to, found);
  return {
    ...region,
    at: index,
    word: text.toLowerCase(),
    form: 'after',
    party,
    sense,
    content: found,
    ...(more && { more }),
  };
}

/** Whether the subject stands behind an English verb, and nothing that could be said: “…, said the minister.” */
function isInverted(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const end = phraseEnd(sentence, index + 1);
  const phrase = tokens.slice(index + 1, end);
  const hasVerb = phrase.some(({ low }) =>
    /^(?:is|was|are|were|be|has|have|had|will|would|could|may|might|do|does|did|not)$/.test(low),
  );
  return isComma(tokens[index - 1]) && !hasVerb && phrase.length <= 12 && phrase.some(({ kind }) => kind === 'mention');
}
