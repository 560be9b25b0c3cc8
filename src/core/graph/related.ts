import type { ArticleId, ClaimId, EntityId } from '../schema/id.ts';
import type { Article, Entity, Graph } from './graph.ts';
import { compareText } from './order.ts';

/** Another article that is worth reading beside one, with the reasons. */
export interface Related {
  article: ArticleId;
  /** Claims that both report. */
  claims: ClaimId[];
  /** Entities that both name, the rarest first: they say most about what the two have in common. */
  entities: EntityId[];
}

/** An entity that more articles than this name says nothing about any two of them; it also keeps the search linear. */
const COMMON = 200;

/**
 * The articles that have most in common with one: first by claims that both report, then by the entities that both name, where a
 * rare one counts for more. Translations of the article, and of those found, are left out.
 */
export function relatedArticles(graph: Graph, article: Article, count: number): Related[] {
  const reported = [...new Set(article.occurrences.map(({ claim }) => claim))].map((claim) => ({
    claim,
    articles: new Set((graph.claims.get(claim)?.occurrences ?? []).map((occurrence) => occurrence.article)),
  }));
  const named = article.cast
    .flatMap(({ entity }) => graph.entities.get(entity) ?? [])
    .map((entity) => ({ entity: entity.id, articles: articlesNaming(entity) }))
    .filter(({ articles }) => articles.size > 1 && articles.size <= COMMON)
    .sort((a, b) => a.articles.size - b.articles.size || compareText(a.entity, b.entity));

  // Most of what is weighed is not among the few that are wanted: what they have in common is gathered for those alone.
  const weights = new Map<ArticleId, number>();
  const weigh = (articles: ReadonlySet<ArticleId>, weight: number): void => {
    for (const id of articles) weights.set(id, (weights.get(id) ?? 0) + weight);
  };
  for (const { articles } of reported) weigh(articles, 10);
  for (const { articles } of named) weigh(articles, 1 / Math.log2(1 + articles.size));
  const original = article.translationOf ?? article.id;
  weights.delete(original);
  weights.delete(article.id);

  return heaviest(graph, weights, count).map((id) => ({
    article: id,
    claims: reported.filter(({ articles }) => articles.has(id)).map(({ claim }) => claim),
    entities: named.filter(({ articles }) => articles.has(id)).map(({ entity }) => entity),
  }));
}

/** Ids of the articles that weigh most and translate no other; of those alike, the first by id. */
function heaviest(graph: Graph, weights: ReadonlyMap<ArticleId, number>, count: number): ArticleId[] {
  const best: [id: ArticleId, weight: number][] = [];
  for (const [id, weight] of weights) {
    const least = best.at(-1);
    if (least && best.length === count && !isBefore([id, weight], least)) continue;
    const other = graph.articles.get(id);
    if (!other || other.translationOf !== undefined) continue;
    best.push([id, weight]);
    best.sort((a, b) => (isBefore(a, b) ? -1 : 1));
    best.length = Math.min(best.length, count);
  }
  return best.map(([id]) => id);
}

function isBefore([a, weight]: [ArticleId, number], [b, other]: [ArticleId, number]): boolean {
  return weight > other || (weight === other && compareText(a, b) < 0);
}

/** Every article with it in its cast asks for the same. */
const naming = new WeakMap<Entity, ReadonlySet<ArticleId>>();

function articlesNaming(entity: Entity): ReadonlySet<ArticleId> {
  const known = naming.get(entity);
  if (known) return known;
  const articles = new Set<ArticleId>();
  for (const { article } of entity.mentions) {
    if (articles.size > COMMON) break;
    articles.add(article);
  }
  naming.set(entity, articles);
  return articles;
}
