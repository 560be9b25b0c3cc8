import type { EntityId } from '../../schema/id.ts';
import type { Party, ProposedHop } from '../grammar/party.ts';
import type { Question } from '../text/question.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Attribution } from './attribute-sentence.ts';
import type { Discourse, Resolved } from './discourse.ts';

/** Who said something, and those through whom it reached us. */
export interface ProposedChain {
  speakers: ProposedHop[];
  /** The nearest to the speaker first; none of them a speaker as well. */
  relays: ProposedHop[];
}

/** What is to be asked where somebody of a chain can't be told; without `words`, of those of the attribution. */
export interface UnknownParty extends Pick<Question, 'kind' | 'candidates'> {
  words?: string;
}

/** How far behind the speaker those stand who reported its words: an outlet prints them last. */
const OUTER_RANK = { person: 12, outlet: 35 };

/** The rank of those whom the speaker of a sentence only cites. */
const CITED_RANK = 15;

/**
 * Finds out whom an attribution means, and puts them in order.
 *
 * @param before persons named in the same sentence, before the attribution and outside of what is said
 */
export function resolveChain(
  attribution: Attribution,
  discourse: Discourse,
  before: readonly EntityId[],
  isOutlet: Sentence['isOutlet'],
): ProposedChain | UnknownParty {
  if (attribution.unknownRelay !== undefined)
    return { kind: 'relay-unknown', words: attribution.unknownRelay, candidates: [] };
  const speaker = discourse.resolve(attribution.speaker, before);
  if ('why' in speaker) return unknownParty(speaker, attribution.speaker);
  const relays = [...attribution.relays];
  for (const party of attribution.outer) {
    const outer = discourse.resolve(party);
    if ('why' in outer) return unknownParty(outer, party);
    for (const hop of outer.hops) {
      relays.push({ hop, rank: isOutletHop(hop, isOutlet) ? OUTER_RANK.outlet : OUTER_RANK.person });
    }
  }
  return ordered(speaker.hops, relays, isOutlet);
}

function unknownParty(found: Extract<Resolved, { why: string }>, party: Party | 'same'): UnknownParty {
  if (found.why === 'pronoun') return { kind: 'speaker-pronoun', candidates: found.candidates };
  const named = party !== 'same' && party.kind === 'unknown' ? { words: party.name } : {};
  return { kind: 'speaker-unknown', ...named, candidates: [] };
}

/** An outlet that cites somebody has not said it: the one it cites has. */
function ordered(
  speakers: ProposedHop[],
  relays: Attribution['relays'],
  isOutlet: Sentence['isOutlet'],
): ProposedChain {
  const cited = relays.filter(({ rank }) => rank === CITED_RANK).map(({ hop }) => hop);
  const [only, ...others] = speakers;
  if (cited.length === 0 || !only || others.length > 0 || !isOutletHop(only, isOutlet))
    return inOrder(speakers, relays);
  const rest = relays.filter(({ rank }) => rank !== CITED_RANK);
  return inOrder(cited, [...rest, { hop: only, rank: OUTER_RANK.outlet }]);
}

/** Nobody stands twice in a chain. */
function inOrder(speakers: ProposedHop[], relays: Attribution['relays']): ProposedChain {
  const sorted = relays.toSorted((a, b) => a.rank - b.rank).map(({ hop }) => hop);
  const seen = new Set(speakers.map(hopKey));
  return { speakers, relays: sorted.filter((hop) => !seen.has(hopKey(hop)) && seen.add(hopKey(hop))) };
}

function isOutletHop(hop: ProposedHop, isOutlet: Sentence['isOutlet']): boolean {
  return 'entity' in hop && isOutlet(hop.entity);
}

/** One text for each party, by which two hops are told apart. */
function hopKey(hop: ProposedHop): string {
  return 'entity' in hop ? `= ${hop.entity}` : `~ ${hop.unnamed}`;
}
