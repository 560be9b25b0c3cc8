import { phraseEnd } from './relay-phrase.ts';
import { covers, type Sentence, type Stretch } from '../text/sentence.ts';
import { isClosingQuote, isComma, isOpeningQuote, type Token } from '../text/token.ts';

/** Fewest words that something can be put forward in. */
const SHORTEST = 2;

/** What follows a verb of saying: behind “that”, in the quotation, or to the end. */
export function contentAfter(sentence: Sentence, index: number, relays: readonly Stretch[]): Stretch | undefined {
  const { tokens } = sentence;
  const from = contentStart(sentence, index, relays);
  const quote = isOpeningQuote(tokens[from]) ? closingOf(tokens, from) : undefined;
  const to = quote !== undefined && endsClause(tokens, quote) ? quote : contentEnd(sentence, from, relays);
  return sized(tokens, { from, to });
}

function contentStart(sentence: Sentence, index: number, relays: readonly Stretch[]): number {
  const { tokens, vocabulary, isEnglish } = sentence;
  const that = tokens.findIndex(
    ({ low, quoted, kind }, at) =>
      at > index && at <= index + 30 && !quoted && kind === 'word' && vocabulary.that.has(low),
  );
  if (that !== -1 && leadsTo(sentence, index, that)) return that + 1;
  if (isEnglish && /^accuse[sd]$/.test(tokens[index]?.low ?? '')) {
    const of = tokens.findIndex(({ low }, at) => at > index && low === 'of');
    if (of !== -1) return of + 1;
  }
  let at = index + 1;
  // “menjawab singkat, “…””: a manner of speaking may stand before the quotation.
  const quote = tokens.findIndex((token, one) => one > index && one <= index + 5 && isOpeningQuote(token));
  if (quote !== -1 && (isComma(tokens[quote - 1]) || tokens[quote - 1]?.text === ':')) return quote;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    const relay = relays.find((one) => covers(one, at));
    if (relay) at = relay.to;
    else if (isComma(token) || token.text === ':') at++;
    else if (token.text === '(')
      at = tokens.findIndex(({ text }, one) => one > at && text === ')') + 1 || tokens.length;
    else if (isAddition(sentence, at)) {
      const end = phraseEnd(sentence, at + 1);
      // An addition without a comma behind it can't be told from what is said; only a day can.
      const day = dayEnd(sentence, at + 1);
      if (isComma(tokens[end]) || isOpeningQuote(tokens[end]) || tokens[end]?.text === ':') at = end;
      else if (day > at + 1) at = day;
      else return token.low === 'kepada' ? at + 2 : at;
    } else if (isDay(token, sentence)) at = Math.max(at + 1, dayEnd(sentence, at));
    else return at;
  }
}

/** Whether “that” belongs to the verb: what stands between the two is an addition, or the thing that is denied. */
function leadsTo(sentence: Sentence, index: number, that: number): boolean {
  const { tokens, vocabulary } = sentence;
  const between = tokens.slice(index + 1, that);
  if (between.length === 0) return true;
  if (between.some(({ low, kind }) => kind === 'word' && vocabulary.before.has(low))) return false;
  const [first] = between;
  if (!first) return true;
  if (isComma(first) || first.text === '(' || isAddition(sentence, index + 1) || isDay(first, sentence)) return true;
  if (/^(?:told|reminded|assured|warned)$/.test(tokens[index]?.low ?? '')) return between.length <= 6;
  // “membantah kabar bahwa …”, “denied a report that …”
  return between.length <= 4;
}

function isAddition({ tokens }: Sentence, at: number): boolean {
  return /^(?:kepada|pada|di|dalam|melalui|lewat|saat|ketika|seusai|usai|setelah|sesudah|to|in|on|at|during|after)$/.test(
    tokens[at]?.low ?? '',
  );
}

function isDay({ low }: Token, { vocabulary }: Sentence): boolean {
  return vocabulary.weekdays.includes(low) || /^(?:kemarin|yesterday)$/.test(low);
}

/** Where a date ends that begins at `at`. */
function dayEnd(sentence: Sentence, at: number): number {
  const { tokens, vocabulary } = sentence;
  let end = at;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token) break;
    const { low, text } = token;
    const dated =
      isDay(token, sentence) ||
      vocabulary.months.includes(low) ||
      /^\d{1,4}(?:[/.-]\d{1,4})*$/.test(low) ||
      /^[()]$/.test(text) ||
      /^(?:pekan|bulan|tahun|lalu|ini|itu|last|week|month)$/.test(low);
    if (!dated) break;
    end++;
  }
  return end;
}

/** What stands before an attribution: the quotation that it closes, or the clause. */
export function contentBefore(sentence: Sentence, before: number): Stretch | undefined {
  const { tokens, text, vocabulary } = sentence;
  let to = before;
  while (to > 0 && (isComma(tokens[to - 1]) || /^[–—]$/.test(tokens[to - 1]?.text ?? ''))) to--;
  let from = 0;
  for (let at = to - 1; at >= 0; at--) {
    if (tokens[at]?.text === ';' && !tokens[at]?.quoted) {
      from = at + 1;
      break;
    }
  }
  const start = tokens[from];
  const end = tokens[to - 1];
  if (!start || !end || to <= from) return undefined;
  const opening = vocabulary.openings.exec(text.slice(start.start, end.end))?.[0].length ?? 0;
  while (from < to && (tokens[from]?.start ?? 0) < start.start + opening) from++;
  // A quotation at the end of the clause that is the clause: what stands before it is not part of what is said.
  if (isClosingQuote(end)) {
    const open = openingOf(tokens, to - 1);
    const lead = tokens[(open ?? 0) - 1];
    if (
      open !== undefined &&
      (open === from || isComma(lead) || lead?.text === ':' || vocabulary.conjunctions.has(lead?.low ?? ''))
    )
      from = open;
  }
  return sized(tokens, { from, to });
}

