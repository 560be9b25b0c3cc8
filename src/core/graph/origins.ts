import type { Hop } from '../annotate/chain.ts';
import type { ArticleId } from '../schema/id.ts';
import type { Occurrence } from './graph.ts';

/**
 * The first occurrence of each source that a claim can be traced back to: occurrences grouped by their first hop, so that nine articles
 * carrying one agency's line are one origin. An unnamed source is never taken for another, so each is an origin of its own; only a
 * translation repeats those of the article it translates.
 *
 * @param originals by translation, the article that it translates
 */
export function originsOf(
  occurrences: readonly Occurrence[],
  originals: ReadonlyMap<ArticleId, ArticleId> = new Map(),
): Occurrence[] {
  const origins = new Map<string, Occurrence>();
  for (const spokenTogether of Map.groupBy(occurrences, ({ article, anchor }) => `${article}#${anchor}`).values()) {
    spokenTogether.forEach((occurrence, speaker) => {
      const { article, anchor, chain } = occurrence;
      const key = originKey(chain[0], `${originals.get(article) ?? article}#${anchor} ${speaker}`);
      if (!origins.has(key)) origins.set(key, occurrence);
    });
  }
  return [...origins.values()];
}

function originKey(hop: Hop, here: string): string {
  if ('own' in hop) return 'own';
  if ('unnamed' in hop) return `unnamed:${here}`;
  return `entity:${hop.source?.['syndicated-from'] ?? hop.entity}`;
}
