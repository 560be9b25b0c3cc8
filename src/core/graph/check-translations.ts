import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { Issue } from '../issue/issue.ts';
import { skeleton } from './check-duplicate-ids.ts';
import type { Succession } from './successors.ts';

/**
 * A translation is of an article that stands and is none itself, into another language, the only one into it, and of the same story.
 *
 * @param former ids that articles had before; where they are named is told elsewhere
 */
export function checkTranslations(
  articles: readonly ArticleUnit[],
  paths: readonly string[],
  former: Succession,
): Issue[] {
  return [...checkOriginals(articles, paths, former), ...checkStoriesAgree(articles)];
}

function checkOriginals(articles: readonly ArticleUnit[], paths: readonly string[], former: Succession): Issue[] {
  // A file whose name is no id is told of by itself.
  const standing = new Set(paths.map(skeleton));
  const byId = new Map(articles.map((article) => [article.id as string, article]));
  const seen = new Map<string, ArticleUnit>();
  return articles.flatMap((article): Issue[] => {
    const { originalReference: original, frontmatter } = article;
    if (!original || former.has(original.id)) return [];
    const { id, place } = original;
    const { lang } = frontmatter;
    const unit = byId.get(id);
    if (!standing.has(skeleton(`articles/${id}.md`)) || unit?.originalReference) {
      return [{ code: 'article-unknown', ...place, args: { id } }];
    }
    if (unit?.frontmatter.lang === lang) return [{ code: 'translation-same-language', ...place, args: { id, lang } }];
    const other = seen.get(`${id} ${lang}`);
    seen.set(`${id} ${lang}`, other ?? article);
    return other ? [{ code: 'translation-twice', ...place, args: { id, lang, other: other.file } }] : [];
  });
}

/** One article in two languages is in one story; which of the two it is only the editor knows. */
function checkStoriesAgree(articles: readonly ArticleUnit[]): Issue[] {
  const byId = new Map<string, ArticleUnit>(articles.map((article) => [article.id, article]));
  return articles.flatMap(({ originalReference, storyReference }): Issue[] => {
    const original = originalReference && byId.get(originalReference.id);
    if (!original || !storyReference || storyReference.id === original.frontmatter.story) return [];
    const { id: story, place } = storyReference;
    return [{ code: 'story-differs', ...place, args: { story, original: original.id } }];
  });
}
