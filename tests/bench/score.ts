import { chainKey, type Annotated, type ClaimSpan, type MentionSpan, type Span } from './annotated-text.ts';

/** How a proposal compares with the gold. */
export interface Score {
  mentions: Tally;
  claims: Tally;
  /** Of the claims found, those whose chain is right. */
  chains: { right: number; of: number };
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
export function score(gold: Annotated, proposal: Annotated, attributedOnly = false): Score {
  const faults: string[] = [];
  const mentions = scoreMentions(gold.mentions, proposal.mentions, faults);
  const asked = attributedOnly ? gold.claims.filter(isAttributed) : gold.claims;
  const result: Score = {
    mentions,
    claims: { right: 0, proposed: proposal.claims.length, gold: asked.length },
    chains: { right: 0, of: 0 },
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

function isAttributed({ around, chains }: ClaimSpan): boolean {
  return !chains.some(([first]) => 'own' in first) && ATTRIBUTES.test(around);
}

function scoreMentions(gold: readonly MentionSpan[], proposed: readonly MentionSpan[], faults: string[]): Tally {
  const key = ({ block, start, end, entity }: MentionSpan): string => `${block}:${start}-${end} ${entity}`;
  const wanted = new Set(gold.map(key));
  const found = new Set(proposed.map(key));
  for (const one of gold) if (!found.has(key(one))) faults.push(`mention not found: ${one.words} (${one.entity})`);
  for (const one of proposed) if (!wanted.has(key(one))) faults.push(`mention not in gold: ${one.words} (${one.entity})`);
  return { right: proposed.filter((one) => wanted.has(key(one))).length, proposed: proposed.length, gold: gold.length };
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
  return chains.map((chain) => chainKey(chain, read)).sort().join(' + ');
}

function excerpt({ words }: Span): string {
  return words.length <= 90 ? words : `${words.slice(0, 87)}…`;
}
