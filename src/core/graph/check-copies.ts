import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { UrlsLock } from './urls-lock.ts';
import type { Issue } from '../issue/issue.ts';

/**
 * Two articles with the same text are one that was copied: each of its claims would be reported twice. The one that was published, or else
 * the one that comes first, is not the copy.
 */
export function checkCopies(articles: readonly ArticleUnit[], urls: UrlsLock = []): Issue[] {
  const published = new Set(urls.flatMap(({ kind, id }) => (kind === 'article' ? [id] : [])));
  // The text itself is asked for only where all that is known without it is the same.
  const alike = Map.groupBy(articles, ({ wordCount, mentions, claims }) =>
    [wordCount, ...mentions.map(({ entity }) => entity), ...claims.map(({ words }) => words)].join('\n'),
  );
  return [...alike.values()].flatMap((found): Issue[] => {
    if (found.length === 1) return [];
    const first = new Map<string, ArticleUnit>();
    const inOrder = found.toSorted((a, b) => Number(published.has(b.id)) - Number(published.has(a.id)));
    return inOrder.flatMap((article): Issue[] => {
      const text = article.tree();
      const other = first.get(text);
      first.set(text, other ?? article);
      return other
        ? [{ code: 'article-copied', file: article.file, line: 1, column: 1, args: { other: other.file } }]
        : [];
    });
  });
}
