import type { Graph } from './graph.ts';

/** How many things a graph has of each kind. */
export interface GraphSize {
  articles: number;
  entities: number;
  claims: number;
}

export function graphSize({ articles, entities, claims }: Graph): GraphSize {
  return { articles: articles.size, entities: entities.size, claims: claims.size };
}
