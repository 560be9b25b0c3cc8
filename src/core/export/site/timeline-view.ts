import type { Hop } from '../../annotate/chain.ts';
import type { Graph, Occurrence } from '../../graph/graph.ts';
import { compareDates, compareText, inOrder } from '../../graph/order.ts';
import type { OutcomeStatus } from '../../schema/claim.ts';
import type { PartialDate } from '../../schema/date.ts';
import { claimLink, saidView, type ClaimLinkView, type SaidView } from '../parts/claim-card.ts';
import { entityLink, type EntityLinkView } from '../parts/entity-view.ts';
import { once } from '../once.ts';
import { pageNumbers, partFromOldest, type PagerView } from '../paging.ts';
import { pickText, type TextView, type ViewContext } from '../view-context.ts';

/** Something dated: a claim was made by some, something became of a claim, an event happened. */
export type TimelineEntryView =
  | { kind: 'said'; claim: ClaimLinkView; said: SaidView }
  | { kind: 'outcome'; claim: ClaimLinkView; status: OutcomeStatus; text?: TextView }
  | { kind: 'event'; event: EntityLinkView; until?: PartialDate };

export interface TimelineDayView {
  date: PartialDate;
  entries: TimelineEntryView[];
}

/** Everything that one page of a timeline shows: the newest day first, and each day in the order in which things followed. */
export interface TimelinePageView {
  story?: string;
  /** The ids of the stories that have a timeline of their own. */
  stories: string[];
  days: TimelineDayView[];
  pager: PagerView;
}

/** How many entries a page of a timeline shows. */
const ON_PAGE = 50;

interface Dated {
  date: PartialDate;
  key: string;
  make: () => TimelineEntryView;
}

/** Everything dated, newest first, by date as precise as it is known; of one story alone where it is named. */
function everythingDated(context: ViewContext, story: string | undefined): Dated[] {
  const { articles, claims, entities } = context.graph;
  const inStory = new Set(
    [...articles.values()].filter((one) => story === undefined || one.story === story).map(({ id }) => id),
  );
  const dated: Dated[] = [];

  for (const { id, occurrences, outcomes } of claims.values()) {
    const told = occurrences.filter(({ article }) => inStory.has(article));
    if (told.length === 0) continue;
    const onDays = told.filter(({ on }) => on !== undefined);
    for (const said of Map.groupBy(onDays, ({ on, how }) => `${on} ${how}`).values()) {
      const [first, ...others] = speakersOf(articles, said);
      if (first?.on === undefined) continue;
      const make = (): TimelineEntryView => ({
        kind: 'said',
        claim: claimLink(context, id),
        said: saidView(context, [first, ...others]),
      });
      dated.push({ date: first.on, key: `2 ${id} ${first.how}`, make });
    }
    for (const [index, { date, status, differed, note }] of outcomes.entries()) {
      const text = differed ?? note;
      const make = (): TimelineEntryView => ({
        kind: 'outcome',
        claim: claimLink(context, id),
        status,
        ...(text && { text: pickText(text, context.locale) }),
      });
      dated.push({ date, key: `3 ${id} ${inOrder(index)}`, make });
    }
  }
  for (const { id, data, mentions } of entities.values()) {
    if (data.entityKind !== 'event' || !mentions.some(({ article }) => inStory.has(article))) continue;
    const until = data.to !== undefined && data.to !== data.from ? data.to : undefined;
    const make = (): TimelineEntryView => ({ kind: 'event', event: entityLink(context, id), ...(until && { until }) });
    dated.push({ date: data.from, key: `1 ${id}`, make });
  }

  return dated.sort((a, b) => compareDates(b.date, a.date) || compareText(b.key, a.key));
}

/** One occurrence for each who said it: articles repeat each other, and translations their originals. */
function speakersOf(articles: Graph['articles'], said: readonly Occurrence[]): Occurrence[] {
  const tellers = new Set(said.map(({ article }) => article));
  const speakers = new Map<string, Occurrence>();
  for (const occurrence of said) {
    const original = articles.get(occurrence.article)?.translationOf;
    if (original !== undefined && tellers.has(original)) continue;
    const [speaker] = occurrence.chain;
    if (!speakers.has(nameOf(speaker))) speakers.set(nameOf(speaker), occurrence);
  }
  return [...speakers.values()];
}

/** Two without a name who are described alike cannot be told apart by readers. */
function nameOf(speaker: Hop): string {
  if ('own' in speaker) return '';
  return 'unnamed' in speaker ? `${speaker.unnamed} ${speaker.side ?? ''}` : speaker.entity;
}

/** The numbers of the pages of a timeline; none where the page that it begins on shows all of it. */
export function timelinePages(context: ViewContext, story?: string): number[] {
  return pageNumbers(datedOf(context, story).length, ON_PAGE);
}

/** @param number page of the timeline; without one, that with the newest */
export function timelinePage(context: ViewContext, story?: string, number?: number): TimelinePageView {
  const start = context.paths.timeline(story);
  const addressOf = (other: number): string => context.paths.page(start, other);
  const { shown, pager } = partFromOldest(datedOf(context, story), ON_PAGE, addressOf, start, number);
  return {
    ...(story !== undefined && { story }),
    stories: storiesInOrder(context),
    days: days(shown),
    pager,
  };
}

function days(dated: readonly Dated[]): TimelineDayView[] {
  return [...Map.groupBy(dated, ({ date }) => date)].map(([date, found]) => ({
    date,
    entries: found.toReversed().map(({ make }) => make()),
  }));
}

/** Put in order once for each graph and story: every page of a timeline is a part of this. */
const datedOf = once(everythingDated);

/** The ids of the stories that articles belong to, the one with the newest article first. */
export const storiesInOrder = once(({ graph }: ViewContext): string[] => {
  const newest = [...graph.articles.values()].toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));
  return [...new Set(newest.flatMap(({ story }) => story ?? []))];
});
