import type { MentionIn } from '../graph/graph.ts';
import type { ViewContext } from './view-context.ts';

/** A mention with its sentence, cut into what stands before the words, the words, and what stands after. */
export interface MentionView {
  href: string;
  lang: string;
  before: string;
  words: string;
  after: string;
}

export function mentionView(
  { graph, paths, locale }: ViewContext,
  { article, anchor, sentence, start, end }: MentionIn,
): MentionView {
  return {
    href: paths.article(article, anchor),
    lang: graph.articles.get(article)?.lang ?? locale,
    before: sentence.slice(0, start),
    words: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}
