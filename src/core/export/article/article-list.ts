import type { PartialDate } from '../../schema/date.ts';
import {
  articleCard,
  latestVersions,
  otherLanguages,
  type ArticleCardView,
  type ArticleLinkView,
} from '../parts/article-card.ts';
import { once } from '../once.ts';
import { numberOfPage, pageNumbers, partFromOldest, type PagerView } from '../paging.ts';
import type { ViewContext } from '../view-context.ts';

/** An article as the list of all articles shows it. */
export interface ListedArticleView extends ArticleCardView {
  /** Id of its story. */
  story?: string;
  /** The same article in other languages. */
  otherLanguages: ArticleLinkView[];
}

/** What was published in a month; `month` is `2023-09`. */
export interface ArticleMonthView {
  month: PartialDate;
  articles: ListedArticleView[];
}

/** The way to the months of a year, each with the number of its articles. */
export interface ArticleYearView {
  year: PartialDate;
  count: number;
  months: { month: PartialDate; count: number; href: string }[];
}

/** A page of the list of all articles. */
export interface ArticleListView {
  /** Newest first, and so are the articles of a month. */
  months: ArticleMonthView[];
  /** Every year, newest first; only on the page that the list begins on, for the others are not to change with a new article. */
  years: ArticleYearView[];
  pager: PagerView;
}

const ON_PAGE = 30;

/** Anchor of a month in the page that has its newest article. */
export function monthAnchor(month: PartialDate): string {
  return `month-${month}`;
}

/**
 * Every article by pages, each made when it is asked for: the first has the newest, the numbered ones have all. An article and its
 * translations are one.
 */
export function articlePages(context: ViewContext): { number?: number; make: () => ArticleListView }[] {
  const listed = inOrder(context);
  const start = context.paths.articles();
  const addressOf = (number: number): string => context.paths.page(start, number);
  return [undefined, ...pageNumbers(listed.length, ON_PAGE)].map((number) => ({
    ...(number !== undefined && { number }),
    make: () => {
      const { shown, pager } = partFromOldest(listed, ON_PAGE, addressOf, start, number);
      const months = [...Map.groupBy(shown, ({ month }) => month)].map(([month, found]) => ({
        month,
        articles: found.map(({ article }) => ({
          ...articleCard(context, article),
          ...(article.story !== undefined && { story: article.story }),
          otherLanguages: otherLanguages(context, article),
        })),
      }));
      return { months, years: number === undefined ? yearsOf(listed, addressOf) : [], pager };
    },
  }));
}

type Listed = ReturnType<typeof inOrder>[number];

/** Put in order once for each graph: every page of the list is a part of this. */
const inOrder = once((context: ViewContext) =>
  latestVersions(context).map((article) => ({
    article,
    month: article.day.slice(0, 7) as PartialDate,
  })),
);

function yearsOf(listed: readonly Listed[], addressOf: (number: number) => string): ArticleYearView[] {
  const places = Map.groupBy(listed.keys(), (place) => listed[place]?.month);
  const months = [...places].flatMap(([month, [newest, ...others]]) => {
    if (month === undefined || newest === undefined) return [];
    const page = newest < ON_PAGE ? '' : addressOf(numberOfPage(listed.length, ON_PAGE, newest));
    return [{ month, count: 1 + others.length, href: `${page}#${monthAnchor(month)}` }];
  });
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4) as PartialDate)].map(([year, found]) => ({
    year,
    count: found.reduce((sum, { count }) => sum + count, 0),
    months: found,
  }));
}
