import type { Cue } from './cue.ts';
import { contentAfter, contentAround, contentBefore } from './content-stretch.ts';
import { readParty } from './noun-phrase.ts';
import type { Party } from './party.ts';
import { phraseEnd } from './relay-phrase.ts';
import { covers, type Sentence, type Stretch } from './sentence.ts';
import { findSubject } from './subject-phrase.ts';
import type { VerbSense } from './vocabulary.ts';
import { isClosingQuote, isComma, isOpeningQuote, type Token } from './token.ts';

/** From this many tokens on an object is something that is said, and no thing: “menjelaskan jadwal itu” says nothing. */
const LONG = 7;

/** Words that an Indonesian clause has, and a noun phrase has not. */
const PREDICATE = /^(?:telah|sudah|akan|ada|tidak|tak|belum|bukan|adalah|masih|bisa|dapat|harus|sedang|siap|kini|\d.*|(?:me|ber|di|ter)\p{L}{4,})$/u;

/** Fewer tokens than this before an attribution are the beginning of what is said behind it. */
const SHORT = 5;

/** Finds every attribution of a sentence, in order. */
export function findCues(sentence: Sentence, relays: readonly Stretch[]): Cue[] {
  const cues: Cue[] = [];
  sentence.tokens.forEach((token, index) => {
    if (token.quoted || token.kind !== 'word') return;
    const taken = [...relays, ...cues.filter(({ form }) => form !== 'before')];
    if (taken.some((stretch) => covers(stretch, index))) return;
    const cue =
      according(sentence, index, relays) ??
      behind(sentence, index, relays) ??
      passive(sentence, index) ??
      quotedAs(sentence, index, taken) ??
      ahead(sentence, index, taken, relays, contentStartOf(cues, index));
    if (cue) cues.push(cue);
  });
  return cues;
}

/** Where the content begins of the last verb whose content holds `index`; 0 where there is none. */
function contentStartOf(cues: readonly Cue[], index: number): number {
  return Math.max(0, ...cues.filter(({ form, content }) => form === 'before' && covers(content, index)).map(({ content }) => content.from));
}

/** `menurut Kirby`, `berdasarkan data BNPB`, `according to the FT`. */
function according(sentence: Sentence, index: number, relays: readonly Stretch[]): Cue | undefined {
  const { tokens } = sentence;
  const low = tokens[index]?.low ?? '';
  const english = low === 'according' && tokens[index + 1]?.low === 'to';
  if (!english && !/^(?:menurut|berdasarkan|mengacu)$/.test(low)) return undefined;
  const start = index + (english ? 2 : 1);
  const named = readNamed(sentence, start, relays);
  if (!named) return undefined;
  const from = tokens[index - 1]?.low === 'masih' ? index - 1 : index;
  const region = { from, to: named.to };
  const content = contentAround(sentence, region, relays);
  return content && { ...region, at: index, word: low, form: 'according', party: named.party, sense: {}, content };
}

/** `…, kata Peskov`, `“…,” ujarnya`, `“…,” said Elise Marchetti`. */
function behind(sentence: Sentence, index: number, relays: readonly Stretch[]): Cue | undefined {
  const { tokens, vocabulary, isEnglish } = sentence;
  const { low = '', text = '' } = tokens[index] ?? {};
  const previous = tokens[index - 1];
  const attached = /^(?<stem>\p{L}+?)nya$/u.exec(low)?.groups?.['stem'];
  const sense = vocabulary.after.get(low) ?? (isEnglish ? undefined : vocabulary.after.get(attached ?? ''));
  const clitic = !vocabulary.after.has(low);
  if (!sense) return undefined;
  const opens = isComma(previous) || isClosingQuote(previous) || (/^[?!]$/.test(previous?.text ?? '') && index > 0) || /^[–—]$/.test(previous?.text ?? '');
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
  return { ...region, at: index, word: text.toLowerCase(), form: 'after', party, sense, content: found, ...(more && { more }) };
}

/** Whether the subject stands behind an English verb, and nothing that could be said: “…, said the minister.” */
function isInverted(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const end = phraseEnd(sentence, index + 1);
  const phrase = tokens.slice(index + 1, end);
  const hasVerb = phrase.some(({ low }) => /^(?:is|was|are|were|be|has|have|had|will|would|could|may|might|do|does|did|not)$/.test(low));
  return isComma(tokens[index - 1]) && !hasVerb && phrase.length <= 12 && phrase.some(({ kind }) => kind === 'mention');
}

/** `Kabar itu dibantah Kremlin`. */
function passive(sentence: Sentence, index: number): Cue | undefined {
  const { tokens, vocabulary } = sentence;
  const sense = vocabulary.passive.get(tokens[index]?.low ?? '');
  if (!sense) return undefined;
  const named = readNamed(sentence, tokens[index + 1]?.low === 'oleh' ? index + 2 : index + 1, []);
  let end = index;
  while (end > 0 && vocabulary.auxiliaries.has(tokens[end - 1]?.low ?? '')) end--;
  const content = contentBefore(sentence, end);
  if (named?.party.kind !== 'hops' || !content) return undefined;
  const { party, to } = named;
  // What was denied is named before the verb; what was said is, in “Hal itu disampaikan …”, the sentence before.
  if (sense.how === undefined && !isBackReference(tokens.slice(content.from, content.to))) return undefined;
  return { from: index, to, at: index, word: tokens[index]?.low ?? '', form: 'passive', party, sense, content };
}

