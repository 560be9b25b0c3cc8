import type { Article, MentionIn } from '../../graph/graph.ts';
import type { ArticleId } from '../../schema/id.ts';
import { articleOf } from './article-card.ts';
import { once } from '../once.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * The mentions of an entity that pages show and count, those of the newest article first. A translation is not another article: of an
 * article and its translations that name the entity, the one in the reader's language is shown, or else the original.
 */
export const mentionsShown = once((context: ViewContext, id: string): readonly MentionIn[] => {
  const mentions = context.graph.entities.get(id as MentionIn['entity'])?.mentions ?? [];
  /** By original. */
  const shown = new Map<ArticleId, Article>();
  for (const one of new Set(mentions.map(({ article }) => article))) {
    const article = articleOf(context, one);
    const original = article.translationOf ?? one;
    const other = shown.get(original);
    if (!other || rank(context, article) < rank(context, other)) shown.set(original, article);
  }
  const ids = new Set([...shown.values()].map((article) => article.id));
  return mentions.filter(({ article }) => ids.has(article));
});

function rank({ locale }: ViewContext, { lang, translationOf }: Article): number {
  if (lang === locale) return 0;
  return translationOf === undefined ? 1 : 2;
}
