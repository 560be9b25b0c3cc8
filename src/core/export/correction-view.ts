import type { Timestamp } from '../schema/date.ts';
import type { ClaimId } from '../schema/id.ts';
import { articleCard, type ArticleCardView } from './article-card.ts';
import { claimCard, type ClaimCardView } from './claim-view.ts';
import type { ViewContext } from './view-context.ts';

export interface CorrectionView {
  date: Timestamp;
  text: string;
  lang: string;
  article: ArticleCardView;
  claims: ClaimCardView[];
}

/** Every correction, newest first; those that touch one claim where it is named. */
export function corrections(context: ViewContext, touching?: ClaimId): CorrectionView[] {
  return [...context.graph.articles.values()]
    .flatMap((article) =>
      article.corrections
        .filter(({ claims }) => touching === undefined || claims?.includes(touching))
        .map(({ date, text, claims = [] }) => ({
          date,
          text,
          lang: article.lang,
          article: articleCard(context, article),
          claims: claims.map((id) => claimCard(context, id)),
        })),
    )
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
}
