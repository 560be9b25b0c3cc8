import { tzOffset } from '@date-fns/tz/tzOffset';
import type { PartialDate, Timestamp } from './date.ts';

/**
 * The calendar day of a moment in a zone. The day that an author's clock showed may be another; readers are told the one of the site,
 * so nothing is sorted, filed or counted by any other.
 */
export function dayOf(moment: Timestamp, timeZone: string): PartialDate {
  const instant = new Date(moment);
  const there = new Date(instant.getTime() + tzOffset(timeZone, instant) * 60_000);
  return there.toISOString().slice(0, 10) as PartialDate;
}
