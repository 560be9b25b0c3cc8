import type { Article } from '../../graph/graph.ts';
import { newestFirst } from '../../graph/order.ts';
import { firstDayOf, type PartialDate } from '../../schema/date.ts';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { storiesInOrder } from '../timeline-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A page that search engines may show. */
export interface SitePage {
  address: string;
  /** Day or moment of the newest thing on it, for pages that have one of their own. */
  changed?: string;
  /** The same page in other languages, and in this one, by language. */
  languages?: [lang: string, address: string][];
}

/** Every page that search engines may show, in an order that depends on the content alone. */
export function sitePages(context: ViewContext): SitePage[] {
  const { graph, paths, asOf } = context;
  const articles = [...graph.articles.values()].sort(newestFirst);
  const [newest] = articles;
  return [
    { address: paths.home(), ...(newest && { changed: newest.published.slice(0, 10) }) },
    ...articles.map((article) => {
      const { id, published, updated, corrections } = article;
      return {
        address: paths.article(id),
        changed: corrections.reduce((last, { date }) => later(last, date), updated ?? published).slice(0, 10),
        ...languagesOf(context, article),
      };
    }),
    ...articles
      .filter(({ occurrences }) => occurrences.length > 0)
      .map(({ id }) => ({ address: paths.articleClaims(id) })),
    { address: paths.claims(), changed: asOf },
    ...[...graph.claims.values()].map(({ id, occurrences, outcomes }) => ({
      address: paths.claim(id),
      changed: [
        ...occurrences.flatMap(({ article }) => graph.articles.get(article)?.published.slice(0, 10) ?? []),
        ...outcomes.map(({ date }) => firstDayOf(date)),
      ].reduce(laterDay, ''),
    })),
    ...ENTITY_KINDS.map((kind) => ({ address: paths.entities(kind) })),
    ...[...graph.entities.values()].map(({ id, data, mentions }) => {
      const days = mentions.flatMap(({ article }) => graph.articles.get(article)?.published.slice(0, 10) ?? []);
      const changed = days.reduce(laterDay, '');
      return { address: paths.entity(data.entityKind, id), ...(changed !== '' && { changed }) };
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

/** An article and its translations; nothing for an article in one language. */
function languagesOf({ graph, paths }: ViewContext, article: Article): Pick<SitePage, 'languages'> {
  const original = article.translationOf ? graph.articles.get(article.translationOf) : article;
  if (!original || original.translations.length === 0) return {};
  const all = [original, ...original.translations.flatMap((one) => graph.articles.get(one) ?? [])];
  return { languages: all.map((one) => [one.lang, paths.article(one.id)]) };
}

function later<T extends string>(a: T, b: T): T {
  return Date.parse(b) > Date.parse(a) ? b : a;
}

function laterDay(a: string, b: string): string {
  return firstDayOf(b as PartialDate) > a ? b : a;
}
