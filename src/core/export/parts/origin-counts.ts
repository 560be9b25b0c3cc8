import type { Occurrence } from '../../graph/graph.ts';
import { countOrigins, originalsOf } from '../../graph/origins.ts';
import { sidesOf, type Sides } from '../../graph/sides.ts';
import type { ClaimId } from '../../schema/id.ts';
import { claimOf } from './claim-of.ts';
import { once } from '../once.ts';
import type { ViewContext } from '../view-context.ts';

/** How many sources stand where on a claim. Counted together, those who deny it would look like more who say so. */
export type OriginCounts = Record<keyof Sides, number>;

/** @throws if there is no such claim */
export const originCounts = once((context: ViewContext, id: ClaimId): OriginCounts => {
  const { forward, against, asked } = sidesOf(claimOf(context, id), context.graph);
  const count = (occurrences: readonly Occurrence[]): number => originsOf(context, occurrences);
  return { forward: count(forward), against: count(against), asked: count(asked) };
});

/** How many sources these can be traced back to. */
export function originsOf(context: ViewContext, occurrences: readonly Occurrence[]): number {
  return countOrigins(occurrences, originals(context));
}

const originals = once(({ graph }: ViewContext) => originalsOf(graph.articles.values()));
