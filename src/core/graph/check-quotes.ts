import { toString } from 'hast-util-to-string';
import { treeOf } from '../annotate/article-tree.ts';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue } from '../issue/issue.ts';

const QUOTED = /[“"]([^”"]+)[”"]/g;

/**
 * Words that a claim's file puts in quotation marks have to stand in an article, in that language, that reports the claim. Articles are
 * read for a file with a quotation alone: their texts are most of what there is.
 */
export function checkQuotes({ text: texts }: ClaimUnit, articles: readonly ArticleUnit[]): Issue[] {
  return Object.entries(texts).flatMap(([lang, { entry, place }]) => {
    const quotes = [...entry.matchAll(QUOTED)].map(([, quote = '']) => quote);
    const reporting = articles.filter((article) => article.frontmatter.lang === lang);
    if (quotes.length === 0 || reporting.length === 0) return [];
    const bodies = reporting.map((article) => normalize(toString(treeOf(article))));
    return quotes
      .filter((quote) => !bodies.some((body) => body.includes(normalize(quote))))
      .map((quote) => ({ code: 'quote-not-found' as const, ...place, args: { quote } }));
  });
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
