import type { Article } from '../../graph/graph.ts';
import { laterDay, newestFirst } from '../../graph/order.ts';
import type { PartialDate, Timestamp } from '../../schema/date.ts';
import type { ArticleId } from '../../schema/id.ts';
import { primaryLanguage } from '../../schema/text.ts';
import type { ViewContext } from '../view-context.ts';

/** An article as a link shows it. */
export interface ArticleLinkView {
  href: string;
  title: string;
  lang: string;
}

/** An article as a list shows it. */
export interface ArticleCardView extends ArticleLinkView {
  description: string;
  published: Timestamp;
}

/** Something that stands in an article. */
interface InArticle {
  article: ArticleId;
}

/** @throws if there is no such article */
export function articleOf({ graph }: ViewContext, id: ArticleId): Article {
  const article = graph.articles.get(id);
  if (!article) throw new Error(`no article ${id} in the graph`);
  return article;
}

export function articleLink({ paths }: ViewContext, { id, title, lang }: Article): ArticleLinkView {
  return { href: paths.article(id), title, lang };
}

export function articleCard(context: ViewContext, article: Article): ArticleCardView {
  const { description, published } = article;
  return { ...articleLink(context, article), description, published };
}

/** The day on which the newest of the articles came out that some things stand in; undefined where they stand in none. */
export function newestDay(context: ViewContext, places: readonly [InArticle, ...InArticle[]]): PartialDate;
export function newestDay(context: ViewContext, places: readonly InArticle[]): PartialDate | undefined;
export function newestDay(context: ViewContext, places: readonly InArticle[]): PartialDate | undefined {
  const [first, ...others] = places.map(({ article }) => articleOf(context, article).day);
  return first && others.reduce(laterDay, first);
}

/** All articles, newest first; of an article and its translations the one in the reader's language, or else the original. */
export function latestArticles(context: ViewContext): ArticleCardView[] {
  return latestVersions(context).map((article) => articleCard(context, article));
}

/** As {@link latestArticles}, the articles themselves. */
export function latestVersions(context: ViewContext): Article[] {
  return [...context.graph.articles.values()]
    .filter(({ translationOf }) => translationOf === undefined)
    .map((original) => inLanguage(context, original, context.locale))
    .sort(newestFirst);
}

/** Of an article and its translations the one in a language, or else the article itself. */
export function inLanguage({ graph }: ViewContext, original: Article, lang: string): Article {
  const versions = [original, ...original.translations.flatMap((id) => graph.articles.get(id) ?? [])];
  return versions.find((version) => primaryLanguage(version.lang) === primaryLanguage(lang)) ?? original;
}

/** The same article in other languages, the original first. */
export function otherLanguages(context: ViewContext, article: Article): ArticleLinkView[] {
  const { articles } = context.graph;
  const original = article.translationOf ? articles.get(article.translationOf) : article;
  if (!original) return [];
  return [original.id, ...original.translations]
    .filter((id) => id !== article.id)
    .flatMap((id) => articles.get(id) ?? [])
    .map((one) => articleLink(context, one));
}
