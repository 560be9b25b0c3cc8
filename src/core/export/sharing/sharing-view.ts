import type { Article } from '../../graph/graph.ts';
import type { ArticleId, ClaimId, EntityId } from '../../schema/id.ts';
import type { Timestamp } from '../../schema/date.ts';
import { articlePicture, claimPicture, entityPicture, type CardView } from './card-view.ts';
import { articleCitation, claimCitation, entityCitation, type CitationView } from './citation-view.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { lastModified } from '../last-modified.ts';
import { quotation, type QuotationView } from './quotation-view.ts';

/** What a page tells those who show its link, and what it offers those who pass it on. */
export interface SharingView {
  type: 'article' | 'profile' | 'website';
  /** Language of what the page is about. */
  lang: string;
  /** The page's public address. */
  url: string;
  card: CardView;
  citation: CitationView;
  published?: Timestamp;
  modified?: Timestamp;
  /** The same article in each of its languages, with public addresses; empty where there is one alone. */
  languages: { lang: string; url: string }[];
  quotation?: QuotationView;
  embed?: EmbedView;
}

/** A claim's page for other sites to frame, and its description; public addresses. */
export interface EmbedView {
  url: string;
  oembed: string;
}

export function articleSharing(context: ExportContext, article: Article): SharingView {
  const { id, lang, published } = article;
  const modified = lastModified(article);
  const { articles } = context.graph;
  const original = article.translationOf ? (articles.get(article.translationOf) ?? article) : article;
  const versions = [original, ...original.translations.flatMap((one) => articles.get(one) ?? [])];
  const address = (of: ArticleId): string => absolute(context, context.paths.article(of));
  return {
    type: 'article',
    lang,
    url: address(id),
    card: articlePicture(context, article),
    citation: articleCitation(context, article),
    published,
    ...(modified && { modified }),
    languages: versions.length > 1 ? versions.map((one) => ({ lang: one.lang, url: address(one.id) })) : [],
  };
}

export function entitySharing(context: ExportContext, id: EntityId): SharingView {
  const card = entityPicture(context, id);
  return {
    type: card.shows.kind === 'person' ? 'profile' : 'website',
    lang: context.locale,
    url: absolute(context, card.page),
    card,
    citation: entityCitation(context, id),
    languages: [],
  };
}

export function claimSharing(context: ExportContext, id: ClaimId): SharingView {
  const card = claimPicture(context, id);
  return {
    type: 'article',
    lang: context.locale,
    url: absolute(context, card.page),
    card,
    citation: claimCitation(context, id),
    languages: [],
    quotation: quotation(context, id),
    embed: {
      url: absolute(context, context.paths.embed(id)),
      oembed: absolute(context, context.paths.oembed(id)),
    },
  };
}
