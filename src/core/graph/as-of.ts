import { firstDayOf, lastDayOf, type PartialDate } from '../schema/date.ts';
import type { Claim, Graph } from './graph.ts';
import { laterDay } from './order.ts';

/**
 * The day up to which the content knows the world, `YYYY-MM-DD`: that of the newest article, update, correction or outcome. What is
 * overdue is measured by it and not by the clock, so that the same content always gives the same site.
 */
export function asOf({ articles, claims }: Graph): PartialDate {
  let day = '0000-00-00' as PartialDate;
  for (const { changed } of articles.values()) day = laterDay(day, changed);
  for (const { outcomes } of claims.values()) {
    for (const { date } of outcomes) day = laterDay(day, firstDayOf(date));
  }
  return day;
}

/** A claim that could have been checked by now, and of which nothing is known. */
export function isOverdue({ due, status }: Claim, day: string): boolean {
  return due !== undefined && status === 'open' && lastDayOf(due) < day;
}
