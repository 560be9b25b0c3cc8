import type { Article } from '../../graph/graph.ts';
import { compareDates, compareText, inOrder } from '../../graph/order.ts';
import type { OutcomeStatus } from '../../schema/claim.ts';
import type { PartialDate } from '../../schema/date.ts';
import { articleLink, latestVersions, type ArticleLinkView } from '../parts/article-card.ts';
import { claimLink, type ClaimLinkView } from '../parts/claim-card.ts';
import type { ViewContext } from '../view-context.ts';

/** Something that is new on the site: an article, a correction, all corrections of a day that has several, or what became of a claim. */
export type NewsView = { date: PartialDate } & (
  | { kind: 'article'; article: ArticleLinkView }
  | { kind: 'correction'; article: ArticleLinkView }
  | { kind: 'corrections'; count: number; href: string }
  | { kind: 'outcome'; claim: ClaimLinkView; status: OutcomeStatus }
);

/** What changed last, newest first: so that a reader sees where the last visit ended, and nobody has to remember it. */
export function newsLog(context: ViewContext, count: number): NewsView[] {
  const { articles, claims } = context.graph;
  const dated: { date: PartialDate; key: string; make: () => NewsView }[] = [];
  const add = (date: PartialDate, key: string, make: (date: PartialDate) => NewsView): void => {
    dated.push({ date, key, make: () => make(date) });
  };
  for (const article of latestVersions(context)) {
    add(article.day, `1 ${article.id}`, (date) => ({
      date,
      kind: 'article',
      article: articleLink(context, article),
    }));
  }
  for (const [day, [article, ...others]] of correctedArticles(articles.values())) {
    if (!article) continue;
    // A day on which an editor went through many articles would leave no room for anything else.
    add(day, '2', (date) =>
      others.length > 0
        ? { date, kind: 'corrections', count: 1 + others.length, href: context.paths.corrections() }
        : { date, kind: 'correction', article: articleLink(context, article) },
    );
  }
  for (const { id, outcomes } of claims.values()) {
    for (const [index, { date: known, status }] of outcomes.entries()) {
      // That nothing is known yet is no news, but that it is no longer known is.
      if (status === 'open' && outcomes.slice(0, index).every((earlier) => earlier.status === 'open')) continue;
      add(known, `3 ${id} ${inOrder(outcomes.length - index)}`, (date) => ({
        date,
        kind: 'outcome',
        claim: claimLink(context, id),
        status,
      }));
    }
  }
  return dated
    .sort((a, b) => compareDates(b.date, a.date) || compareText(a.key, b.key))
    .slice(0, count)
    .map(({ make }) => make());
}

/** By day, the article of each correction that was made then. */
function correctedArticles(articles: Iterable<Article>): Map<PartialDate, Article[]> {
  const byDay = new Map<PartialDate, Article[]>();
  for (const article of articles) {
    for (const { day } of article.corrections) {
      const known = byDay.get(day);
      if (known) known.push(article);
      else byDay.set(day, [article]);
    }
  }
  return byDay;
}
