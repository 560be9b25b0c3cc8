import type { Occurrence, Relation } from './graph.ts';
import { isPutForward } from './put-forward.ts';

/** A claim is contested if it was both put forward and denied, or if another claim contradicts it. Derived, never typed in. */
export function isContested(occurrences: readonly Occurrence[], relations: readonly Relation[]): boolean {
  const denied = occurrences.some(({ how }) => how === 'denied');
  return (denied && occurrences.some(isPutForward)) || relations.some(({ type }) => type === 'contradicts');
}
