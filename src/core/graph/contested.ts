import type { Claim, Things } from './graph.ts';
import { sidesOf } from './sides.ts';

/** A claim is contested if somebody stands on each side of it: puts it forward, and denies it or says what contradicts it. Derived, never typed in. */
export function isContested(claim: Pick<Claim, 'occurrences' | 'relations'>, things: Pick<Things, 'claims'>): boolean {
  const { forward, against } = sidesOf(claim, things);
  return forward.length > 0 && against.length > 0;
}
