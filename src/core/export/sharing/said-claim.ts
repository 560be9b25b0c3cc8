import type { Modality } from '../../schema/claim.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { ClaimId } from '../../schema/id.ts';
import { fullChainView, type FullHopView } from '../parts/chain-view.ts';
import { firstSaid, markedClaim, spokenTogether, type MarkedClaimView } from '../parts/claim-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import type { TextView, ViewContext } from '../view-context.ts';

/** A claim as it was put first, for where it stands away from the site's pages: those who say it are named without links. */
export interface SaidClaimView extends MarkedClaimView {
  speakers: HopNameView[];
  relays: HopNameView[];
  how: Modality;
  on?: PartialDate;
}

/** What a member of a chain is called, without its links; no name is our own voice. */
export interface HopNameView {
  name?: TextView;
  role?: TextView;
}

/** @throws if there is no such claim */
export function saidClaim(context: ViewContext, id: ClaimId): SaidClaimView {
  const claim = claimOf(context, id);
  const first = firstSaid(claim);
  const chains = spokenTogether(claim, first).map((occurrence) => fullChainView(context, occurrence));
  return {
    ...markedClaim(context, id),
    speakers: chains.flatMap(([speaker]) => (speaker ? [hopNameView(speaker)] : [])),
    relays: (chains[0] ?? []).slice(1).map(hopNameView),
    how: first.how,
    ...(first.on && { on: first.on }),
  };
}

export function hopNameView(hop: FullHopView): HopNameView {
  if (hop.kind === 'own') return {};
  if (hop.kind === 'unnamed') return { name: hop.description };
  return { name: hop.entity.name, ...(hop.role && { role: hop.role }) };
}
