import type { Article, Claim } from '../../graph/graph.ts';
import type { ArticleId, ClaimId, EntityId } from '../../schema/id.ts';
import type { Timestamp } from '../../schema/date.ts';
import { articlePicture, claimPicture, entityPicture, type CardView } from './card-view.ts';
import { articleCitation, claimCitation, entityCitation, type CitationView } from './citation-view.ts';
import { articleOf } from '../parts/article-card.ts';
import { saidInWords } from '../parts/chain-in-words.ts';
import { firstSaid, saidView, spokenTogether } from '../parts/claim-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { lastModified } from '../last-modified.ts';
import { textFragment } from './text-fragment.ts';

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

/** The words of a claim as they are first reported: ours, but for what stands in quotation marks in them. */
export interface QuotationView {
  words: string;
  lang: string;
  /** Who said it through whom, how firmly, and when. */
  said: string;
  /** Public address of the very words: the browser finds the text, or else the anchor. */
  url: string;
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
    quotation: quotation(context, claimOf(context, id)),
    embed: {
      url: absolute(context, context.paths.embed(id)),
      oembed: absolute(context, context.paths.oembed(id)),
    },
  };
}

function quotation(context: ExportContext, claim: Claim): QuotationView {
  const first = firstSaid(claim);
  const { article: id, anchor, words, before, after } = first;
  return {
    words,
    lang: articleOf(context, id).lang,
    said: saidInWords(context, saidView(context, spokenTogether(claim, first))),
    url: absolute(context, context.paths.article(id, anchor)) + textFragment({ before, words, after }),
  };
}
