import type { ClaimId } from '../../schema/id.ts';
import { claimPicture, type HopNameView } from './card-view.ts';
import { claimOf } from '../parts/claim-of.ts';
import { shortenText } from '../shorten-text.ts';
import type { Modality, OutcomeStatus } from '../../schema/claim.ts';
import type { PartialDate } from '../../schema/date.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

/** A claim as other sites show it in a frame. */
export interface EmbedPageView {
  /** Address of the claim's own page. */
  href: string;
  text: TextView;
  speakers: HopNameView[];
  relays: HopNameView[];
  how: Modality;
  on?: PartialDate;
  contested: boolean;
  overdue: boolean;
  status: OutcomeStatus;
}

/** How much of a claim a frame has room for; the rest is on the claim's own page. */
const LONGEST = 320;

/** @throws if there is no such claim */
export function embedPage(context: ViewContext, id: ClaimId): EmbedPageView {
  const text = pickText(claimOf(context, id).text, context.locale);
  const { page: href, shows } = claimPicture(context, id);
  if (shows.kind !== 'claim') throw new Error(`${id} is no claim`);
  const { speakers, relays, how, on, contested, overdue, status } = shows;
  const shown = { ...text, text: shortenText(text.text, LONGEST) };
  return { href, text: shown, speakers, relays, how, ...(on && { on }), contested, overdue, status };
}
