import { isSlug } from '../../schema/id.ts';
import type { PlainArticle } from './plain-article.ts';
import { oneSpaced } from '../../annotate/few-words.ts';
import { yamlText } from '../text/yaml-text.ts';
import { joinFitting, slugWords } from './slug-words.ts';

/** Less than an id may have: it stands in an address that people read. */
const LONGEST = 60;

/** The keys of a new article. */
export interface ArticleKeys {
  title: string;
  description: string;
  published: string;
  authors: readonly string[];
  lang: string;
  story?: string;
}

/** An article's file, with the required keys filled in. */
export function articleFile(keys: ArticleKeys, { body }: Pick<PlainArticle, 'body'>): string {
  const lines = [
    `title: ${yamlText(oneSpaced(keys.title), 'line')}`,
    `description: ${yamlText(oneSpaced(keys.description), 'line')}`,
    `published: ${keys.published}`,
    `authors: [${keys.authors.join(', ')}]`,
    `lang: ${keys.lang}`,
    ...(keys.story === undefined ? [] : [`story: ${keys.story}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Suggests an article's id: the first words of its title that fit. */
export function articleSlug(title: string): string {
  const slug = joinFitting(slugWords(title), LONGEST);
  return isSlug(slug) ? slug : '';
}

/** The language of a text, by the small words in it. */
export function languageOf(text: string): 'id' | 'en' {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const english = count(/\b(?:the|of|and|to|that|was|were|said|has|have|with)\b/gi);
  return english > count(/\b(?:yang|dan|di|itu|dengan|untuk|pada|dari|tidak|akan|dalam)\b/gi) ? 'en' : 'id';
}
