import { readParty } from './noun-phrase.ts';
import type { Party, ProposedHop } from './party.ts';
import { covers, type Sentence, type Stretch } from '../text/sentence.ts';
import { isClosingQuote, isComma, isOpeningQuote, type Token } from '../text/token.ts';
import { wordSet } from '../words/word-list.ts';

/** Words of a sentence that say through whom something reached us. */
export interface RelayPhrase extends Stretch {
  hops: { hop: ProposedHop; rank: number }[];
  /** A name in it that no file has. */
  unknown?: { name: string; index: number };
  /** The word that shows it. */
  cue: string;
  /** Whether it says whose the sentence is, and not only whose a noun is: “pejabat yang dikutip Kyodo”. */
  whole: boolean;
}

/** How far from the speaker a relay stands: asked by it first, printed by it last. */
const RANK = { told: 10, passedOn: 12, cited: 15, copied: 20, quoted: 30, closing: 35, last: 40 } as const;

const QUOTED = wordSet(
  'dikutip dilansir dinukil diberitakan diwartakan dimuat disiarkan dirangkum quoted cited carried',
);
const REPORTED = wordSet(`
  dilaporkan disampaikan ditulis diungkapkan dituturkan reported relayed
  dilihat diperoleh ditinjau dibaca didapat seen reviewed obtained viewed
`);
const LEAD = wordSet('seperti sebagaimana yang demikian as');
const CITING = wordSet('mengutip citing quoting');
const THROUGH = wordSet('kepada lewat melalui via pada to through');
const LINKS = wordSet('oleh dari di dalam by from in pada');
const SOURCE_LINKS = wordSet('dari mengutip lewat melalui via from citing');

/** Finds every phrase by which a sentence says through whom its words came. */
export function findRelays(sentence: Sentence): RelayPhrase[] {
  const relays: RelayPhrase[] = [];
  sentence.tokens.forEach((token, index) => {
    if (token.quoted || token.kind !== 'word' || relays.some((relay) => covers(relay, index))) return;
    const found =
      quotedBy(sentence, index) ?? citing(sentence, index) ?? toldTo(sentence, index) ?? closing(sentence, index);
    if (found) relays.push(found);
  });
  return relays;
}

/** `seperti dikutip Antara dari Reuters`, `yang dilansir TASS`, `as quoted by Yonhap`. */
function quotedBy(sentence: Sentence, index: number): RelayPhrase | undefined {
  const { tokens } = sentence;
  const { low = '' } = tokens[index] ?? {};
  const led = LEAD.has(tokens[index - 1]?.low ?? '');
  if (!QUOTED.has(low) && !REPORTED.has(low)) return undefined;
  if (sentence.isEnglish && tokens[index + 1]?.low !== 'by') return undefined;
  const outlet = outletAfter(sentence, index + 1, !led);
  if (!outlet) return undefined;
  if (!led && REPORTED.has(low) && !('entity' in outlet && sentence.isOutlet(outlet.entity))) return undefined;
  const from = led ? index - 1 : index;
  const whole = tokens[index - 1]?.low !== 'yang';
  if (!('entity' in outlet)) {
    if (!QUOTED.has(low)) return undefined;
    return { from, to: outlet.at + 1, hops: [], unknown: { name: outlet.name, index: outlet.at }, cue: low, whole };
  }
  // “lewat KCNA yang dikutip TASS”: the one who quotes an outlet comes behind it.
  const beforeLead = tokens[index - 2]?.entity;
  const quotesOutlet = tokens[index - 1]?.low === 'yang' && beforeLead !== undefined && sentence.isOutlet(beforeLead);
  const rank = quotesOutlet ? RANK.last : sentence.isOutlet(outlet.entity) ? RANK.quoted : RANK.passedOn;
  const hops: RelayPhrase['hops'] = [{ hop: { entity: outlet.entity }, rank }];
  let to = outlet.at + 1;
  const link = tokens[to]?.low ?? '';
  const further = outletAfter(sentence, to + 1, true);
  if (further && 'entity' in further && sentence.isOutlet(further.entity)) {
    if (SOURCE_LINKS.has(link)) hops.unshift({ hop: { entity: further.entity }, rank: RANK.copied });
    else if (/^(?:lalu|kemudian|then)$/.test(link)) hops.push({ hop: { entity: further.entity }, rank: rank + 1 });
    if (hops.length === 2) to = further.at + 1;
  }
  return { from, to, hops, cue: low, whole };
}

