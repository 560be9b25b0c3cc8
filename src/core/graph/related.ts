import type { ArticleId, ClaimId, EntityId } from '../schema/id.ts';
import type { Article, Graph } from './graph.ts';
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
  const found = new Map<ArticleId, { related: Related; weight: number }>();
  const original = article.translationOf ?? article.id;

  const note = (id: ArticleId, weight: number): Related | undefined => {
    const other = graph.articles.get(id);
    if (!other || other.translationOf !== undefined || id === original || id === article.id) return undefined;
    const entry = found.get(id) ?? { related: { article: id, claims: [], entities: [] }, weight: 0 };
    entry.weight += weight;
    found.set(id, entry);
    return entry.related;
  };

  for (const claim of new Set(article.occurrences.map((occurrence) => occurrence.claim))) {
    const occurrences = graph.claims.get(claim)?.occurrences ?? [];
    for (const id of new Set(occurrences.map((occurrence) => occurrence.article))) note(id, 10)?.claims.push(claim);
  }
  const named = article.cast
    .map(({ entity }) => ({ entity, articles: articlesNaming(graph, entity) }))
    .filter(({ articles }) => articles.size > 1 && articles.size <= COMMON)
    .sort((a, b) => a.articles.size - b.articles.size || compareText(a.entity, b.entity));
  for (const { entity, articles } of named) {
    for (const id of articles) note(id, 1 / Math.log2(1 + articles.size))?.entities.push(entity);
  }

  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || compareText(a.related.article, b.related.article))
    .slice(0, count)
    .map(({ related }) => related);
}

function articlesNaming(graph: Graph, entity: EntityId): Set<ArticleId> {
  const articles = new Set<ArticleId>();
  for (const { article } of graph.entities.get(entity)?.mentions ?? []) {
    if (articles.size > COMMON) break;
    articles.add(article);
  }
  return articles;
}
