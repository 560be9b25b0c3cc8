import type { MentionIn } from '../../graph/graph.ts';
import type { Timestamp } from '../../schema/date.ts';
import type { ArticleId } from '../../schema/id.ts';
import { articleLink, articleOf, type ArticleLinkView } from './article-card.ts';
import type { ViewContext } from '../view-context.ts';

/** A sentence in which an entity is named, once or more often. */
export interface SentenceView {
  lang: string;
  /** The sentence in order: words that name the entity, with the address of their place, and what stands between them. */
  parts: (string | { words: string; href: string })[];
}

/** The sentences of one article in which an entity is named. */
export interface MentionGroupView {
  article: ArticleLinkView & { published: Timestamp };
  sentences: SentenceView[];
}

export function mentionGroup(context: ViewContext, id: ArticleId, mentions: readonly MentionIn[]): MentionGroupView {
  const article = articleOf(context, id);
  return {
    article: { ...articleLink(context, article), published: article.published },
    sentences: bySentence(mentions).map((those) => sentenceView(context, those)),
  };
}

/** @param mentions in one sentence, in its order */
export function sentenceView(context: ViewContext, mentions: Mentions): SentenceView {
  const [{ article, sentence }] = mentions;
  const parts: SentenceView['parts'] = [];
  let done = 0;
  for (const { anchor, start, end } of mentions) {
    parts.push(sentence.slice(done, start), {
      words: sentence.slice(start, end),
      href: context.paths.article(article, anchor),
    });
    done = end;
  }
  return { lang: articleOf(context, article).lang, parts: [...parts, sentence.slice(done)] };
}

type Mentions = [MentionIn, ...MentionIn[]];

/** The mentions of each sentence together. The same words once more, in a sentence of their own, begin where the last mention ended or before. */
function bySentence(mentions: readonly MentionIn[]): Mentions[] {
  const sentences: Mentions[] = [];
  for (const mention of mentions) {
    const last = sentences.at(-1);
    const before = last?.at(-1);
    if (last && before?.sentence === mention.sentence && before.end <= mention.start) last.push(mention);
    else sentences.push([mention]);
  }
  return sentences;
}
