import { adjunctEnd, laterQuote } from '../grammar/adjunct.ts';
import { contentAfter, contentAround } from '../grammar/content-stretch.ts';
import type { Cue } from './cue.ts';
import { readParty } from '../grammar/noun-phrase.ts';
import type { Party } from '../grammar/party.ts';
import type { Sentence, Stretch } from '../text/sentence.ts';
import { findSubject } from '../grammar/subject-phrase.ts';
import { isClosingQuote, isComma, isOpeningQuote, type Token } from '../text/token.ts';
import type { VerbSense } from '../words/vocabulary.ts';

/** From this many tokens on an object is something that is said, and no thing: “menjelaskan jadwal itu” says nothing. */
const LONG = 7;

/** Words that an Indonesian clause has, and a noun phrase has not. */
const PREDICATE =
  /^(?:telah|sudah|akan|ada|tidak|tak|belum|bukan|adalah|masih|bisa|dapat|harus|sedang|siap|kini|\d.*|(?:me|ber|di|ter)\p{L}{4,})$/u;

/** `Peskov menyebut …`, `Marchetti added that …`, and with the speaker behind what is said, `…, Antara reported`. */
export function cueAhead(
  sentence: Sentence,
  index: number,
  taken: readonly Stretch[],
  relays: readonly Stretch[],
  earliest: number,
): Cue | undefined {
  const { tokens, vocabulary, isEnglish } = sentence;
  const { low = '' } = tokens[index] ?? {};
  const sense = vocabulary.before.get(low);
  if (!sense || isUnsaid(sentence, index)) return undefined;
  const subject = findSubject(sentence, index, taken, earliest);
  if (!subject) return undefined;
  const [party, clauseStart] = subject === 'same' ? (['same', index] as const) : [subject.party, subject.clauseStart];
  const base = { at: index, word: low, party, sense };

  if (isEnglish && subject !== 'same' && vocabulary.after.has(low) && endsHere(sentence, index, relays)) {
    const from = subjectStart(sentence, index);
    const content =
      from > 0 ? contentAround(sentence, { from, to: adjunctEnd(sentence, index + 1, true) }, relays) : undefined;
    if (content && content.to <= from) {
      const region = { from, to: adjunctEnd(sentence, index + 1, true) };
      const more = laterQuote(sentence, region.to, content);
      return { ...base, ...region, form: 'after', content, ...(more && { more }) };
    }
  }
  const content = contentAfter(sentence, index, relays);
  if (!content || !satisfies(sentence, index, sense.needs, content, party)) return undefined;
  return { ...base, from: clauseStart, to: content.from, form: 'before', content };
}

/** `The Times quoted officials as saying that …` */
export function quotedAs(sentence: Sentence, index: number, taken: readonly Stretch[]): Cue | undefined {
  const { tokens, vocabulary } = sentence;
  if (!/^quote[sd]$/.test(tokens[index]?.low ?? '')) return undefined;
  const saying = tokens.findIndex(
    ({ low }, at) => at > index && at < index + 20 && low === 'saying' && tokens[at - 1]?.low === 'as',
  );
  const subject = saying === -1 ? undefined : findSubject(sentence, index, taken, 0);
  const party = readParty(tokens.slice(index + 1, saying - 1), sentence);
  if (!party || !subject || subject === 'same') return undefined;
  const from = vocabulary.that.has(tokens[saying + 1]?.low ?? '') ? saying + 2 : saying + 1;
  const content = contentAfter(sentence, from - 1, []);
  if (!content) return undefined;
  return {
    from: subject.clauseStart,
    to: from,
    at: saying,
    word: 'saying',
    form: 'before',
    party,
    via: subject.party,
    sense: {},
    content,
  };
}

/** A negated, wished or relative verb says nothing: `menolak menyebut`, `yang mengatakan`, `has not said`. */
function isUnsaid({ tokens, vocabulary }: Sentence, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && vocabulary.auxiliaries.has(tokens[at]?.low ?? '')) at--;
  const low = tokens[at]?.low ?? '';
  // “is expected”, “was reported”: nobody is said to expect or report it.
  if (/^(?:is|are|was|were|be|been|being)$/.test(tokens[index - 1]?.low ?? '')) return true;
  return vocabulary.unsaid.has(low) || /n[’']t$/.test(low) || /n[’']t$/.test(tokens[index - 1]?.low ?? '');
}

function satisfies(
  { tokens, vocabulary, kindOf }: Sentence,
  index: number,
  needs: VerbSense['needs'],
  content: Stretch,
  party: Party | 'same',
): boolean {
  if (needs === undefined) return true;
  const clause = tokens
    .slice(index, content.from + 1)
    .some((token) => vocabulary.that.has(token.low) || isOpeningQuote(token));
  if (clause || needs === 'clause') return clause;
  if (needs === 'length') return content.from > index + 1 || isClause(tokens.slice(content.from, content.to));
  return (
    party !== 'same' &&
    party.kind === 'hops' &&
    party.hops.every((hop) => 'entity' in hop && ['organization', 'place'].includes(kindOf(hop.entity) ?? ''))
  );
}

function isClause(words: readonly Token[]): boolean {
  return words.length >= LONG || words.some(({ low, kind }) => kind === 'word' && PREDICATE.test(low));
}

/** Whether nothing that could be said follows an English verb: the end, an addition, or the rest of a quotation. */
function endsHere(sentence: Sentence, index: number, relays: readonly Stretch[]): boolean {
  const { tokens, vocabulary } = sentence;
  const next = tokens[index + 1];
  const told = /^(?:told|asked|reminded)$/.test(tokens[index]?.low ?? '');
  if (told && isClosingQuote(tokens[subjectStart(sentence, index) - 1])) return true;
  if (!next || isComma(next) || /^[.;:!?]$/.test(next.text) || isOpeningQuote(next)) return true;
  if (relays.some(({ from }) => from === index + 1))
    return !tokens.slice(index + 1).some(({ low }) => vocabulary.that.has(low));
  return (
    (vocabulary.prepositions.has(next.low) || vocabulary.weekdays.includes(next.low)) &&
    !tokens.slice(index + 1).some(({ low }) => low === 'that')
  );
}

function subjectStart({ tokens }: Sentence, index: number): number {
  for (let at = index - 1; at > 0; at--) if (isComma(tokens[at]) || isClosingQuote(tokens[at])) return at + 1;
  return 0;
}
