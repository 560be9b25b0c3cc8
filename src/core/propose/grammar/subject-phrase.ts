import { readParty } from './noun-phrase.ts';
import type { Party } from './party.ts';
import { covers, type Sentence, type Stretch } from '../text/sentence.ts';
import { isClosingQuote, isComma, type Token } from '../text/token.ts';
import { wordSet } from '../words/word-list.ts';

/** The subject of a verb, and where its clause begins. */
export interface Subject {
  party: Party;
  clauseStart: number;
}

const TIME = wordSet(`
  sehari dua tiga empat lima enam tujuh beberapa sepekan sebulan setahun hari pekan bulan tahun jam kemudian sebelumnya sesudahnya setelahnya lalu kemarin
  tadi malam pagi siang sore awal akhir pertengahan ini itu tersebut yang sama keesokan harinya berikutnya lainnya sementara namun adapun masih juga
  earlier later yesterday hour day days week month year last next same afterwards meanwhile nine hours this on in
`);

/**
 * Finds who does what the verb at `index` says: the noun phrase before it, less what stands between the two (“Peskov, seperti
 * dikutip Interfax, menyebut”), and less what stands before it (“Pada 21 Oktober Peskov”).
 *
 * @param taken stretches that say something else: relays, and attributions before this one
 * @param earliest where the clause begins at the earliest: where another verb's content does
 */
export function findSubject(
  sentence: Sentence,
  index: number,
  taken: readonly Stretch[],
  earliest: number,
): Subject | 'same' | undefined {
  const { tokens, vocabulary } = sentence;
  const clauseStart = Math.max(earliest, findClauseStart(sentence, index, taken));
  const between = tokens.slice(clauseStart, index).filter((token) => token.kind !== 'punctuation');
  const joined =
    vocabulary.conjunctions.has(tokens[clauseStart - 1]?.low ?? '') ||
    /^(?:seraya|sambil|sembari)$/.test(tokens[clauseStart - 1]?.low ?? '');
  if (joined && between.every(({ low }) => vocabulary.auxiliaries.has(low))) return 'same';

  const segments = cutSegments(tokens, clauseStart, index, taken);
  const bracketed = isComma(tokens[index - 1]);
  let fallback: Party | undefined;
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at] ?? [];
    const party = readSegment(segment, sentence);
    if (!party) continue;
    if (isPerson(party, sentence) || party.kind === 'pronoun') return { party, clauseStart };
    // “Dmitry Peskov, juru bicara Kremlin, mengatakan”: the title behind a name is not another speaker.
    const earlier = bracketed && at > 0 ? readSegment(segments[at - 1] ?? [], sentence) : undefined;
    // Nor is it a source without a name where the name before it is of nobody who has a file.
    if (earlier && (isPerson(earlier, sentence) || (earlier.kind === 'unknown' && isUnnamed(party))))
      return { party: earlier, clauseStart };
    // “KPU, Bawaslu, dan MK menyatakan”: the commas join speakers.
    if (at > 0 && segment.some(({ low }) => vocabulary.and.has(low))) {
      const joint = readParty(
        tokens.slice(clauseStart, index).filter(({ start }) => !isTaken(start, tokens, taken)),
        sentence,
      );
      if (joint?.kind === 'hops' && joint.hops.length > 1) return { party: joint, clauseStart };
    }
    fallback ??= earlier?.kind === 'hops' && party.kind !== 'hops' ? earlier : party;
    break;
  }
  return fallback ? { party: fallback, clauseStart } : undefined;
}

function isTaken(start: number, tokens: readonly Token[], taken: readonly Stretch[]): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return taken.some((stretch) => covers(stretch, at));
}

function isPerson(party: Party, { kindOf }: Sentence): boolean {
  return party.kind === 'hops' && party.hops.some((hop) => 'entity' in hop && kindOf(hop.entity) === 'person');
}

function isUnnamed(party: Party): boolean {
  return party.kind === 'pointer' || (party.kind === 'hops' && party.hops.every((hop) => 'unnamed' in hop));
}

