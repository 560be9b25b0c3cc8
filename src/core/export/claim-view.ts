import type { Claim, Occurrence } from '../graph/graph.ts';
import { isOverdue } from '../graph/as-of.ts';
import { compareDates, compareText } from '../graph/order.ts';
import { sidesOf } from '../graph/sides.ts';
import type { Modality, OutcomeStatus, RelationType } from '../schema/claim.ts';
import type { PartialDate, Timestamp } from '../schema/date.ts';
import type { ArticleId, ClaimId } from '../schema/id.ts';
import { plainHtml } from './article-body.ts';
import { articleLink, type ArticleLinkView } from './article-card.ts';
import { chainView, fullChainView, type FullHopView, type HopView } from './chain-view.ts';
import { entityLink, type EntityLinkView } from './entity-view.ts';
import { once } from './once.ts';
import { pageCount, pagerFromFirst, type PagerView } from './paging.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { pickText, type TextView, type ViewContext } from './view-context.ts';

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
export interface ClaimCardView extends MarkedClaimView, SaidView {}

/** One place where a claim is reported. */
export interface OccurrenceView {
  article: ArticleLinkView & { published: Timestamp };
  /** Address of the very words. */
  href: string;
  /** The sentence, cut into what stands before the words, the words, and what stands after. */
  before: string;
  words: string;
  after: string;
  chain: FullHopView[];
  how: Modality;
  cue?: string;
  on?: PartialDate;
}

export interface RelationView {
  type: RelationType;
  inverse: boolean;
  aspect?: TextView;
  claim: ClaimCardView;
}

export interface OutcomeView {
  date: PartialDate;
  status: OutcomeStatus;
  differed?: TextView;
  note?: TextView;
  source: SourceView;
}

/** What one party says, of this claim or of another that contradicts it. */
export interface SideView extends OccurrenceView {
  /** The other claim. */
  claim?: ClaimLinkView;
}

/** Everything that a claim's own page shows. */
export interface ClaimPageView extends MarkedClaimView {
  pager: PagerView;
  origins: number;
  about: EntityLinkView[];
  due?: PartialDate;
  /** Who puts it forward, and who stands against it; the latter empty where nobody does. */
  forward: SideView[];
  against: SideView[];
  relations: RelationView[];
  outcomes: OutcomeView[];
  /** HTML of what its file says about it; empty where it says nothing. */
  analysis: string;
}

export function claimOf({ graph }: ViewContext, id: ClaimId): Claim {
  const claim = graph.claims.get(id);
  if (!claim) throw new Error(`no claim ${id} in the graph`);
  return claim;
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

/** A claim as it was put first. */
export const claimCard = once((context: ViewContext, id: ClaimId): ClaimCardView => {
  const claim = claimOf(context, id);
  return { ...markedClaim(context, id), ...saidView(context, spokenTogether(claim, firstSaid(claim))) };
});

/** A claim as it was put in the first of the occurrences that are meant; without a test, in the first of all. */
export function claimCardOf(context: ViewContext, id: ClaimId, isMeant?: OccurrenceTest): ClaimCardView {
  const claim = claimOf(context, id);
  const first = firstSaid(claim, isMeant);
  if (first === firstSaid(claim)) return claimCard(context, id);
  return { ...markedClaim(context, id), ...saidView(context, spokenTogether(claim, first)) };
}

/** The first of a claim’s occurrences that are meant; where none is, the first of all. */
export function firstSaid({ occurrences }: Claim, isMeant?: OccurrenceTest): Occurrence {
  return (isMeant && occurrences.find(isMeant)) ?? occurrences[0];
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

/** How many occurrences of each side, and how many relations, a page shows. */
const ON_PAGE = 20;

/** How many pages a claim takes. */
export function claimPageCount({ graph }: ViewContext, id: ClaimId): number {
  const claim = graph.claims.get(id);
  if (!claim) return 0;
  const { forward, against } = sidesOf(claim, graph);
  return Math.max(1, pageCount(Math.max(forward.length, against.length, claim.relations.length), ON_PAGE));
}

/** @param number page of the claim: what was said first stands on the first */
export function claimPage(context: ViewContext, id: ClaimId, number = 1): ClaimPageView {
  const claim = claimOf(context, id);
  const { origins, about, due, relations, outcomes, analysis } = claim;
  const { forward, against } = sidesOf(claim, context.graph);
  const address = context.paths.claim(id);
  const onPage = <T>(items: readonly T[]): T[] => items.slice((number - 1) * ON_PAGE, number * ON_PAGE);
  return {
    ...markedClaim(context, id),
    pager: pagerFromFirst(number, claimPageCount(context, id), (other) => context.paths.page(address, other), address),
    origins,
    about: about.map((entity) => entityLink(context, entity)),
    ...(due && { due }),
    forward: onPage(forward).map((occurrence) => sideView(context, occurrence, id)),
    against: onPage(against).map((occurrence) => sideView(context, occurrence, id)),
    relations: onPage(relations).map(({ type, inverse, aspect, claim }) => ({
      type,
      inverse,
      ...(aspect && { aspect: pickText(aspect, context.locale) }),
      claim: claimCard(context, claim),
    })),
    outcomes: outcomes.map(({ date, status, differed, note, source }) => ({
      date,
      status,
      ...(differed && { differed: pickText(differed, context.locale) }),
      ...(note && { note: pickText(note, context.locale) }),
      source: sourceView(context, source),
    })),
    analysis: plainHtml(analysis),
  };
}

function sideView(context: ViewContext, occurrence: Occurrence, id: ClaimId): SideView {
  const view = occurrenceView(context, occurrence);
  return occurrence.claim === id ? view : { ...view, claim: claimLink(context, occurrence.claim) };
}

export function occurrenceView(context: ViewContext, occurrence: Occurrence): OccurrenceView {
  const { article: id, anchor, sentence, start, end, how, cue, on } = occurrence;
  const article = context.graph.articles.get(id);
  if (!article) throw new Error(`no article ${id} in the graph`);
  return {
    article: { ...articleLink(context, article), published: article.published },
    href: context.paths.article(id, anchor),
    before: sentence.slice(0, start),
    words: sentence.slice(start, end),
    after: sentence.slice(end),
    chain: fullChainView(context, occurrence),
    how,
    ...(cue !== undefined && { cue }),
    ...(on && { on }),
  };
}

/** Claims, the one said last first. */
export function claimsByDate(context: ViewContext, ids: Iterable<ClaimId>): ClaimCardView[] {
  return datedNewestFirst(context, ids).map((id) => claimCard(context, id));
}

/** Ids of claims, the one said last first; by the first of the occurrences that are meant. */
export function datedNewestFirst(context: ViewContext, ids: Iterable<ClaimId>, isMeant?: OccurrenceTest): ClaimId[] {
  return [...ids]
    .map((id) => ({ id, date: saidOn(context, firstSaid(claimOf(context, id), isMeant)) }))
    .sort((a, b) => compareDates(b.date, a.date) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** When the words were said, or else when they were published. */
export function saidOn({ graph }: ViewContext, { on, article }: { on?: PartialDate; article: ArticleId }): PartialDate {
  return on ?? ((graph.articles.get(article)?.published.slice(0, 10) ?? '0000') as PartialDate);
}
