import type { Issue, Place } from '../issue/issue.ts';
import type { ArticleFrontmatter } from '../schema/article.ts';
import { isSurelyBefore, type PartialDate, type Timestamp } from '../schema/date.ts';
import { dayOf } from '../schema/day-of.ts';
import type { ClaimSpan } from './collect-annotations.ts';

/**
 * An article knows of nothing that came after it: neither of words that were said, nor of pages. What counts is when it was last
 * changed, for a change can bring both.
 *
 * @param placeOf place of when the source of a handle was published
 */
export function checkDates(
  { published, updated, corrections = [], sources }: ArticleFrontmatter,
  claims: readonly ClaimSpan[],
  placeOf: (handle: string) => Place,
): Issue[] {
  const days = [published, updated ?? published, ...corrections.map(({ date }) => date)].map(latestDay);
  const until = days.reduce((last, day) => (isSurelyBefore(last, day) ? day : last));
  const report = (key: string, date: PartialDate | undefined, place: Place | undefined): Issue[] =>
    date && place && isSurelyBefore(until, date)
      ? [{ code: 'date-after-publication', ...place, args: { key, date, until } }]
      : [];
  return [
    // Several who spoke together are several claims at one place.
    ...[...new Map(claims.map((claim) => [claim.anchor, claim])).values()].flatMap(({ on, onPlace }) =>
      report('on', on, onPlace),
    ),
    ...Object.entries(sources).flatMap(([handle, source]) => report('published', source.published, placeOf(handle))),
  ];
}

/** The day of a moment where it was latest on Earth: which zone a site has is not known by one file. */
function latestDay(moment: Timestamp): PartialDate {
  return dayOf(moment, 'Etc/GMT-14');
}