/** Where the clause of the verb at `index` begins: behind “but”, “that”, a quotation, or an attribution before it. */
function findClauseStart({ tokens, vocabulary }: Sentence, index: number, taken: readonly Stretch[]): number {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) break;
    if (taken.some((stretch) => covers(stretch, at))) continue;
    if (isClosingQuote(token) || token.quoted || /^[;:–—]$/.test(token.text)) return at + 1;
    if (token.kind !== 'word') continue;
    if (vocabulary.that.has(token.low) && !isRelativeThat(tokens, at, vocabulary.relative)) return at + 1;
    if (/^(?:seraya|sambil|sembari)$/.test(token.low)) return at + 1;
    if (!vocabulary.conjunctions.has(token.low)) continue;
    const rest = tokens.slice(at + 1, index).filter(({ kind }) => kind !== 'punctuation');
    const idle = rest.every(({ low }) => vocabulary.auxiliaries.has(low));
    // “Rusia dan Korut membantah”: here `dan` joins two nouns, and no clause begins at it.
    if (
      vocabulary.and.has(token.low)
        ? idle || (isComma(tokens[at - 1]) && at > 0 && rest.length > 0 && !joinsNames(tokens, at))
        : !vocabulary.auxiliaries.has(token.low) || !idle
    )
      return at + 1;
  }
  return 0;
}

function isRelativeThat(tokens: readonly Token[], at: number, relative: ReadonlySet<string>): boolean {
  return relative.has(tokens[at]?.low ?? '') && tokens[at]?.low === 'that' && isComma(tokens[at - 1]);
}

function joinsNames(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at + 1]?.kind === 'mention' && (tokens[at - 1]?.kind === 'mention' || tokens[at - 2]?.kind === 'mention')
  );
}

/** The stretches between commas, less relays and what is in brackets. */
function cutSegments(tokens: readonly Token[], from: number, to: number, taken: readonly Stretch[]): Token[][] {
  const segments: Token[][] = [[]];
  let depth = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || taken.some((stretch) => covers(stretch, at))) continue;
    if (token.text === '(') depth++;
    if (depth === 0) {
      if (isComma(token)) segments.push([]);
      else segments.at(-1)?.push(token);
    }
    if (token.text === ')') depth--;
  }
  return segments.filter((segment) => segment.some(({ kind }) => kind !== 'punctuation'));
}

function readSegment(segment: Token[], sentence: Sentence): Party | undefined {
  const { vocabulary } = sentence;
  const [first] = segment;
  if (!first || vocabulary.relative.has(first.low)) return undefined;
  const rest = withoutTime(segment, sentence);
  const [lead] = rest;
  if (!lead) return undefined;
  if (lead.kind === 'word' && vocabulary.prepositions.has(lead.low)) {
    const last = rest.at(-1);
    const before = rest.at(-2);
    const stands = last?.kind === 'mention' && before !== undefined && !vocabulary.prepositions.has(before.low);
    return stands && !vocabulary.and.has(before.low) ? readParty(closest(rest, sentence), sentence) : undefined;
  }
  return readParty(rest, sentence);
}

/** The titles and the name right before the verb, where an addition of place or time stands before them without a comma. */
function closest(tokens: readonly Token[], { vocabulary }: Sentence): Token[] {
  let from = tokens.length - 1;
  while (from > 1 && vocabulary.roles.has(tokens[from - 1]?.low ?? '')) from--;
  return tokens.slice(from);
}

/** Takes “Pada 21 Oktober”, “Dua hari kemudian”, “A day earlier”, “Last week” and the like from the front. */
function withoutTime(segment: Token[], { vocabulary }: Sentence): Token[] {
  const dated = ({ low, kind }: Token, at: number): boolean =>
    (at === 0 && /^an?$/.test(low) && TIME.has(segment[1]?.low ?? '')) ||
    kind === 'punctuation' ||
    /^\d[\d./]*$/.test(low) ||
    TIME.has(low) ||
    vocabulary.weekdays.includes(low) ||
    vocabulary.months.includes(low);
  const [first, second] = segment;
  const isAdded =
    first !== undefined &&
    /^(?:pada|sejak|hingga|sampai|on|in|since|last|this)$/.test(first.low) &&
    second !== undefined &&
    dated(second, 1);
  const isPlainTime =
    first !== undefined &&
    dated(first, 0) &&
    segment
      .slice(1, 4)
      .some(({ low }) => /^(?:kemudian|lalu|sebelumnya|sesudahnya|setelahnya|earlier|later)$/.test(low));
  const from = isAdded || isPlainTime ? 1 : 0;
  if (from === 0)
    return first &&
      /^(?:sebelumnya|kemarin|kemudian|lalu|tadi|yesterday|earlier|later|meanwhile|namun|adapun|sementara)$/.test(
        first.low,
      )
      ? segment.slice(1)
      : segment;
  const end = segment.findIndex((token, at) => at >= from && !dated(token, at));
  return end === -1 ? [] : segment.slice(end);
}
