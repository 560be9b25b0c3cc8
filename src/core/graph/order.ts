import { firstDayOf, type PartialDate, type Timestamp } from '../schema/date.ts';

interface Dated {
  id: string;
  published: Timestamp;
}

/** Orders articles newest first; at the same moment by id. */
export function newestFirst(a: Dated, b: Dated): number {
  return Date.parse(b.published) - Date.parse(a.published) || compareText(a.id, b.id);
}

/** Orders calendar dates oldest first; the less precise of two that begin together comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return compareText(firstDayOf(a), firstDayOf(b)) || a.length - b.length;
}

/** The later of two calendar dates, each of a day. */
export function laterDay(a: PartialDate, b: PartialDate): PartialDate {
  return b > a ? b : a;
}

/** Orders text by code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number as a part of a text that {@link compareText} orders. */
export function inOrder(index: number): string {
  return String(index).padStart(6, '0');
}
