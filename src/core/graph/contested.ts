import type { Occurrence, Relation } from './graph.ts';

/** A claim is contested if it was both put forward and denied, or if another claim contradicts it. Derived, never typed in. */
export function isContested(occurrences: readonly Occurrence[], relations: readonly Relation[]): boolean {
  const denied = occurrences.some(({ how }) => how === 'denied');
  const putForward = occurrences.some(({ how }) => how !== 'denied' && how !== 'asked');
  return (denied && putForward) || relations.some(({ type }) => type === 'contradicts');
}
