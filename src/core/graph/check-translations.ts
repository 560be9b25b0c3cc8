import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { Issue } from '../issue/issue.ts';
import type { Succession } from './successors.ts';

/** A translation names an article that stands and is none itself, and no other story than that one's. */
export function checkTranslations(
  articles: readonly ArticleUnit[],
  paths: readonly string[],
  former: Succession,
): Issue[] {
  return [...checkOriginals(articles, paths, former), ...checkStoriesAgree(articles)];
}

function checkOriginals(articles: readonly ArticleUnit[], paths: readonly string[], former: Succession): Issue[] {
  const standing = new Set(paths);
  const translations = new Set(
    articles.flatMap(({ id, originalReference }) => (originalReference ? [id as string] : [])),
  );
  return articles
    .flatMap(({ originalReference }) => originalReference ?? [])
    .filter(({ id }) => !former.has(id) && (!standing.has(`articles/${id}.md`) || translations.has(id)))
    .map(({ id, place }) => ({ code: 'article-unknown', ...place, args: { id } }));
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
