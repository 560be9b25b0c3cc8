import type { CorrectionEntry } from '../../schema/article.ts';
import type { Timestamp } from '../../schema/date.ts';
import type { ClaimId } from '../../schema/id.ts';
import { articleLink, type ArticleLinkView } from '../parts/article-card.ts';
import { claimLink, type ClaimLinkView } from '../parts/claim-card.ts';
import { pageNumbers, partFromOldest, type PagerView } from '../paging.ts';
import type { ViewContext } from '../view-context.ts';

export interface CorrectionView {
  date: Timestamp;
  text: string;
  lang: string;
  /** Where it stands; left out on the page of that article. */
  article?: ArticleLinkView;
  claims: ClaimLinkView[];
  /** Anchors of claims that it took out of the article; on the page of that article alone. */
  anchors: string[];
}

/** Every correction that touches a claim, newest first. */
export function correctionsOf(context: ViewContext, claim: ClaimId): CorrectionView[] {
  const { articles, claims } = context.graph;
  return (claims.get(claim)?.correctedIn ?? [])
    .flatMap((id) => articles.get(id) ?? [])
    .flatMap((article) =>
      article.corrections
        .filter(({ claims }) => claims?.includes(claim))
        .map((entry) => ({ ...correctionView(context, entry, article.lang), article: articleLink(context, article) })),
    )
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
}

/** A page of all corrections. */
export interface CorrectionPageView {
  corrections: CorrectionView[];
  pager: PagerView;
}

const ON_PAGE = 50;

/** Every correction of the site by pages, each made when it is asked for: the first has the newest, the numbered ones have all. */
export function correctionPages(context: ViewContext): { number?: number; make: () => CorrectionPageView }[] {
  const start = context.paths.corrections();
  const addressOf = (number: number): string => context.paths.page(start, number);
  const entries = [...context.graph.articles.values()]
    .flatMap((article) => article.corrections.map((entry) => ({ article, entry })))
    .sort((a, b) => Date.parse(b.entry.date) - Date.parse(a.entry.date));
  return [undefined, ...pageNumbers(entries.length, ON_PAGE)].map((number) => ({
    ...(number !== undefined && { number }),
    make: () => {
      const { shown, pager } = partFromOldest(entries, ON_PAGE, addressOf, start, number);
      const corrections = shown.map(({ article, entry }) => ({
        ...correctionView(context, entry, article.lang),
        article: articleLink(context, article),
      }));
      return { corrections, pager };
    },
  }));
}

/** @param lang language of the article */
export function correctionView(
  context: ViewContext,
  { date, text, claims = [] }: CorrectionEntry,
  lang: string,
): CorrectionView {
  const present = claims.filter((id) => context.graph.claims.has(id));
  return { date, text, lang, claims: present.map((id) => claimLink(context, id)), anchors: [] };
}
