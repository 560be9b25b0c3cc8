import type { Hop } from '../annotate/chain.ts';
import type { ArticleId } from '../schema/id.ts';
import type { Article, Occurrence } from './graph.ts';

/**
 * Counts the sources that a claim can be traced back to: occurrences grouped by their first hop, so that nine articles carrying
 * one agency's line are one origin. An unnamed source is never taken for another, so each handle of an article is an origin of its
 * own; only a translation, whose handles are other words, repeats those of the article it translates: by the place where each speaks.
 *
 * @param originals by translation, the article that it translates
 */
export function countOrigins(
  occurrences: readonly Occurrence[],
  originals: ReadonlyMap<ArticleId, ArticleId> = new Map(),
): number {
  const origins = new Set<string>();
  /** By article and handle, where the source speaks first. */
  const unnamed = new Map<string, string>();
  for (const spokenTogether of Map.groupBy(occurrences, ({ article, anchor }) => `${article}#${anchor}`).values()) {
    spokenTogether.forEach(({ article, anchor, chain: [first] }, speaker) => {
      const here = `${originals.get(article) ?? article}#${anchor} ${speaker}`;
      origins.add(originKey(first, (handle) => firstPlace(`${article} ${handle}`, here)));
    });
  }
  return origins.size;

  function firstPlace(source: string, here: string): string {
    const first = unnamed.get(source) ?? here;
    unnamed.set(source, first);
    return first;
  }
}

/** By translation, the article that it translates. */
export function originalsOf(
  articles: Iterable<Pick<Article, 'id' | 'translationOf'>>,
): ReadonlyMap<ArticleId, ArticleId> {
  const originals = new Map<ArticleId, ArticleId>();
  for (const { id, translationOf } of articles) if (translationOf) originals.set(id, translationOf);
  return originals;
}

/** @param placeOf where an unnamed source speaks first, by its handle */
function originKey(hop: Hop, placeOf: (handle: string) => string): string {
  if ('own' in hop) return 'own';
  if ('unnamed' in hop) return `unnamed:${placeOf(hop.handle)}`;
  return `entity:${hop.source?.['syndicated-from'] ?? hop.entity}`;
}
