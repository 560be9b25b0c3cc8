import type { Article } from '../../graph/graph.ts';
import { newestFirst } from '../../graph/order.ts';
import { articleLink, inLanguage, type ArticleLinkView } from '../parts/article-card.ts';
import { once } from '../once.ts';
import type { ViewContext } from '../view-context.ts';

/** Where an article stands in its story. */
export interface StoryView {
  /** Id of the story. */
  story: string;
  href: string;
  /** The one published before it, and the one after. */
  previous?: ArticleLinkView;
  next?: ArticleLinkView;
}

/** The story of an article with its neighbours there, in the article's language where they have been translated. */
export function storyView(context: ViewContext, article: Article): StoryView | undefined {
  const { story, translationOf, lang } = article;
  if (story === undefined) return undefined;
  const told = originals(context).get(story) ?? [];
  const here = told.findIndex(({ id }) => id === (translationOf ?? article.id));
  const neighbour = (at: number): ArticleLinkView | undefined => {
    const found = told[at];
    return found && articleLink(context, inLanguage(context, found, lang));
  };
  const previous = neighbour(here + 1);
  const next = here > 0 ? neighbour(here - 1) : undefined;
  return { story, href: context.paths.timeline(story), ...(previous && { previous }), ...(next && { next }) };
}

/** The articles of each story, without translations, newest first. */
const originals = once(({ graph }: ViewContext): Map<string | undefined, Article[]> => {
  const told = [...graph.articles.values()].filter(({ translationOf }) => translationOf === undefined);
  return Map.groupBy(told.sort(newestFirst), ({ story }) => story);
});
