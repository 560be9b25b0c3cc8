import type { Hop } from '../annotate/chain.ts';
import type { ArticleId } from '../schema/id.ts';
import type { Occurrence } from './graph.ts';

/**
 * Counts the sources that a claim can be traced back to: occurrences grouped by their first hop, so that nine articles carrying
 * one agency's line are one origin. An unnamed source is never taken for another, so each is an origin of its own; only a
 * translation repeats those of the article it translates.
 *
 * @param originals by translation, the article that it translates
 */
export function countOrigins(
  occurrences: readonly Occurrence[],
  originals: ReadonlyMap<ArticleId, ArticleId> = new Map(),
): number {
  const origins = new Set<string>();
  for (const spokenTogether of Map.groupBy(occurrences, ({ article, anchor }) => `${article}#${anchor}`).values()) {
    spokenTogether.forEach(({ article, anchor, chain: [first] }, speaker) => {
      origins.add(originKey(first, `${originals.get(article) ?? article}#${anchor} ${speaker}`));
    });
  }
  return origins.size;
}

function originKey(hop: Hop, here: string): string {
  if ('own' in hop) return 'own';
  if ('unnamed' in hop) return `unnamed:${here}`;
  return `entity:${hop.source?.['syndicated-from'] ?? hop.entity}`;
}
