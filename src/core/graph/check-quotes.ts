import { toString } from 'hast-util-to-string';
import type { ArticleUnit } from '../annotate/parse-article.ts';
import type { ClaimUnit } from '../annotate/parse-claim-file.ts';
import type { Issue } from '../issue/issue.ts';

const QUOTED = /[“"]([^”"]+)[”"]/g;

/** Words that a claim's file puts in quotation marks have to stand in an article, in that language, that reports the claim. */
export function checkQuotes({ data, textPlaces }: ClaimUnit, articles: readonly ArticleUnit[]): Issue[] {
  return Object.entries(data.text).flatMap(([lang, text]) => {
    const bodies = articles
      .filter((article) => article.frontmatter.lang === lang)
      .map(({ hast }) => normalize(toString(hast)));
    const place = textPlaces[lang];
    if (bodies.length === 0 || !place) return [];
    return [...text.matchAll(QUOTED)]
      .map(([, quote = '']) => quote)
      .filter((quote) => !bodies.some((body) => body.includes(normalize(quote))))
      .map((quote) => ({ code: 'quote-not-found' as const, ...place, args: { quote } }));
  });
}

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
