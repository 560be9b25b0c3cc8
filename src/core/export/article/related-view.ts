import type { Article } from '../../graph/graph.ts';
import { relatedArticles } from '../../graph/related.ts';
import { articleLink, inLanguage, type ArticleLinkView } from '../parts/article-card.ts';
import { entityLink, type EntityLinkView } from '../parts/entity-view.ts';
import type { ViewContext } from '../view-context.ts';

/** An article to read next, with the reason. */
export interface RelatedView {
  article: ArticleLinkView;
  /** How many claims both report. */
  claimCount: number;
  /** A few entities that both name. */
  entities: EntityLinkView[];
}

const ARTICLES = 3;
const ENTITIES = 3;

/** The articles that have most in common with one, in its language where they have been translated. */
export function relatedView(context: ViewContext, article: Article): RelatedView[] {
  return relatedArticles(context.graph, article, ARTICLES).flatMap(({ article: id, claims, entities }) => {
    const other = context.graph.articles.get(id);
    if (!other) return [];
    return {
      article: articleLink(context, inLanguage(context, other, article.lang)),
      claimCount: claims.length,
      entities: entities.slice(0, ENTITIES).map((entity) => entityLink(context, entity)),
    };
  });
}
