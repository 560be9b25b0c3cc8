import type { ClaimId } from '../../schema/id.ts';
import { firstSaid, spokenTogether } from '../parts/claim-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import { originCounts, originsOf } from '../parts/origin-counts.ts';
import { otherSide, type OtherSideView } from '../parts/standing-view.ts';
import { shortenText } from '../shorten-text.ts';
import type { ViewContext } from '../view-context.ts';
import { hopNameView, saidClaim, type HopNameView, type SaidClaimView } from './said-claim.ts';

/** How much of a claim a frame has room for; the rest is on the claim's own page. */
const LONGEST = 320;

/** A claim as a frame shows it: who put it first, and that they are not alone where others say so too, or deny it. */
export interface FramedClaimView extends SaidClaimView {
  /** How many sources more put it as the first did. */
  otherOrigins: number;
  /** Who stands against those, by name, and how many more there are. */
  otherSide?: Pick<OtherSideView, 'side' | 'others'> & { names: HopNameView[] };
}

/**
 * A claim as other sites show it in a frame.
 *
 * @throws if there is no such claim
 */
export function embedPage(context: ViewContext, id: ClaimId): FramedClaimView {
  const said = saidClaim(context, id);
  const other = otherSide(context, id, said.how);
  return {
    ...said,
    text: { ...said.text, text: shortenText(said.text.text, LONGEST) },
    otherOrigins: otherOrigins(context, id),
    ...(other && {
      otherSide: { side: other.side, others: other.others, names: other.speakers.map((one) => hopNameView(one)) },
    }),
  };
}

/** Sources on the side of those who put a claim first, but for these themselves. */
function otherOrigins(context: ViewContext, id: ClaimId): number {
  const claim = claimOf(context, id);
  const first = firstSaid(claim);
  const { forward, against, asked } = originCounts(context, id);
  const all = first.how === 'denied' ? against : first.how === 'asked' ? asked : forward;
  return all - originsOf(context, spokenTogether(claim, first));
}
