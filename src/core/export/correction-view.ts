import type { CorrectionEntry } from '../schema/article.ts';
import type { Timestamp } from '../schema/date.ts';
import type { ClaimId } from '../schema/id.ts';
import { articleCard, type ArticleCardView } from './article-card.ts';
import { claimCard, type ClaimCardView } from './claim-view.ts';
import type { ViewContext } from './view-context.ts';

export interface CorrectionView {
  date: Timestamp;
  text: string;
  lang: string;
  /** Where it stands; left out on the page of that article. */
  article?: ArticleCardView;
  claims: ClaimCardView[];
  /** Anchors of claims that it took out of the article; on the page of that article alone. */
  anchors: string[];
}

/** Every correction, newest first; those that touch one claim where it is named. */
export function corrections(context: ViewContext, touching?: ClaimId): CorrectionView[] {
  return [...context.graph.articles.values()]
    .flatMap((article) =>
      article.corrections
        .filter(({ claims }) => touching === undefined || claims?.includes(touching))
        .map((entry) => ({ ...correctionView(context, entry, article.lang), article: articleCard(context, article) })),
    )
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
}

/** @param lang language of the article */
export function correctionView(
  context: ViewContext,
  { date, text, claims = [] }: CorrectionEntry,
  lang: string,
): CorrectionView {
  const present = claims.filter((id) => context.graph.claims.has(id));
  return { date, text, lang, claims: present.map((id) => claimCard(context, id)), anchors: [] };
}
