import type { Hop } from '../annotate/chain.ts';
import type { Occurrence } from './graph.ts';

/**
 * Counts the sources that a claim can be traced back to: occurrences grouped by their first hop, so that nine articles carrying
 * one agency's line are one origin. An unnamed source is never taken for another, so each is an origin of its own.
 */
export function countOrigins(occurrences: readonly Occurrence[]): number {
  return new Set(occurrences.map(({ chain, article, anchor }) => originKey(chain[0], `${article}#${anchor}`))).size;
}

function originKey(hop: Hop, here: string): string {
  if ('own' in hop) return 'own';
  if ('unnamed' in hop) return `unnamed:${here}`;
  return `entity:${hop.source?.['syndicated-from'] ?? hop.entity}`;
}
