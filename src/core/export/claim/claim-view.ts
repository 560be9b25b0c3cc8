import type { Occurrence } from '../../graph/graph.ts';
import { sidesOf } from '../../graph/sides.ts';
import type { Modality, OutcomeStatus, RelationType } from '../../schema/claim.ts';
import type { PartialDate, Timestamp } from '../../schema/date.ts';
import type { ClaimId } from '../../schema/id.ts';
import { plainHtml } from '../parts/article-body.ts';
import { articleLink, articleOf, type ArticleLinkView } from '../parts/article-card.ts';
import { fullChainView, type FullHopView } from '../parts/chain-view.ts';
import {
  claimCard,
  claimLink,
  markedClaim,
  type ClaimCardView,
  type ClaimLinkView,
  type MarkedClaimView,
} from '../parts/claim-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import { entityLink, type EntityLinkView } from '../parts/entity-view.ts';
import { originCounts, type OriginCounts } from '../parts/origin-counts.ts';
import { pageCount, pagerFromFirst, type PagerView } from '../paging.ts';
import { sourceView, type SourceView } from '../parts/source-view.ts';
import { standingView, type StandingView } from '../parts/standing-view.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

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
  /** It stands in a translation, and the original has the claim too: it is not one more that says so. */
  isRepeated?: true;
}

/** Everything that a claim's own page shows. */
export interface ClaimPageView extends MarkedClaimView {
  pager: PagerView;
  origins: OriginCounts;
  about: EntityLinkView[];
  due?: PartialDate;
  /** Of all its occurrences, on the first page alone; missing where nobody stands against anybody. */
  standing?: StandingView;
  /** Who puts it forward, who stands against it, and who asks about it; each empty where nobody does. */
  forward: SideView[];
  against: SideView[];
  asked: SideView[];
  relations: RelationView[];
  outcomes: OutcomeView[];
  /** HTML of what its file says about it; empty where it says nothing. */
  analysis: string;
}

/** How many occurrences of each side, and how many relations, a page shows. */
const ON_PAGE = 20;

/** How many pages a claim takes. */
export function claimPageCount({ graph }: ViewContext, id: ClaimId): number {
  const claim = graph.claims.get(id);
  if (!claim) return 0;
  const { forward, against, asked } = sidesOf(claim, graph);
  const longest = Math.max(...[forward, against, asked, claim.relations].map(({ length }) => length));
  return Math.max(1, pageCount(longest, ON_PAGE));
}

/** @param number page of the claim: what was said first stands on the first */
export function claimPage(context: ViewContext, id: ClaimId, number = 1): ClaimPageView {
  const claim = claimOf(context, id);
  const { about, due, relations, outcomes, analysis } = claim;
  const { forward, against, asked } = sidesOf(claim, context.graph);
  const address = context.paths.claim(id);
  const onPage = <T>(items: readonly T[]): T[] => items.slice((number - 1) * ON_PAGE, number * ON_PAGE);
  const standing = number === 1 ? standingView(context, id) : undefined;
  const side = (found: readonly Occurrence[]): SideView[] => {
    const tellers = new Set(found.map(({ article }) => article));
    return onPage(found).map((one) => {
      const original = articleOf(context, one.article).translationOf;
      return { ...sideView(context, one, id), ...(original && tellers.has(original) && { isRepeated: true as const }) };
    });
  };
  return {
    ...markedClaim(context, id),
    pager: pagerFromFirst(number, claimPageCount(context, id), (other) => context.paths.page(address, other), address),
    origins: originCounts(context, id),
    about: about.map((entity) => entityLink(context, entity)),
    ...(due && { due }),
    ...(standing && { standing }),
    forward: side(forward),
    against: side(against),
    asked: side(asked),
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

function occurrenceView(context: ViewContext, occurrence: Occurrence): OccurrenceView {
  const { article: id, anchor, sentence, start, end, how, cue, on } = occurrence;
  const article = articleOf(context, id);
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
