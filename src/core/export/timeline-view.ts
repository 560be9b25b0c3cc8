import { compareDates, compareText } from '../graph/order.ts';
import type { OutcomeStatus } from '../schema/claim.ts';
import type { PartialDate } from '../schema/date.ts';
import { claimCard, type ClaimCardView } from './claim-view.ts';
import { entityCard, type EntityCardView } from './entity-view.ts';
import { pickText, type TextView, type ViewContext } from './view-context.ts';

/** Something dated: a claim was made, something became of a claim, an event happened. */
export type TimelineEntryView =
  | { kind: 'said'; claim: ClaimCardView }
  | { kind: 'outcome'; claim: ClaimCardView; status: OutcomeStatus; text?: TextView }
  | { kind: 'event'; event: EntityCardView; until?: PartialDate };

export interface TimelineDayView {
  date: PartialDate;
  entries: TimelineEntryView[];
}

/** Everything dated, oldest first, by date as precise as it is known; of one story alone where it is named. */
export function timelineView(context: ViewContext, story?: string): TimelineDayView[] {
  const { articles, claims, entities } = context.graph;
  const inStory = new Set(
    [...articles.values()].filter((one) => story === undefined || one.story === story).map(({ id }) => id),
  );
  const dated: { date: PartialDate; key: string; entry: TimelineEntryView }[] = [];

  for (const { id, occurrences, outcomes } of claims.values()) {
    const told = occurrences.filter(({ article }) => inStory.has(article));
    if (told.length === 0) continue;
    const claim = claimCard(context, id);
    for (const date of new Set(told.flatMap(({ on }) => on ?? []))) {
      dated.push({ date, key: `2 ${id}`, entry: { kind: 'said', claim } });
    }
    for (const { date, status, differed, note } of outcomes) {
      const text = differed ?? note;
      const entry = { kind: 'outcome' as const, claim, status, ...(text && { text: pickText(text, context.locale) }) };
      dated.push({ date, key: `3 ${id}`, entry });
    }
  }
  for (const { id, data, mentions } of entities.values()) {
    if (data.entityKind !== 'event' || !mentions.some(({ article }) => inStory.has(article))) continue;
    const until = data.to !== undefined && data.to !== data.from ? data.to : undefined;
    const entry = { kind: 'event' as const, event: entityCard(context, id), ...(until && { until }) };
    dated.push({ date: data.from, key: `1 ${id}`, entry });
  }

  dated.sort((a, b) => compareDates(a.date, b.date) || compareText(a.key, b.key));
  return [...Map.groupBy(dated, ({ date }) => date)].map(([date, found]) => ({
    date,
    entries: found.map(({ entry }) => entry),
  }));
}

/** The ids of the stories that articles belong to, the one with the newest article first. */
export function storiesInOrder({ graph }: ViewContext): string[] {
  const newest = [...graph.articles.values()].toSorted((a, b) => Date.parse(b.published) - Date.parse(a.published));
  return [...new Set(newest.flatMap(({ story }) => story ?? []))];
}
