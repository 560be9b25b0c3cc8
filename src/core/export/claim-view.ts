import type { Claim, Occurrence } from '../graph/graph.ts';
import { isOverdue } from '../graph/as-of.ts';
import { compareDates, compareText } from '../graph/order.ts';
import { sidesOf } from '../graph/sides.ts';
import type { Modality, OutcomeStatus, RelationType } from '../schema/claim.ts';
import type { PartialDate, Timestamp } from '../schema/date.ts';
import type { ArticleId, ClaimId } from '../schema/id.ts';
import { plainHtml } from './article-body.ts';
import { chainView, type HopView } from './chain-view.ts';
import { entityLink, type EntityLinkView } from './entity-view.ts';
import { once } from './once.ts';
import { pageCount, pagerFromFirst, type PagerView } from './paging.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { pickText, type TextView, type ViewContext } from './view-context.ts';

/** A claim as a list shows it. */
export interface ClaimCardView {
  id: ClaimId;
  href: string;
  text: TextView;
  /** Chain, modality and date of the first occurrence. */
  first: OccurrenceView;
  /** The chain of the first occurrence, and of those who spoke together with its speaker. */
  chains: HopView[][];
  occurrenceCount: number;
  contested: boolean;
  status: OutcomeStatus;
  /** Could have been checked by now, and nothing is known. */
  overdue: boolean;
}

/** One place where a claim is reported. */
export interface OccurrenceView {
  article: { title: string; lang: string; published: Timestamp; href: string };
  /** Address of the very words. */
  href: string;
  lang: string;
  /** The sentence, cut into what stands before the words, the words, and what stands after. */
  before: string;
  words: string;
  after: string;
  chain: HopView[];
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
  claim?: ClaimCardView;
}

/** Everything that a claim's own page shows. */
export interface ClaimPageView extends ClaimCardView {
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

export const claimCard = once((context: ViewContext, id: ClaimId): ClaimCardView => {
  const claim = claimOf(context, id);
  const { text, occurrences, contested, status } = claim;
  const [first] = occurrences;
  return {
    id,
    href: context.paths.claim(id),
    text: pickText(text, context.locale),
    first: occurrenceView(context, first),
    chains: occurrences
      .filter(({ article, anchor }) => article === first.article && anchor === first.anchor)
      .map((occurrence) => chainView(context, occurrence)),
    occurrenceCount: occurrences.length,
    contested,
    status,
    overdue: isOverdue(claim, context.asOf),
  };
});

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
    ...claimCard(context, id),
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
  return occurrence.claim === id ? view : { ...view, claim: claimCard(context, occurrence.claim) };
}

export function occurrenceView(context: ViewContext, occurrence: Occurrence): OccurrenceView {
  const { article: id, anchor, sentence, start, end, how, cue, on } = occurrence;
  const article = context.graph.articles.get(id);
  if (!article) throw new Error(`no article ${id} in the graph`);
  return {
    article: {
      title: article.title,
      lang: article.lang,
      published: article.published,
      href: context.paths.article(id),
    },
    href: context.paths.article(id, anchor),
    lang: article.lang,
    before: sentence.slice(0, start),
    words: sentence.slice(start, end),
    after: sentence.slice(end),
    chain: chainView(context, occurrence),
    how,
    ...(cue !== undefined && { cue }),
    ...(on && { on }),
  };
}

/** Claims, the one said last first. */
export function claimsByDate(context: ViewContext, ids: Iterable<ClaimId>): ClaimCardView[] {
  return datedNewestFirst(context, ids).map((id) => claimCard(context, id));
}

/** Ids of claims, the one said last first. */
export function datedNewestFirst(context: ViewContext, ids: Iterable<ClaimId>): ClaimId[] {
  return [...ids]
    .map((id) => ({ id, date: saidOn(context, claimOf(context, id).occurrences[0]) }))
    .sort((a, b) => compareDates(b.date, a.date) || compareText(a.id, b.id))
    .map(({ id }) => id);
}

/** When the words were said, or else when they were published. */
export function saidOn({ graph }: ViewContext, { on, article }: { on?: PartialDate; article: ArticleId }): PartialDate {
  return on ?? ((graph.articles.get(article)?.published.slice(0, 10) ?? '0000') as PartialDate);
}
