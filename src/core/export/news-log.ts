import { compareDates, compareText } from '../graph/order.ts';
import type { OutcomeStatus } from '../schema/claim.ts';
import type { PartialDate } from '../schema/date.ts';
import { articleCard, latestArticles, type ArticleCardView } from './article-card.ts';
import { claimCard, type ClaimCardView } from './claim-view.ts';
import type { ViewContext } from './view-context.ts';

/** Something that is new on the site: an article, a correction, or what became of a claim. */
export type NewsView = { date: PartialDate } & (
  | { kind: 'article'; article: ArticleCardView }
  | { kind: 'correction'; article: ArticleCardView }
  | { kind: 'outcome'; claim: ClaimCardView; status: OutcomeStatus }
);

/** What changed last, newest first: so that a reader sees where the last visit ended, and nobody has to remember it. */
export function newsLog(context: ViewContext, count: number): NewsView[] {
  const { articles, claims } = context.graph;
  const dated: { date: PartialDate; key: string; make: () => NewsView }[] = [];
  const add = (moment: string, key: string, make: (date: PartialDate) => NewsView): void => {
    const date = moment.slice(0, 10) as PartialDate;
    dated.push({ date, key, make: () => make(date) });
  };
  for (const article of latestArticles(context)) {
    add(article.published, `1 ${article.href}`, (date) => ({ date, kind: 'article', article }));
  }
  for (const article of articles.values()) {
    for (const { date: moment } of article.corrections) {
      const made = (date: PartialDate): NewsView => ({
        date,
        kind: 'correction',
        article: articleCard(context, article),
      });
      add(moment, `2 ${article.id}`, made);
    }
  }
  for (const { id, outcomes } of claims.values()) {
    for (const { date: known, status } of outcomes) {
      // That nothing is known yet is no news.
      if (status === 'open') continue;
      add(known, `3 ${id}`, (date) => ({ date, kind: 'outcome', claim: claimCard(context, id), status }));
    }
  }
  return dated
    .sort((a, b) => compareDates(b.date, a.date) || compareText(a.key, b.key))
    .slice(0, count)
    .map(({ make }) => make());
}
