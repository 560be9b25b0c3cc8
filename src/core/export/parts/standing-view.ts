import { sidesOf } from '../../graph/sides.ts';
import type { Modality } from '../../schema/claim.ts';
import type { ClaimId } from '../../schema/id.ts';
import { speakersOf, type HopView } from './chain-view.ts';
import { claimOf } from './claim-of.ts';
import { once } from '../once.ts';
import type { ViewContext } from '../view-context.ts';

type Side = 'forward' | 'against';

/** Those who stand on one side of a claim, by name alone; as many as are not named are counted. */
export interface SpeakersView {
  speakers: HopView[];
  others: number;
}

/** Who stands on either side of a claim. */
export type StandingView = Record<Side, SpeakersView>;

/** Those who stand on the other side than the one that a list shows. */
export interface OtherSideView extends SpeakersView {
  side: Side;
}

/** How many are named of a side: where a claim is shown itself, and where it is one of a list. */
const NAMED = { page: 12, card: 3 };

const speakersBySide = once((context: ViewContext, id: ClaimId): Record<Side, HopView[]> => {
  const { forward, against } = sidesOf(claimOf(context, id), context.graph);
  return { forward: speakersOf(context, forward), against: speakersOf(context, against) };
});

/** Who stands on either side; undefined where nobody stands against anybody. */
export function standingView(context: ViewContext, id: ClaimId): StandingView | undefined {
  const { forward, against } = speakersBySide(context, id);
  if (forward.length === 0 || against.length === 0) return undefined;
  return { forward: named(forward, NAMED.page), against: named(against, NAMED.page) };
}

/** @param how how those put it who are shown: whoever denies it has those on the other side who put it forward */
export function otherSide(context: ViewContext, id: ClaimId, how: Modality): OtherSideView | undefined {
  const side = how === 'denied' ? 'forward' : 'against';
  const speakers = speakersBySide(context, id)[side];
  return speakers.length === 0 ? undefined : { side, ...named(speakers, NAMED.card) };
}

function named(speakers: readonly HopView[], most: number): SpeakersView {
  return { speakers: speakers.slice(0, most), others: Math.max(0, speakers.length - most) };
}
