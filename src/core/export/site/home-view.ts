import { isOverdue } from '../../graph/as-of.ts';
import type { Claim } from '../../graph/graph.ts';
import { latestArticles, type ArticleCardView } from '../parts/article-card.ts';
import { claimsByDate, datedNewestFirst, type ClaimCardView } from '../parts/claim-card.ts';
import { entitiesInTheNews, type EntityCardView } from '../parts/entity-view.ts';
import { newsLog, type NewsView } from './news-log.ts';
import type { ViewContext } from '../view-context.ts';

/** Everything that the first page shows. */
export interface HomeView {
  lead?: ArticleCardView;
  more: ArticleCardView[];
  /** What changed last, the newest first. */
  news: NewsView[];
  contested: ClaimCardView[];
  overdue: ClaimCardView[];
  inTheNews: EntityCardView[];
}

const ARTICLES = 7;
const NEWS = 8;
const CLAIMS = 5;
const ENTITIES = 8;
/** How many of the newest articles say who is in the news. */
const OF_LATE = 10;

export function homeView(context: ViewContext): HomeView {
  const [lead, ...more] = latestArticles(context).slice(0, ARTICLES);
  const newest = (filter: (claim: Claim) => boolean): ClaimCardView[] => {
    const found = [...context.graph.claims.values()].filter(filter).map(({ id }) => id);
    return claimsByDate(context, datedNewestFirst(context, found).slice(0, CLAIMS));
  };
  return {
    ...(lead && { lead }),
    more,
    news: newsLog(context, NEWS),
    contested: newest(({ contested }) => contested),
    overdue: newest((claim) => isOverdue(claim, context.asOf)),
    inTheNews: entitiesInTheNews(context, OF_LATE, ENTITIES),
  };
}
