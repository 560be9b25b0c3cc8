import type { Article } from '../../graph/graph.ts';
import { countOrigins } from '../../graph/origins.ts';
import { OUTCOME_STATUSES, type OutcomeStatus } from '../../schema/claim.ts';
import { claimOf } from '../parts/claim-of.ts';
import type { ViewContext } from '../view-context.ts';

/** An article's claims in a few numbers. */
export interface BriefView {
  claims: number;
  /** In how many places it reports them: some twice. */
  statements: number;
  /** How many sources they can be traced back to. */
  origins: number;
  contested: number;
  /** How many claims have each status, for the statuses that occur. */
  statuses: { status: OutcomeStatus; count: number }[];
}

export function briefView(context: ViewContext, { occurrences }: Article): BriefView {
  const claims = [...new Set(occurrences.map(({ claim }) => claim))].map((id) => claimOf(context, id));
  return {
    claims: claims.length,
    statements: new Set(occurrences.map(({ anchor }) => anchor)).size,
    origins: countOrigins(occurrences),
    contested: claims.filter(({ contested }) => contested).length,
    statuses: OUTCOME_STATUSES.map((status) => ({
      status,
      count: claims.filter((claim) => claim.status === status).length,
    })).filter(({ count }) => count > 0),
  };
}
