import type { Chain, Hop } from '../../src/core/annotate/chain.ts';
import { chainKey, type Annotated, type ClaimSpan, type MentionSpan, type Span } from './annotated-text.ts';

/** How a proposal compares with the gold. */
export interface Score {
  mentions: Tally;
  /** Of the gold's mentions, those that use one of the entity's names: “lawatan itu” no list of names can find. */
  named: { right: number; of: number };
  /** Proposed mentions that stand on a mention of somebody else. */
  wrong: number;
  claims: Tally;
  /** Of the claims found, those whose chain is right. */
  chains: { right: number; of: number };
  /** The same, less the relays that the sentence does not name: whoever wrote the article had them from the sources. */
  chainsInText: { right: number; of: number };
  hows: { right: number; of: number };
  dates: { right: number; of: number };
  /** What went wrong, for reading. */
  faults: string[];
}

export interface Tally {
  right: number;
  proposed: number;
  gold: number;
}

/** Two spans are the same claim if they share this part of the longer one. */
const SHARED = 0.5;

/** Words that show that somebody is quoted; where a sentence has none, no machine could find its claim. */
const ATTRIBUTES =
  /\b(?:kata|ujar|tutur|ucap|jelas|ungkap|papar|tegas|tambah|imbuh|lanjut|tulis|lapor|jawab|(?:kata|ujar|jawab|tutur)nya|me(?:ngata|nyata|nyebut|laporkan|mberita|mbantah|nampik|nepis|ngumum|nilai|nduga|mperkira|nega|njelas|ngaku|ngklaim|nuding|nuduh|yakin|ngungkap|nulis|mbenar|nyampai|nambah)\p{L}*|menurut|mengutip|dikutip|dilansir|berkata|berencana|berharap|said|told|according|reported|denied|wrote|added|announced|accuses?|denies|warned|stated|estimated|confirmed|quoted)\b/iu;

/** @param attributedOnly leaves out gold claims without any attribution in their sentence, for they can't be asked of a machine */
export function score(gold: Annotated, proposal: Annotated, names: Names, attributedOnly = false): Score {
  const faults: string[] = [];
  const mentions = scoreMentions(gold.mentions, proposal.mentions, faults);
  const named = gold.mentions.filter(({ entity, words }) => names.get(entity)?.includes(words) === true);
  const asked = attributedOnly ? gold.claims.filter(isAttributed) : gold.claims;
  const result: Score = {
    mentions,
    named: {
      right: named.filter((one) => proposal.mentions.some((other) => isSame(one, other))).length,
      of: named.length,
    },
    wrong: proposal.mentions.filter((one) => gold.mentions.some((other) => touches(one, other) && !isSame(one, other)))
      .length,
    claims: { right: 0, proposed: proposal.claims.length, gold: asked.length },
    chains: { right: 0, of: 0 },
    chainsInText: { right: 0, of: 0 },
    hows: { right: 0, of: 0 },
    dates: { right: 0, of: 0 },
    faults,
  };
  for (const claim of asked) {
    const found = bestMatch(claim, proposal.claims);
    if (!found) {
      faults.push(`claim not found: ${excerpt(claim)}`);
      continue;
    }
    result.claims.right++;
    result.chains.of++;
    result.chainsInText.of++;
    if (sameChain(claim, found) || keys(inText(claim, names)) === keys(found)) result.chainsInText.right++;
    result.hows.of++;
    if (found.how === claim.how) result.hows.right++;
    if (claim.on !== undefined || found.on !== undefined) {
      result.dates.of++;
      if (found.on === claim.on) result.dates.right++;
    }
    if (sameChain(claim, found)) result.chains.right++;
    else faults.push(`chain: ${excerpt(claim)}\n      gold     ${keys(claim)}\n      proposed ${keys(found)}`);
  }
  const others = gold.claims.filter((claim) => !asked.includes(claim));
  for (const claim of proposal.claims) {
    if (bestMatch(claim, asked)) continue;
    // What is a claim of the gold, if only by what stands in another sentence, is no fault.
    if (bestMatch(claim, others)) result.claims.proposed--;
    else faults.push(`claim not in gold: ${excerpt(claim)}`);
  }
  return result;
}

/** Every name of every entity. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** A claim with those relays alone that its sentence names. */
function inText(claim: ClaimSpan, names: Names): ClaimSpan {
  const sentence = `${claim.around} ${claim.words}`;
  const isNamed = (hop: Hop): boolean =>
    'entity' in hop && (names.get(hop.entity) ?? []).some((name) => sentence.includes(name));
  return { ...claim, chains: claim.chains.map(([first, ...rest]): Chain => [first, ...rest.filter(isNamed)]) };
}

function isSame(a: MentionSpan, b: MentionSpan): boolean {
  return a.block === b.block && a.start === b.start && a.end === b.end && a.entity === b.entity;
}

function touches(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

function isAttributed({ around, chains }: ClaimSpan): boolean {
  return !chains.some(([first]) => 'own' in first) && ATTRIBUTES.test(around);
}

function scoreMentions(gold: readonly MentionSpan[], proposed: readonly MentionSpan[], faults: string[]): Tally {
  const has = (list: readonly MentionSpan[], one: MentionSpan): boolean => list.some((other) => isSame(one, other));
  for (const one of gold) if (!has(proposed, one)) faults.push(`mention not found: ${one.words} (${one.entity})`);
  for (const one of proposed) if (!has(gold, one)) faults.push(`mention not in gold: ${one.words} (${one.entity})`);
  return { right: proposed.filter((one) => has(gold, one)).length, proposed: proposed.length, gold: gold.length };
}

function bestMatch<Kind extends Span>(one: Span, others: readonly Kind[]): Kind | undefined {
  return others.find((other) => other.block === one.block && overlap(one, other) >= SHARED);
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / Math.max(a.end - a.start, b.end - b.start);
}

function sameChain(gold: ClaimSpan, found: ClaimSpan): boolean {
  return [true, false].some((read) => keys(gold, read) === keys(found));
}

function keys({ chains }: ClaimSpan, read = true): string {
  return chains
    .map((chain) => chainKey(chain, read))
    .sort()
    .join(' + ');
}

function excerpt({ words }: Span): string {
  return words.length <= 90 ? words : `${words.slice(0, 87)}…`;
}
