import type { Graph } from './graph.ts';

/** How much a graph holds, by the words of the product. */
export interface GraphCounts {
  articles: number;
  translations: number;
  entities: number;
  claims: number;
  /** Claims that two or more articles report; a translation is not another article. */
  claimsInSeveralArticles: number;
  relations: number;
  outcomes: number;
  /** Occurrences with a chain of three hops or more. */
  longChains: number;
  /** Descriptions of unnamed sources, each counted once. */
  unnamedSources: number;
  /** Claims that did not happen as was said. */
  notAsSaid: number;
  corrections: number;
  sources: number;
}

export function countGraph({ articles, entities, claims }: Graph): GraphCounts {
  const allArticles = [...articles.values()];
  const allClaims = [...claims.values()];
  const occurrences = allClaims.flatMap((claim) => claim.occurrences);
  const original = (id: (typeof allArticles)[number]['id']): string => articles.get(id)?.translationOf ?? id;
  return {
    articles: allArticles.filter(({ translationOf }) => !translationOf).length,
    translations: allArticles.filter(({ translationOf }) => translationOf).length,
    entities: entities.size,
    claims: claims.size,
    claimsInSeveralArticles: allClaims.filter(
      (claim) => new Set(claim.occurrences.map(({ article }) => original(article))).size > 1,
    ).length,
    relations: allClaims.flatMap(({ relations }) => relations.filter(({ inverse }) => !inverse)).length,
    outcomes: allClaims.flatMap((claim) => claim.outcomes).length,
    longChains: occurrences.filter(({ chain }) => chain.length >= 3).length,
    unnamedSources: new Set(
      occurrences.flatMap(({ chain }) => chain.flatMap((hop) => ('unnamed' in hop ? [hop.unnamed] : []))),
    ).size,
    notAsSaid: allClaims.filter(({ status }) => status === 'happened-differently' || status === 'did-not-happen')
      .length,
    corrections: allArticles.flatMap((article) => article.corrections).length,
    sources: new Set(allArticles.flatMap((article) => article.sources.map(({ url }) => url))).size,
  };
}
