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
}

/** Every correction, newest first; those that touch one claim where it is named. */
export function corrections(context: ViewContext, touching?: ClaimId): CorrectionView[] {
  const { articles, claims } = context.graph;
  const where = touching === undefined ? articles.keys() : (claims.get(touching)?.correctedIn ?? []);
  return [...where]
    .flatMap((id) => articles.get(id) ?? [])
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
  return { date, text, lang, claims: claims.map((id) => claimCard(context, id)) };
}
