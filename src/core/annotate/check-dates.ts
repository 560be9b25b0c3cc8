import type { Issue, Place } from '../issue/issue.ts';
import type { ArticleFrontmatter } from '../schema/article.ts';
import { firstDayOf, isSurelyBefore, lastDayOf, type PartialDate, type Timestamp } from '../schema/date.ts';
import type { Source } from '../schema/source.ts';
import { dayOf } from '../schema/day-of.ts';
import type { ClaimSpan } from './claim-span.ts';
import type { Placed } from './placed.ts';

/**
 * An article knows of nothing that came after it: neither of words that were said, nor of pages. What counts is when it was last
 * changed, for a change can bring both.
 *
 * @param placeOf place of a value, by the keys that lead to it
 */
export function checkDates(
  { published, updated, corrections = [], sources }: ArticleFrontmatter,
  claims: readonly ClaimSpan[],
  placeOf: (...path: string[]) => Place,
): Issue[] {
  const days = [published, updated ?? published, ...corrections.map(({ date }) => date)].map(latestDay);
  const until = days.reduce((last, day) => (isSurelyBefore(last, day) ? day : last));
  const report = (key: string, { entry: date, place }: Placed<PartialDate>): Issue[] =>
    isSurelyBefore(until, date) ? [{ code: 'date-after-publication', ...place, args: { key, date, until } }] : [];
  return [
    ...claims.flatMap(({ on }) => (on ? report('on', on) : [])),
    ...claims.flatMap(saidAfterSource),
    ...Object.entries(sources).flatMap(([handle, { published: entry }]) =>
      entry ? report('published', { entry, place: placeOf('sources', handle, 'published') }) : [],
    ),
    ...longAfterSources(latestDay(published), Object.values(sources), placeOf('published')),
  ];
}

/** This many years after all that an article rests on, its own year is wrong, or nobody said when old pages were read. */
const LONG = 5;

function longAfterSources(date: PartialDate, sources: readonly Source[], place: Place): Issue[] {
  const days = sources.flatMap(({ published, accessed }) => accessed ?? published ?? []);
  const newest = days.toSorted().at(-1);
  if (newest === undefined || yearOf(date) - yearOf(newest) <= LONG) return [];
  const years = String(yearOf(date) - yearOf(newest));
  return [{ code: 'published-long-after', ...place, args: { date, newest, years } }];
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** No page tells of words before they are said; but the day is another on the other side of the Earth. */
function saidAfterSource({ chains, on }: ClaimSpan): Issue[] {
  if (!on) return [];
  const sources = chains.flat().flatMap((hop) => ('entity' in hop && hop.source ? [hop.source] : []));
  // Several who spoke together reached us through the same pages.
  return [...new Map(sources.map((source) => [source.url, source])).values()].flatMap((source): Issue[] => {
    const page = source.published ?? source.accessed;
    if (!page || lastDayOf(page) >= dayBefore(firstDayOf(on.entry))) return [];
    const args = { date: on.entry, url: source.url, published: page };
    return [{ code: 'said-after-source', ...on.place, args }];
  });
}

function dayBefore(day: PartialDate): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The day of a moment where it was latest on Earth: which zone a site has is not known by one file. */
function latestDay(moment: Timestamp): PartialDate {
  return dayOf(moment, 'Etc/GMT-14');
}
