import type { Occurrence } from '../../graph/graph.ts';
import { sidesOf } from '../../graph/sides.ts';
import type { Modality } from '../../schema/claim.ts';
import type { ClaimId } from '../../schema/id.ts';
import { chainView, type HopView } from './chain-view.ts';
import { claimOf } from './claim-of.ts';
import { once } from '../once.ts';
import type { ViewContext } from '../view-context.ts';

type Side = 'forward' | 'against';

/** Somebody who stands on one side of a claim. */
export type SpeakerView = HopView & {
  /** Through whom it came to be known first, in order; missing where that is not told, or where the speaker made it public. */
  via?: HopView[];
};

/** Those who stand on one side of a claim, by name; as many as are not named are counted. */
export interface SpeakersView {
  speakers: SpeakerView[];
  others: number;
}

/** Who stands on either side of a claim, and through whom each is known to. */
export type StandingView = Record<Side, SpeakersView>;

/** Those who stand on the other side than the one that a list shows. */
export interface OtherSideView extends SpeakersView {
  side: Side;
}

/** The speaker, then through whom. */
type Chain = [speaker: HopView, ...via: HopView[]];

/** How many are named of a side: where a claim is shown itself, and where it is one of a list. */
const NAMED = { page: 12, card: 3 };

const chainsBySide = once((context: ViewContext, id: ClaimId): Record<Side, Chain[]> => {
  const { forward, against } = sidesOf(claimOf(context, id), context.graph);
  return { forward: chainsOf(context, forward), against: chainsOf(context, against) };
});

/** Who stands on either side; undefined where nobody stands against anybody. */
export function standingView(context: ViewContext, id: ClaimId): StandingView | undefined {
  const { forward, against } = chainsBySide(context, id);
  if (forward.length === 0 || against.length === 0) return undefined;
  return { forward: named(forward.map(withRelay), NAMED.page), against: named(against.map(withRelay), NAMED.page) };
}

/** @param how how those put it who are shown: whoever denies it has those on the other side who put it forward */
export function otherSide(context: ViewContext, id: ClaimId, how: Modality): OtherSideView | undefined {
  const side = how === 'denied' ? 'forward' : 'against';
  const speakers = chainsBySide(context, id)[side].map(([speaker]) => speaker);
  return speakers.length === 0 ? undefined : { side, ...named(speakers, NAMED.card) };
}

/** The chain through which each speaker is known first, in the order in which they first spoke. */
function chainsOf(context: ViewContext, occurrences: readonly Occurrence[]): Chain[] {
  const chains = new Map<string, Chain>();
  for (const occurrence of occurrences) {
    const [speaker, ...relays] = chainView(context, occurrence);
    const key = JSON.stringify(speaker);
    if (speaker && !chains.has(key)) chains.set(key, [speaker, ...relays]);
  }
  return [...chains.values()];
}

function withRelay([speaker, ...via]: Chain): SpeakerView {
  return via.length === 0 ? speaker : { ...speaker, via };
}

function named(speakers: readonly SpeakerView[], most: number): SpeakersView {
  return { speakers: speakers.slice(0, most), others: Math.max(0, speakers.length - most) };
}
