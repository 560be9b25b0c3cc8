import {
  articleClaims,
  articlePage,
  type ArticleClaimsView,
  type ArticlePageView,
} from '../core/export/article/article-view.ts';
import { claimsByDate, type ClaimCardView } from '../core/export/parts/claim-card.ts';
import { claimPage, type ClaimPageView } from '../core/export/claim/claim-view.ts';
import { entityPage, type EntityPageView } from '../core/export/entity/entity-page.ts';
import { newsLog, type NewsView } from '../core/export/site/news-log.ts';
import { timelinePage, type TimelineDayView } from '../core/export/site/timeline-view.ts';
import { words } from '../i18n/words.ts';
import { sampleContext } from './sample-context.ts';

/** Everything that the style guide shows: the views of the made-up content. */
export interface StyleView {
  articles: ArticlePageView[];
  tables: ArticleClaimsView[];
  cards: ClaimCardView[];
  claims: ClaimPageView[];
  entities: EntityPageView[];
  news: NewsView[];
  days: TimelineDayView[];
}

export function styleView(): StyleView {
  const context = sampleContext();
  const { articles, claims, entities } = context.graph;
  return {
    articles: [...articles.values()].map((article) => articlePage(context, article, words.claimNumber)),
    tables: [...articles.values()].map((article) => articleClaims(context, article)),
    cards: claimsByDate(context, claims.keys()),
    claims: [...claims.keys()].map((id) => claimPage(context, id)).filter(({ relations }) => relations.length > 0),
    entities: [...entities.keys()].map((id) => entityPage(context, id)),
    news: newsLog(context, 10),
    days: timelinePage(context).days,
  };
}
