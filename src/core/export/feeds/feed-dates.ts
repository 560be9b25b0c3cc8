import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns/format';
import { firstDayOf, type PartialDate, type Timestamp } from '../../schema/date.ts';

const RFC_3339 = "yyyy-MM-dd'T'HH:mm:ssxxx";

/** A moment as RFC 3339 wants it, with seconds, in the zone that it was given in. */
export function fullTimestamp(moment: Timestamp): string {
  const [, day = '', time = '', seconds = ':00', offset = ''] = /^(.{10})T(\d\d:\d\d)(:\d\d)?(.+)$/.exec(moment) ?? [];
  return `${day}T${time}${seconds}${offset}`;
}

/** The beginning of a calendar date in the site's zone; of a month or a year, the beginning of its first day. */
export function startOfDate(date: PartialDate, timeZone: string): string {
  return format(midnight(date, timeZone), RFC_3339);
}

/** The last instant of a day in the site's zone, in milliseconds. */
export function endOfDay(day: PartialDate, timeZone: string): number {
  return midnight(day, timeZone, 1).getTime() - 1;
}

function midnight(date: PartialDate, timeZone: string, daysLater = 0): TZDate {
  const [year = 0, month = 1, day = 1] = firstDayOf(date).split('-').map(Number);
  return new TZDate(year, month - 1, day + daysLater, timeZone);
}

/** A moment as RSS wants it (RFC 822, the year in four digits). */
export function rfc822(moment: string): string {
  return new Date(moment).toUTCString();
}

/** The latest of some moments, whatever zones they are given in. */
export function latest(first: string, ...others: string[]): string {
  return others.reduce((newest, one) => (Date.parse(one) > Date.parse(newest) ? one : newest), first);
}
