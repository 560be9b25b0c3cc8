import type { Claim, Occurrence } from '../../graph/graph.ts';
import { isOverdue } from '../../graph/as-of.ts';
import { compareDates, compareText } from '../../graph/order.ts';
import { isPutForward } from '../../graph/put-forward.ts';
import type { Modality, OutcomeStatus } from '../../schema/claim.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { ClaimId } from '../../schema/id.ts';
import { chainView, type HopView } from './chain-view.ts';
import { claimOf } from './claim-of.ts';
import { once } from '../once.ts';
import { otherSide, type OtherSideView } from './standing-view.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

/** A claim as a link shows it. */
export interface ClaimLinkView {
  href: string;
  text: TextView;
}

/** A claim with what became of it, in a word each. */
export interface MarkedClaimView extends ClaimLinkView {
  contested: boolean;
  status: OutcomeStatus;
  /** Could have been checked by now, and nothing is known. */
  overdue: boolean;
}

/** How a claim was put: who said it through whom, how firmly, and when. */
export interface SaidView {
  /** One for each of those who spoke together. */
  chains: HopView[][];
  how: Modality;
  on?: PartialDate;
}

/** A claim as a list shows it, as it was put in one place. */
export interface ClaimCardView extends MarkedClaimView, SaidView {
  /** Who stands against those who put it there. */
  otherSide?: OtherSideView;
}

export function claimLink(context: ViewContext, id: ClaimId): ClaimLinkView {
  return { href: context.paths.claim(id), text: pickText(claimOf(context, id).text, context.locale) };
}

export function markedClaim(context: ViewContext, id: ClaimId): MarkedClaimView {
  const claim = claimOf(context, id);
  const { contested, status } = claim;
  return { ...claimLink(context, id), contested, status, overdue: isOverdue(claim, context.asOf) };
}

/** Tells which of a claim’s occurrences are meant: those of one speaker, say. */
export type OccurrenceTest = (occurrence: Occurrence) => boolean;

/** A claim as it was put first, or else first denied. */
export const claimCard = once((context: ViewContext, id: ClaimId): ClaimCardView => {
  return cardOf(context, id, firstSaid(claimOf(context, id)));
});

/** A claim as it was put in the first of the occurrences that are meant; without a test, as it was put first. */
export function claimCardOf(context: ViewContext, id: ClaimId, isMeant?: OccurrenceTest): ClaimCardView {
  const claim = claimOf(context, id);
  const first = firstSaid(claim, isMeant);
  return first === firstSaid(claim) ? claimCard(context, id) : cardOf(context, id, first);
}

function cardOf(context: ViewContext, id: ClaimId, first: Occurrence): ClaimCardView {
  const other = otherSide(context, id, first.how);
  return {
    ...markedClaim(context, id),
    ...saidView(context, spokenTogether(claimOf(context, id), first)),
    ...(other && { otherSide: other }),
  };
}

/**
 * The first of a claim’s occurrences that are meant; without a test, the first that puts it forward: who denied it before is not who
 * said it. Where nobody puts it forward, the first of all.
 *
 * @throws if none is meant: the words of one would stand for those of another
 */
export function firstSaid({ id, occurrences }: Claim, isMeant?: OccurrenceTest): Occurrence {
  const first = isMeant ? occurrences.find(isMeant) : (occurrences.find(isPutForward) ?? occurrences[0]);
  if (!first) throw new Error(`claim ${id} stands in a list that none of its occurrences is meant for`);
  return first;
}

/** An occurrence of a claim, and those of the speakers who spoke together with its speaker. */
export function spokenTogether({ occurrences }: Claim, occurrence: Occurrence): readonly [Occurrence, ...Occurrence[]] {
  const { article, anchor } = occurrence;
  const together = occurrences.filter((one) => one.article === article && one.anchor === anchor);
  return [occurrence, ...together.filter((one) => one !== occurrence)];
}

/** @param occurrences those who spoke together */
export function saidView(context: ViewContext, occurrences: readonly [Occurrence, ...Occurrence[]]): SaidView {
  const [{ how, on }] = occurrences;
  return { chains: occurrences.map((occurrence) => chainView(context, occurrence)), how, ...(on && { on }) };
}

/** Claims, the one said last first. */
export function claimsByDate(context: ViewContext, ids: Iterable<ClaimId>): ClaimCardView[] {
  return datedNewestFirst(context, ids).map((id) => claimCard(context, id));
}

/** Ids of claims, the one said last first; by the first of the occurrences that are meant. */
export function datedNewestFirst(context: ViewContext, ids: Iterable<ClaimId>, isMeant?: OccurrenceTest): ClaimId[] {
  return [...ids]
    .map((id) => ({ id, date: firstSaid(claimOf(context, id), isMeant).date }))
    .sort((a, b) => compareDates(b.date, a.date) || compareText(a.id, b.id))
    .map(({ id }) => id);
}