/** What an attribution in the middle of a sentence speaks of: what stands before it or behind it, whichever says more. */
export function contentAround(sentence: Sentence, region: Stretch, relays: readonly Stretch[]): Stretch | undefined {
  const { tokens, vocabulary } = sentence;
  const before = contentBefore(sentence, region.from);
  let from = region.to;
  for (let relay = relays.find((one) => covers(one, from) || one.from === from + 1); relay;) {
    from = relay.to;
    relay = relays.find((one) => covers(one, from) || one.from === from + 1);
  }
  while (isComma(tokens[from]) || tokens[from]?.text === ')' || tokens[from]?.text === ':') from++;
  if (vocabulary.that.has(tokens[from]?.low ?? '')) from++;
  const behind = sized(tokens, { from, to: contentEnd(sentence, from, relays) });
  if (!before || !behind) return before ?? behind;
  if (isClosingQuote(tokens[before.to - 1])) return before;
  // In the middle it stands behind the topic as a rule; unless what follows only adds to a clause that is complete.
  const next = tokens[behind.from];
  const adds =
    next?.kind === 'word' &&
    (vocabulary.prepositions.has(next.low) ||
      vocabulary.conjunctions.has(next.low) ||
      vocabulary.relative.has(next.low));
  return adds && before.to - before.from > behind.to - behind.from
    ? before
    : adds && before.to - before.from > 5
      ? before
      : behind;
}

/** Where what is said ends: at the end of the sentence, less relays and dates that close it. */
function contentEnd(sentence: Sentence, from: number, relays: readonly Stretch[]): number {
  const { tokens } = sentence;
  let to = tokens.length;
  for (;;) {
    const before = to;
    while (to > from && /^[.;:,!?…–—]$/.test(tokens[to - 1]?.text ?? '')) to--;
    const relay = relays.find((one) => one.from > from && reaches(sentence, one.to, to));
    if (relay) to = relay.from;
    to = withoutDay(sentence, from, to);
    const turn = tokens.findIndex((_, at) => at > from + 1 && at < to && turns(sentence, at));
    if (turn !== -1) to = turn;
    if (to === before) return to;
  }
}

/** Whether another clause begins that limits or contrasts: whether the speaker says that, too, nobody can tell. */
function turns({ tokens }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.quoted) return false;
  if (token.text === ';') return true;
  if (
    /^(?:tanpa|without)$/.test(token.low) &&
    /^(?:menyebut|menyebutkan|merinci|menjelaskan|memerinci|mengungkapkan|saying|giving|elaborating|naming|specifying|providing)$/.test(
      tokens[at + 1]?.low ?? '',
    )
  )
    return true;
  if (!isComma(tokens[at - 1]) || token.kind !== 'word') return false;
  const next = tokens
    .slice(at, at + 4)
    .map(({ low }) => low)
    .join(' ');
  if (/^(?:a|one|two|three|\w+) (?:days?|weeks?|months?|years?|hours?) (?:after|before|later)/.test(next)) return true;
  if (/^(?:sehari|sepekan|sebulan|setahun|\w+ (?:hari|pekan|bulan|tahun|jam)) (?:setelah|sesudah|sebelum)/.test(next))
    return true;
  return (
    /^(?:tetapi|tapi|namun|sedangkan|sementara|meski|meskipun|kendati|walau|walaupun|padahal|but|though|although|whereas)$/.test(
      token.low,
    ) ||
    (/^(?:dan|and)$/.test(token.low) && /^(?:bahwa|that)$/.test(tokens[at + 1]?.low ?? ''))
  );
}

/** Whether nothing but a date stands between two places. */
function reaches(sentence: Sentence, from: number, to: number): boolean {
  let at = from;
  while (at < to && (isComma(sentence.tokens[at]) || /^(?:pada|on)$/.test(sentence.tokens[at]?.low ?? ''))) at++;
  return at >= to || dayEnd(sentence, at) >= to;
}

/** Whether words say only when: “dilaporkan Kompas pada Senin” tells of a report, and not what is in it. */
export function isMereTime(sentence: Sentence, { from, to }: Stretch): boolean {
  const end = sentence.tokens.slice(from, to).map(({ low }) => low);
  return reaches(sentence, from, to) || /(?:^| )(?:pertama kali|kali pertama|first)$/.test(end.join(' '));
}

/** Takes `, Senin (4/9)` from the end. */
function withoutDay(sentence: Sentence, from: number, to: number): number {
  const { tokens } = sentence;
  for (let at = to - 1; at > from && at > to - 8; at--) {
    const token = tokens[at];
    if (token && isDay(token, sentence) && isComma(tokens[at - 1]) && dayEnd(sentence, at) >= to) return at - 1;
  }
  return to;
}

function closingOf(tokens: readonly Token[], open: number): number | undefined {
  const at = tokens.findIndex((token, index) => index > open && isClosingQuote(token));
  return at === -1 ? undefined : at + 1;
}

function openingOf(tokens: readonly Token[], close: number): number | undefined {
  for (let at = close - 1; at >= 0; at--) if (isOpeningQuote(tokens[at])) return at;
  return undefined;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || /^[.,;:!?]$/.test(tokens[at]?.text ?? '');
}

function sized(tokens: readonly Token[], stretch: Stretch): Stretch | undefined {
  let { from, to } = stretch;
  while (from < to && /^[,.;:–—)]$/.test(tokens[from]?.text ?? '')) from++;
  while (to > from && /^[,.;:–—(]$/.test(tokens[to - 1]?.text ?? '')) to--;
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation').length;
  return words < SHORTEST ? undefined : { from, to };
}