/** `mengutip seorang sumber`, `citing AFP`. At the head of a sentence it is we who cite, and the outlet is the last hop. */
function citing(sentence: Sentence, index: number): RelayPhrase | undefined {
  const { tokens } = sentence;
  const { low = '' } = tokens[index] ?? {};
  if (!CITING.has(low)) return undefined;
  const to = phraseEnd(sentence, index + 1);
  const party = readParty(tokens.slice(index + 1, to), sentence);
  const from = tokens[index - 1]?.low === 'dengan' ? index - 1 : index;
  if (party?.kind === 'unknown')
    return { from, to, hops: [], unknown: { name: party.name, index: index + 1 }, cue: low, whole: true };
  const hops = party?.kind === 'hops' ? party.hops : party?.kind === 'pointer' ? [asDescribed(party)] : [];
  const ours = index === 0 && hops.every((hop) => 'entity' in hop && sentence.isOutlet(hop.entity));
  if (hops.length === 0) return undefined;
  return { from, to, hops: hops.map((hop) => ({ hop, rank: ours ? RANK.quoted : RANK.cited })), cue: low, whole: true };
}

function asDescribed({ description, side }: Extract<Party, { kind: 'pointer' }>): ProposedHop {
  return { unnamed: description, ...(side !== undefined && { side }) };
}

/** `kepada TASS`, `lewat KCNA`, `dalam wawancara dengan Kyodo`. */
function toldTo(sentence: Sentence, index: number): RelayPhrase | undefined {
  const { tokens } = sentence;
  const low = tokens[index]?.low ?? '';
  const interview =
    /^(?:dengan|bersama|with)$/.test(low) && /^(?:wawancara|interview)$/.test(tokens[index - 1]?.low ?? '');
  const told = low === 'told';
  if (tokens[index - 1]?.low === 'according' || (!THROUGH.has(low) && !interview && !told)) return undefined;
  const outlet = outletAfter(sentence, index + 1, true);
  if (!outlet || !('entity' in outlet) || !sentence.isOutlet(outlet.entity)) return undefined;
  return {
    from: told ? index + 1 : index,
    to: outlet.at + 1,
    hops: [{ hop: { entity: outlet.entity }, rank: RANK.told }],
    cue: low,
    whole: false,
  };
}

/** `demikian laporan KCNA`. */
function closing(sentence: Sentence, index: number): RelayPhrase | undefined {
  if (sentence.tokens[index]?.low !== 'demikian') return undefined;
  const outlet = outletAfter(sentence, index + 1, true);
  if (!outlet || !('entity' in outlet) || !sentence.isOutlet(outlet.entity)) return undefined;
  return {
    from: index,
    to: outlet.at + 1,
    hops: [{ hop: { entity: outlet.entity }, rank: RANK.closing }],
    cue: 'demikian',
    whole: true,
  };
}

type Outlet = { at: number; entity: NonNullable<Token['entity']> } | { at: number; name: string };

/** The name that stands at `index`, behind the nouns that say what kind of outlet it is. */
function outletAfter({ tokens, vocabulary }: Sentence, index: number, direct: boolean): Outlet | undefined {
  for (let at = index; at < Math.min(tokens.length, index + 7); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') return undefined;
    if (token.entity !== undefined) return { at, entity: token.entity };
    const passes =
      vocabulary.outlets.has(token.low) ||
      vocabulary.documents.has(token.low) ||
      LINKS.has(token.low) ||
      token.low === 'the' ||
      (!direct && (vocabulary.roles.has(token.low) || vocabulary.bodies.has(token.low)));
    if (!passes) return /^\p{Lu}/u.test(token.text) ? { at, name: token.text } : undefined;
  }
  return undefined;
}

/** Where a noun phrase ends that begins at `index`: at a comma, a quotation, “that”, or the end. */
export function phraseEnd({ tokens, vocabulary }: Sentence, index: number): number {
  let at = index;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || isComma(token) || isOpeningQuote(token) || isClosingQuote(token) || /^[.;:!?()–—]$/.test(token.text))
      break;
    if (vocabulary.that.has(token.low) && token.kind === 'word' && at > index) break;
  }
  return at;
}
