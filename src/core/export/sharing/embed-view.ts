import type { ClaimId } from '../../schema/id.ts';
import { shortenText } from '../shorten-text.ts';
import type { ViewContext } from '../view-context.ts';
import { saidClaim, type SaidClaimView } from './said-claim.ts';

/** How much of a claim a frame has room for; the rest is on the claim's own page. */
const LONGEST = 320;

/**
 * A claim as other sites show it in a frame.
 *
 * @throws if there is no such claim
 */
export function embedPage(context: ViewContext, id: ClaimId): SaidClaimView {
  const said = saidClaim(context, id);
  return { ...said, text: { ...said.text, text: shortenText(said.text.text, LONGEST) } };
}