/** `The Times quoted officials as saying that …` */
function quotedAs(sentence: Sentence, index: number, taken: readonly Stretch[]): Cue | undefined {
  const { tokens, vocabulary } = sentence;
  if (!/^quote[sd]$/.test(tokens[index]?.low ?? '')) return undefined;
  const saying = tokens.findIndex(({ low }, at) => at > index && at < index + 20 && low === 'saying' && tokens[at - 1]?.low === 'as');
  const subject = saying === -1 ? undefined : findSubject(sentence, index, taken, 0);
  const party = readParty(tokens.slice(index + 1, saying - 1), sentence);
  if (!party || !subject || subject === 'same') return undefined;
  const from = vocabulary.that.has(tokens[saying + 1]?.low ?? '') ? saying + 2 : saying + 1;
  const content = contentAfter(sentence, from - 1, []);
  if (!content) return undefined;
  return { from: subject.clauseStart, to: from, at: saying, word: 'saying', form: 'before', party, via: subject.party, sense: {}, content };
}

/** “Hal itu”, “pernyataan tersebut”: what is put forward stands in the sentence before. */
export function isBackReference(words: readonly Pick<Token, 'low'>[]): boolean {
  return /^(?:hal|pernyataan|keterangan|informasi) (?:itu|ini|tersebut|senada)$/.test(words.map(({ low }) => low).join(' '));
}

/** `Peskov menyebut …`, `Marchetti added that …`, and with the speaker behind what is said, `…, Antara reported`. */
function ahead(
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
    const content = from > 0 ? contentAround(sentence, { from, to: adjunctEnd(sentence, index + 1, true) }, relays) : undefined;
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
  const clause = tokens.slice(index, content.from + 1).some((token) => vocabulary.that.has(token.low) || isOpeningQuote(token));
  if (clause || needs === 'clause') return clause;
  if (needs === 'length')
    return content.from > index + 1 || isClause(tokens.slice(content.from, content.to));
  return (
    party !== 'same' &&
    party.kind === 'hops' &&
    party.hops.every((hop) => 'entity' in hop && ['organization', 'place'].includes(kindOf(hop.entity) ?? ''))
  );
}

function isClause(words: readonly Token[]): boolean {
  return words.length >= LONG || words.some(({ low, kind }) => kind === 'word' && PREDICATE.test(low));
}

/** A noun phrase and where it ends; a name in apposition to it is taken for it: `kantor berita negaranya, KCNA,`. */
function readNamed(sentence: Sentence, from: number, relays: readonly Stretch[]): { party: Party; to: number } | undefined {
  const { tokens } = sentence;
  if (tokens[from]?.kind === 'word' && sentence.vocabulary.prepositions.has(tokens[from]?.low ?? '')) return undefined;
  const relay = relays.find((one) => one.from >= from);
  const to = Math.min(phraseEnd(sentence, from), relay?.from ?? tokens.length, verbFrom(sentence, from));
  const party = readParty(tokens.slice(from, to), sentence);
  if (isComma(tokens[to]) && (!party || party.kind === 'pointer')) {
    const end = phraseEnd(sentence, to + 1);
    const name = readParty(tokens.slice(to + 1, end), sentence);
    const short = end - to <= 8 && tokens.slice(to + 1, end).some(({ kind }) => kind === 'mention');
    const closed = isComma(tokens[end]) || /^[.(]$/.test(tokens[end]?.text ?? '');
    if (short && closed && (name?.kind === 'hops' || name?.kind === 'unknown') && !sentence.vocabulary.prepositions.has(tokens[to + 1]?.low ?? ''))
      return { party: name, to: end };
  }
  return party && { party, to };
}

/** “Menurut Ratna setiap kendaraan …” has no comma: the phrase ends where a word with a small letter follows a name. */
function verbFrom({ tokens, vocabulary }: Sentence, from: number): number {
  const name = tokens.findIndex(({ kind }, at) => at >= from && kind === 'mention');
  if (name === -1) return tokens.length;
  const found = tokens.findIndex(({ low, kind }, at) => at > name && kind === 'word' && vocabulary.before.has(low) && !vocabulary.relative.has(tokens[at - 1]?.low ?? ''));
  return found === -1 ? tokens.length : found;
}

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
    const isDay = vocabulary.weekdays.includes(next.low) || /^\d[\d/.]*$/.test(next.low) || vocabulary.months.includes(next.low);
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

/** Whether nothing that could be said follows an English verb: the end, an addition, or the rest of a quotation. */
function endsHere(sentence: Sentence, index: number, relays: readonly Stretch[]): boolean {
  const { tokens, vocabulary } = sentence;
  const next = tokens[index + 1];
  const told = /^(?:told|asked|reminded)$/.test(tokens[index]?.low ?? '');
  if (told && isClosingQuote(tokens[subjectStart(sentence, index) - 1])) return true;
  if (!next || isComma(next) || /^[.;:!?]$/.test(next.text) || isOpeningQuote(next)) return true;
  if (relays.some(({ from }) => from === index + 1)) return !tokens.slice(index + 1).some(({ low }) => vocabulary.that.has(low));
  return (vocabulary.prepositions.has(next.low) || vocabulary.weekdays.includes(next.low)) && !tokens.slice(index + 1).some(({ low }) => low === 'that');
}

function subjectStart({ tokens }: Sentence, index: number): number {
  for (let at = index - 1; at > 0; at--) if (isComma(tokens[at]) || isClosingQuote(tokens[at])) return at + 1;
  return 0;
}

/** “…,” he said, “…”: the rest of what is quoted. */
function laterQuote({ tokens }: Sentence, from: number, content: Stretch): Stretch | undefined {
  if (!isClosingQuote(tokens[content.to - 1])) return undefined;
  const open = tokens.findIndex((token, at) => at >= from && at <= from + 2 && isOpeningQuote(token));
  if (open === -1) return undefined;
  const close = tokens.findIndex((token, at) => at > open && isClosingQuote(token));
  return close === -1 ? undefined : { from: open, to: close + 1 };
}
