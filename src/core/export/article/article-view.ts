import type { Heading } from '../../annotate/to-hast.ts';
import type { Article, Occurrence } from '../../graph/graph.ts';
import type { Timestamp } from '../../schema/date.ts';
import { articleBlocks } from '../parts/article-body.ts';
import { briefView, type BriefView } from './brief-view.ts';
import { articleCard, otherLanguages, type ArticleCardView, type ArticleLinkView } from '../parts/article-card.ts';
import { markedClaim, saidView, type MarkedClaimView, type SaidView } from '../parts/claim-card.ts';
import { correctionView, type CorrectionView } from './correction-view.ts';
import { castView, type CastView } from './cast-view.ts';
import { articleMap, type MapView } from '../parts/place-map.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { sourceView, type SourceView } from '../parts/source-view.ts';
import { storyView, type StoryView } from './story-view.ts';
import type { ViewContext } from '../view-context.ts';

/** A claim as the article shows it beside its words, and as it is reported here. */
export interface NoteView extends SaidView {
  /** 1 for the article's first claim. */
  number: number;
  anchor: string;
  claim: MarkedClaimView;
}

/** A paragraph, heading or list of an article, with the claims in it. */
export interface BlockView {
  html: string;
  notes: NoteView[];
}

/** Everything that an article's page shows. */
export interface ArticlePageView extends ArticleCardView {
  updated?: Timestamp;
  authors: string[];
  wordCount: number;
  brief: BriefView;
  /** Address of the table of its claims. */
  claimsHref: string;
  /** Its subheadings, where there are enough of them to choose from. */
  contents: Heading[];
  story?: StoryView;
  related: RelatedView[];
  /** The same article in other languages. */
  otherLanguages: ArticleLinkView[];
  blocks: BlockView[];
  cast: CastView;
  /** The places of the cast. */
  map?: MapView;
  sources: SourceView[];
  corrections: CorrectionView[];
}

/** From this many subheadings on an article has a table of contents. */
const CONTENTS_FROM = 3;

/** @param markLabel what a screen reader says of the mark of a claim */
export function articlePage(
  context: ViewContext,
  article: Article,
  markLabel: (number: number) => string,
): ArticlePageView {
  const notes = notesOf(context, article.occurrences);
  const numbers = new Map(notes.map(({ anchor, number }) => [anchor, number]));
  const story = storyView(context, article);
  const map = articleMap(context, article);
  const contents = article.headings.filter(({ level }) => level === 2);
  return {
    ...articleCard(context, article),
    ...(article.updated && { updated: article.updated }),
    authors: article.authors,
    wordCount: article.wordCount,
    brief: briefView(context, article),
    claimsHref: context.paths.articleClaims(article.id),
    contents: contents.length < CONTENTS_FROM ? [] : contents,
    ...(story && { story }),
    related: relatedView(context, article),
    otherLanguages: otherLanguages(context, article),
    blocks: articleBlocks(context, article, numbers, markLabel).map(({ html, anchors }) => ({
      html,
      notes: notes.filter(({ anchor }) => anchors.includes(anchor)),
    })),
    cast: castView(context, article),
    ...(map && { map }),
    sources: article.sources.map((source) => sourceView(context, source)),
    corrections: article.corrections.map((entry, index) => ({
      ...correctionView(context, entry, article.lang),
      anchors: (context.graph.former.anchors.get(article.id) ?? []).flatMap(({ anchor, at }) =>
        'correction' in at && at.correction === index ? [anchor] : [],
      ),
    })),
  };
}

/** The claims of one article, without its text. */
export interface ArticleClaimsView {
  article: ArticleCardView;
  notes: NoteView[];
}

export function articleClaims(context: ViewContext, article: Article): ArticleClaimsView {
  return { article: articleCard(context, article), notes: notesOf(context, article.occurrences) };
}

function notesOf(context: ViewContext, occurrences: readonly Occurrence[]): NoteView[] {
  const byAnchor = Map.groupBy(occurrences, ({ anchor }) => anchor);
  return [...byAnchor].flatMap(([anchor, [first, ...others]], index) =>
    first
      ? {
          number: index + 1,
          anchor,
          claim: markedClaim(context, first.claim),
          ...saidView(context, [first, ...others]),
        }
      : [],
  );
}
