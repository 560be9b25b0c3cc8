import type { Claim } from '../../graph/graph.ts';
import type { ClaimId } from '../../schema/id.ts';
import type { ViewContext } from '../view-context.ts';

/** @throws if there is no such claim: linking has made sure of every id that is used */
export function claimOf({ graph }: ViewContext, id: ClaimId): Claim {
  const claim = graph.claims.get(id);
  if (!claim) throw new Error(`no claim ${id} in the graph`);
  return claim;
}
