import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { refuse } from './refuse.ts';

/** There was no year 0. */
const PARTIAL = /^(?!0000)\d{4}(-\d{2}(-\d{2})?)?$/;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(?<offset>Z|[+-](0\d|1[0-4]):[0-5]\d)?$/;

/** True if `text` is a date of any precision that stands in the calendar: `2023`, `2023-09` or `2023-09-04`. */
export function isPartialDate(text: string): boolean {
  if (!PARTIAL.test(text)) return false;
  const day = new Date(text);
  // A day that a month does not have runs over into the next month.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * A calendar date as precise as it is known: `2023`, `2023-09` or `2023-09-04`. It has no zone and is never shifted.
 * A bare year may be written as a YAML number.
 */
export const partialDate = z
  .union([z.string(), z.int()])
  .transform(String)
  .superRefine((text, context) => {
    if (!isPartialDate(text)) refuse(context, 'date-bad', { value: text, reason: 'date-form' satisfies Reason });
  })
  .brand<'PartialDate'>();
export type PartialDate = z.output<typeof partialDate>;

/** A moment: ISO 8601 with an offset, `2023-09-05T09:00+07:00`. */
export const timestamp = z
  .string()
  .superRefine((text, context) => {
    const date = text.slice(0, 10);
    const time = TIME.exec(text.slice(10));
    if (isPartialDate(text)) refuse(context, 'time-missing', { value: text });
    else if (!isPartialDate(date))
      refuse(context, 'date-bad', { value: time ? date : text, reason: 'moment-form' satisfies Reason });
    else if (!time) refuse(context, 'time-bad', { value: text });
    else if (time.groups?.['offset'] === undefined) refuse(context, 'time-without-offset', { value: text });
    else if (!isInYearsEverywhere(text))
      refuse(context, 'date-bad', { value: date, reason: 'moment-form' satisfies Reason });
  })
  .brand<'Timestamp'>();
export type Timestamp = z.output<typeof timestamp>;

/** True if a moment falls into a year of four digits in every zone. */
function isInYearsEverywhere(moment: string): boolean {
  const day = 24 * 60 * 60 * 1000;
  return [-day, day].every((shift) => isPartialDate(new Date(Date.parse(moment) + shift).toISOString().slice(0, 10)));
}

/** True if a date lies before another whatever days the two can mean: `2023` does not lie before `2023-09-04`. */
export function isSurelyBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDayOf(date) < firstDayOf(other);
}

/** The last day a date can mean, as text that no day of it is beyond: `2024-05-99` stands behind every day of May. */
export function lastDayOf(date: PartialDate): string {
  return `${date}-99-99`.slice(0, 10);
}

/** The first day a date can mean, `YYYY-MM-DD`: for sorting, never for showing. */
export function firstDayOf(date: PartialDate): PartialDate {
  return `${date}-01-01`.slice(0, 10) as PartialDate;
}
