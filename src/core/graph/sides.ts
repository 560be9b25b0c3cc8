import type { Claim, Occurrence, Things } from './graph.ts';

/** Who stands where on a claim. */
export interface Sides {
  /** Occurrences that put it forward, however firmly. */
  forward: Occurrence[];
  /** Occurrences that deny it, and what claims that contradict it say. */
  against: Occurrence[];
}

/**
 * Divides what is reported of a claim, and of the claims that contradict it, into two sides. A claim that is itself only denied has
 * its denial on the side `against`, and what contradicts that denial is what puts it forward.
 */
export function sidesOf({ occurrences, relations }: Claim, { claims }: Things): Sides {
  const denied = occurrences.filter(({ how }) => how === 'denied');
  const forward = occurrences.filter(({ how }) => how !== 'denied');
  const opposing = relations
    .filter(({ type }) => type === 'contradicts')
    .flatMap(({ claim }) => contentOf(claims.get(claim)?.occurrences ?? []));
  return forward.length === 0
    ? { forward: opposing.filter(({ how }) => how !== 'denied'), against: denied }
    : { forward, against: [...denied, ...opposing] };
}

/** What a claim comes down to for others: what is put forward, or else its denial. */
function contentOf(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const forward = occurrences.filter(({ how }) => how !== 'denied');
  return forward.length === 0 ? occurrences : forward;
}
