import type { Issue, Place } from '../issue/issue.ts';
import type { ClaimId } from '../schema/id.ts';
import { asOf, isOverdue } from './as-of.ts';
import type { Units } from './build-graph.ts';
import type { Graph } from './graph.ts';

/** Claims that could have been checked by the day of the newest content, and of which nothing is recorded. */
export function checkOverdue({ articles, claims }: Units, graph: Graph): Issue[] {
  const day = asOf(graph);
  const overdue = [...graph.claims.values()].filter((claim) => isOverdue(claim, day));
  if (overdue.length === 0) return [];
  const places = new Map<ClaimId, Place>();
  for (const { id, due } of [...claims, ...articles.flatMap((article) => article.claims)]) {
    if (due && !places.has(id)) places.set(id, due.place);
  }
  return overdue.flatMap(({ id, due = '' }): Issue[] => {
    const place = places.get(id);
    return place ? [{ code: 'claim-overdue', ...place, args: { id, due } }] : [];
  });
}
