import type { Modality } from '../../schema/claim.ts';
import { contentAround, isMereTime } from '../grammar/content-stretch.ts';
import type { Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { modalityOf } from './modality.ts';
import type { Party } from '../grammar/party.ts';
import { findRelays, type RelayPhrase } from '../grammar/relay-phrase.ts';
import { covers, type Sentence, type Stretch } from '../text/sentence.ts';
import { isComma } from '../text/token.ts';
import type { Range } from '../text/text-block.ts';

/** Something that a sentence says somebody puts forward. */
export interface Attribution {
  /** What is put forward, in the block's text. */
  content: Range[];
  /** Where the attribution stands. */
  start: number;
  speaker: Party | 'same';
  /** Those who reported that the speaker said so, the nearest to it first. */
  outer: Party[];
  relays: RelayPhrase['hops'];
  /** The name of a relay that no file has. */
  unknownRelay?: string;
  how: Modality;
  cue: string;
  /** The sentence less what is put forward: where it may say when. */
  around: string;
}

/** Reads who puts what forward in a sentence, each with everyone it passed through. */
export function attributeSentence(sentence: Sentence): Attribution[] {
  const relays = findRelays(sentence);
  const cues = findCues(sentence, relays);
  if (cues.length === 0) return relayOnly(sentence, relays);
  const cuts = cues.map((cue) => cutBefore(sentence, cue));
  for (const [index, cue] of cues.entries()) {
    for (const [other, cut] of cuts.entries())
      if (other > index && cut !== undefined && covers(cue.content, cut))
        cue.content = { ...cue.content, to: trimEnd(sentence, cue.content.from, cut) };
  }

  const dropped = new Set<Cue>();
  const outerOf = new Map<Cue, Cue[]>();
  for (const outer of cues) {
    for (const inner of cues) {
      if (inner === outer || inner.form !== 'before') continue;
      // “ia mengatakan, menurut TASS, bahwa …”: the words in between speak of the same.
      const between = outer.form !== 'before' && outer.at > inner.at && outer.at < inner.content.from;
      if (!between && !covers(outer.content, inner.at)) continue;
      const atHead = between || inner.from <= outer.content.from + 2;
      if (!atHead || isTheirWord(sentence, inner, outer)) dropped.add(inner);
      else outerOf.set(inner, [...(outerOf.get(inner) ?? []), outer]);
    }
  }
  const consumed = new Set([...outerOf].flatMap(([inner, outers]) => (dropped.has(inner) ? [] : outers)));
  return cues
    .filter((cue) => !dropped.has(cue) && !consumed.has(cue))
    .map((cue) => {
      const outers = (outerOf.get(cue) ?? []).sort((a, b) => b.content.from - a.content.from);
      const within = outers.reduce(
        (content, outer) => (outer.at < cue.content.from ? content : clip(content, outer.content)),
        cue.content,
      );
      return makeAttribution(sentence, { ...cue, content: within }, outers, relaysOf(cue, cuts, relays));
    });
}

/** Whether an attribution within another is a part of what the other puts forward, and no statement of its own. */
function isTheirWord({ kindOf, isOutlet }: Sentence, { party, sense }: Cue, outer: Cue): boolean {
  if (sense.wish === true || party === 'same') return true;
  const reported =
    outer.party !== 'same' &&
    outer.party.kind === 'hops' &&
    outer.party.hops.every((hop) => 'entity' in hop && isOutlet(hop.entity));
  if (party.kind === 'pronoun') return !reported;
  if (sense.thought !== true) return false;
  return party.kind !== 'hops' || party.hops.some((hop) => 'entity' in hop && kindOf(hop.entity) === 'person');
}

/** Where a clause of its own begins with which the content before it ends; undefined where the cue is part of that content. */
function cutBefore({ tokens, vocabulary }: Sentence, cue: Cue): number | undefined {
  if (cue.form !== 'before' || cue.from === 0) return undefined;
  let at = cue.from - 1;
  while (
    at > 0 &&
    (isComma(tokens[at]) || vocabulary.auxiliaries.has(tokens[at]?.low ?? '')) &&
    !vocabulary.conjunctions.has(tokens[at]?.low ?? '')
  )
    at--;
  const { low = '', text = '' } = tokens[at] ?? {};
  return vocabulary.conjunctions.has(low) || /^(?:seraya|sambil|sembari|;)$/.test(low || text) ? at : undefined;
}

function trimEnd({ tokens }: Sentence, from: number, to: number): number {
  let end = to;
  while (end > from && isComma(tokens[end - 1])) end--;
  return end;
}

function clip(content: Stretch, to: Stretch): Stretch {
  return { from: Math.max(content.from, to.from), to: Math.min(content.to, to.to) };
}

/** The relays of a cue: those of its own clause, where the sentence has several. */
function relaysOf(cue: Cue, cuts: readonly (number | undefined)[], relays: readonly RelayPhrase[]): RelayPhrase[] {
  const borders = cuts.filter((cut): cut is number => cut !== undefined);
  const clauseOf = (index: number): number => borders.filter((border) => border <= index).length;
  return relays.filter(
    (relay) =>
      clauseOf(relay.from) === clauseOf(cue.at) || (relay.from > cue.at && borders.every((border) => border < cue.at)),
  );
}

function makeAttribution(
  sentence: Sentence,
  cue: Cue,
  outers: readonly Cue[],
  relays: readonly RelayPhrase[],
): Attribution {
  const { tokens } = sentence;
  const content = [cue.content, ...(cue.more ? [cue.more] : [])].map((stretch) => rangeOf(sentence, stretch));
  const { how, word } = modalityOf(sentence, cue.content, cue.sense);
  const unknownRelay = relays.find((relay) => relay.unknown)?.unknown?.name;
  return {
    content,
    start: tokens[cue.at]?.start ?? 0,
    speaker: cue.party,
    outer: [...(cue.via ? [cue.via] : []), ...outers.flatMap(({ party }) => (party === 'same' ? [] : [party]))],
    relays: relays.flatMap(({ hops }) => hops),
    ...(unknownRelay !== undefined && { unknownRelay }),
    how,
    cue: word ?? cue.word,
    around: outside(sentence, cue.content),
  };
}

/** A sentence in which an outlet is all the attribution there is: `Dilansir dari Antara, …`. */
function relayOnly(sentence: Sentence, relays: readonly RelayPhrase[]): Attribution[] {
  const relay = relays.find(({ whole }) => whole);
  if (!relay) return [];
  const content = contentAround(sentence, relay, relays);
  const hops = relays.flatMap((one) => one.hops).sort((a, b) => a.rank - b.rank);
  const [speaker] = hops;
  if (!content || !speaker || isMereTime(sentence, content)) return [];
  const cue: Cue = {
    ...relay,
    at: relay.from,
    word: relay.cue,
    form: 'according',
    sense: {},
    content,
    party: { kind: 'hops', hops: [speaker.hop] },
  };
  const made = makeAttribution(sentence, cue, [], relays);
  return [{ ...made, relays: hops.slice(1) }];
}

function rangeOf({ tokens }: Sentence, { from, to }: Stretch): Range {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function outside({ tokens }: Sentence, content: Stretch): string {
  return tokens
    .filter((_, index) => !covers(content, index))
    .map(({ text }) => text)
    .join(' ');
}
