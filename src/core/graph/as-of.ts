import { firstDayOf, lastDayOf } from '../schema/date.ts';
import type { Claim, Graph } from './graph.ts';

/**
 * The day up to which the content knows the world, `YYYY-MM-DD`: that of the newest article, update, correction or outcome. What is
 * overdue is measured by it and not by the clock, so that the same content always gives the same site.
 */
export function asOf({ articles, claims }: Graph): string {
  const days = [
    ...[...articles.values()].flatMap(({ published, updated, corrections }) => [
      published,
      ...(updated ? [updated] : []),
      ...corrections.map(({ date }) => date),
    ]),
    ...[...claims.values()].flatMap(({ outcomes }) => outcomes.map(({ date }) => firstDayOf(date))),
  ];
  return days.reduce((latest, day) => (day.slice(0, 10) > latest ? day.slice(0, 10) : latest), '0000-00-00');
}

/** A claim that could have been checked by now, and of which nothing is known. */
export function isOverdue({ due, status }: Claim, day: string): boolean {
  return due !== undefined && status === 'open' && lastDayOf(due) < day;
}
