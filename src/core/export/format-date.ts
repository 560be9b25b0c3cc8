import { tz } from '@date-fns/tz';
import { format, parse } from 'date-fns';
import { enGB, id } from 'date-fns/locale';
import type { PartialDate, Timestamp } from '../schema/date.ts';
import type { Locale } from '../schema/site.ts';

const LOCALES = { id, en: enGB };
const PATTERNS: Record<number, string> = { 4: 'yyyy', 7: 'MMMM yyyy', 10: 'd MMMM yyyy' };
const FILE_PATTERNS: Record<number, string> = { 4: 'yyyy', 7: 'yyyy-MM', 10: 'yyyy-MM-dd' };
const TIME: Record<Locale, string> = { id: 'd MMMM yyyy, HH.mm', en: 'd MMMM yyyy, HH:mm' };

/** A calendar date in words, as precise as it is known: `4 September 2023`, `September 2023`, `2023`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const parsed = parse(date, FILE_PATTERNS[date.length] ?? 'yyyy-MM-dd', new Date(0));
  return format(parsed, PATTERNS[date.length] ?? 'd MMMM yyyy', { locale: LOCALES[locale] });
}

/** A moment in words, in the site's zone, with the zone named: `5 September 2023, 09.00 WIB`. */
export function formatMoment(moment: Timestamp, locale: Locale, timeZone: string, zoneName: string): string {
  return `${format(new Date(moment), TIME[locale], { in: tz(timeZone), locale: LOCALES[locale] })} ${zoneName}`;
}

/** The calendar day of a moment, in the site's zone. */
export function dayOf(moment: Timestamp, timeZone: string): PartialDate {
  return format(new Date(moment), 'yyyy-MM-dd', { in: tz(timeZone) }) as PartialDate;
}
