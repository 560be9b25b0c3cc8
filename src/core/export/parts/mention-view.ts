import type { MentionIn } from '../../graph/graph.ts';
import type { Timestamp } from '../../schema/date.ts';
import type { ArticleId } from '../../schema/id.ts';
import { articleLink, articleOf, type ArticleLinkView } from './article-card.ts';
import type { ViewContext } from '../view-context.ts';

/** A mention with its sentence, cut into what stands before the words, the words, and what stands after. */
export interface MentionView {
  href: string;
  lang: string;
  before: string;
  words: string;
  after: string;
}

/** The mentions of an entity in one article. */
export interface MentionGroupView {
  article: ArticleLinkView & { published: Timestamp };
  mentions: MentionView[];
}

export function mentionGroup(context: ViewContext, id: ArticleId, mentions: readonly MentionIn[]): MentionGroupView {
  const article = articleOf(context, id);
  return {
    article: { ...articleLink(context, article), published: article.published },
    mentions: mentions.map((mention) => mentionView(context, mention)),
  };
}

export function mentionView(context: ViewContext, { article, anchor, sentence, start, end }: MentionIn): MentionView {
  return {
    href: context.paths.article(article, anchor),
    lang: articleOf(context, article).lang,
    before: sentence.slice(0, start),
    words: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}
