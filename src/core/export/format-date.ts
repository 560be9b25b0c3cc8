import { tz } from '@date-fns/tz';
// Each by its own path, and few: Node reads the package's 200 kB of exports anew for every module of it.
import { format } from 'date-fns/format';
import { enGB } from 'date-fns/locale/en-GB';
import { id } from 'date-fns/locale/id';
import { parseISO } from 'date-fns/parseISO';
import type { PartialDate, Timestamp } from '../schema/date.ts';
import type { Locale } from '../schema/site.ts';

const LOCALES = { id, en: enGB };
const PATTERNS: Record<number, string> = { 4: 'yyyy', 7: 'MMMM yyyy', 10: 'd MMMM yyyy' };
/** A date without the month or the year that it shares with another, by how much of it that is and by how precise it is. */
const SHORTENED: Record<number, Record<number, string>> = { 7: { 10: 'd' }, 4: { 10: 'd MMMM', 7: 'MMMM' } };
const TIME: Record<Locale, string> = { id: 'd MMMM yyyy, HH.mm', en: 'd MMMM yyyy, HH:mm' };

/** A calendar date in words, as precise as it is known: `4 September 2023`, `September 2023`, `2023`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  return inWords(date, locale, PATTERNS[date.length] ?? 'd MMMM yyyy');
}

function inWords(date: PartialDate, locale: Locale, pattern: string): string {
  return once(`${locale} ${date} ${pattern}`, () => format(parseISO(date), pattern, { locale: LOCALES[locale] }));
}

/** A stretch of time in words, as what stands before its dash and what stands behind it. */
export interface RangeText {
  start: string;
  end: string;
}

/**
 * The first and the last date of a stretch in words, the first without what the last says again: `11` and `13 Juli 2025`, `30 Juli` and
 * `2 Agustus 2025`. Dates that are not equally precise are told in full.
 */
export function formatRange(from: PartialDate, to: PartialDate, locale: Locale): RangeText {
  const shared = [7, 4].find((length) => length < from.length && from.slice(0, length) === to.slice(0, length));
  const pattern = from.length === to.length && shared !== undefined ? SHORTENED[shared]?.[from.length] : undefined;
  return {
    start: pattern === undefined ? formatDate(from, locale) : inWords(from, locale, pattern),
    end: formatDate(to, locale),
  };
}

/** A moment in words, in the site's zone, with the zone named: `5 September 2023, 09.00 WIB`. */
export function formatMoment(moment: Timestamp, locale: Locale, timeZone: string, zoneName: string): string {
  return once(
    `${locale} ${zoneName} ${timeZone} ${moment}`,
    () => `${format(new Date(moment), TIME[locale], { in: tz(timeZone), locale: LOCALES[locale] })} ${zoneName}`,
  );
}

/** The same few thousand dates stand on tens of thousands of pages. */
const known = new Map<string, string>();

function once(key: string, make: () => string): string {
  const text = known.get(key) ?? make();
  known.set(key, text);
  return text;
}
