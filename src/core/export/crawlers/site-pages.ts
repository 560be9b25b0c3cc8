import type { Article, Claim } from '../../graph/graph.ts';
import { laterDay, newestFirst } from '../../graph/order.ts';
import { firstDayOf, type PartialDate } from '../../schema/date.ts';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { articleOf, newestDay } from '../parts/article-card.ts';
import { newsLog } from '../site/news-log.ts';
import { storiesInOrder } from '../site/timeline-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A page that search engines may show. */
export interface SitePage {
  address: string;
  /** Day of the newest thing on it, for pages that have one of their own. */
  changed?: PartialDate;
  /** The same page in other languages, and in this one, by language. */
  languages?: [lang: string, address: string][];
}

/** Every page that search engines may show, in an order that depends on the content alone. */
export function sitePages(context: ViewContext): SitePage[] {
  const { graph, paths, asOf } = context;
  const articles = [...graph.articles.values()].sort(newestFirst);
  const [newest] = articles;
  const [news] = newsLog(context, 1);
  return [
    { address: paths.home(), ...(news && { changed: firstDayOf(news.date) }) },
    { address: paths.articles(), ...(newest && { changed: newest.day }) },
    ...articles.map((article) => ({
      address: paths.article(article.id),
      changed: article.changed,
      ...languagesOf(context, article),
    })),
    ...articles
      .filter(({ occurrences }) => occurrences.length > 0)
      .map(({ id }) => ({ address: paths.articleClaims(id) })),
    { address: paths.claims(), changed: asOf },
    ...[...graph.claims.values()].map((claim) => ({
      address: paths.claim(claim.id),
      changed: claimChanged(context, claim),
    })),
    ...ENTITY_KINDS.map((kind) => ({ address: paths.entities(kind) })),
    ...[...graph.entities.values()].map(({ id, data, mentions }) => {
      const changed = newestDay(context, mentions);
      return { address: paths.entity(data.entityKind, id), ...(changed && { changed }) };
    }),
    ...[undefined, ...storiesInOrder(context)].flatMap((story) => [
      { address: paths.timeline(story) },
      { address: paths.map(story) },
    ]),
    { address: paths.corrections() },
    { address: paths.about() },
    { address: paths.search() },
    { address: paths.dataPage(), changed: asOf },
  ];
}

/** The day of the newest article that reports a claim, of what became of it, or of a correction that touches it. */
function claimChanged(context: ViewContext, { id, occurrences, outcomes, correctedIn }: Claim): PartialDate {
  const corrections = correctedIn
    .flatMap((article) => articleOf(context, article).corrections)
    .filter(({ claims }) => claims?.includes(id));
  return [...outcomes.map(({ date }) => firstDayOf(date)), ...corrections.map(({ day }) => day)].reduce(
    laterDay,
    newestDay(context, occurrences),
  );
}

/** An article and its translations; nothing for an article in one language. */
function languagesOf({ graph, paths }: ViewContext, article: Article): Pick<SitePage, 'languages'> {
  const original = article.translationOf ? graph.articles.get(article.translationOf) : article;
  if (!original || original.translations.length === 0) return {};
  const all = [original, ...original.translations.flatMap((one) => graph.articles.get(one) ?? [])];
  return { languages: all.map((one) => [one.lang, paths.article(one.id)]) };
}
