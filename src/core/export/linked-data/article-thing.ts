import type { AnalysisNewsArticle, Quotation } from 'schema-dts';
import type { Article, Occurrence } from '../../graph/graph.ts';
import { compareText } from '../../graph/order.ts';
import { isPutForward } from '../../graph/put-forward.ts';
import { OWN_VOICE } from '../../schema/article.ts';
import type { EntityId } from '../../schema/id.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { lastModified } from '../last-modified.ts';
import { authorName } from '../site-names.ts';
import { articleNode, claimNode, entityNode, publisherNode, siteNode, storyNode } from './node-ids.ts';
import { sourceWork } from './source-work.ts';

type ArticleThing = Extract<AnalysisNewsArticle, { '@type': 'AnalysisNewsArticle' }>;

/** How many of the entities an article is said to be about: those that it names most. */
const ABOUT = 3;

/**
 * What an article's page holds in its head: enough to know which work it is, whose, of when, and about what.
 *
 * @param hasCards if its card is drawn, it is the picture by which search engines show it
 */
export function articleCore(context: ExportContext, article: Article, hasCards = false): ArticleThing {
  const { id, title, published, authors, corrections } = article;
  const modified = lastModified(article);
  const url = absolute(context, context.paths.article(id));
  return {
    '@type': 'AnalysisNewsArticle',
    ...articleNode(context, id),
    mainEntityOfPage: url,
    headline: title,
    ...(hasCards && { image: absolute(context, context.paths.card('article', id)) }),
    datePublished: published,
    ...(modified && { dateModified: modified }),
    author: authors.map((author) => ({
      '@type': author === OWN_VOICE ? ('Organization' as const) : ('Person' as const),
      name: authorName(context.site, author, context.locale).text,
    })),
    publisher: { '@type': 'NewsMediaOrganization', ...publisherNode(context), name: context.site.name },
    about: mostNamed(article).map((entity) => entityNode(context, entity)),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: date,
        text,
      })),
    }),
  };
}

/** An article with all its relations. */
export function articleThing(context: ExportContext, article: Article, hasCards = false): ArticleThing {
  const { id, description, lang, story, translationOf, translations, wordCount, mentions, occurrences, sources } =
    article;
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const claims = [...new Set(occurrences.map(({ claim }) => claim))];
  const quotations = occurrences.flatMap((occurrence) => quotationsIn(context, occurrence));
  return {
    ...articleCore(context, article, hasCards),
    url: absolute(context, context.paths.article(id)),
    description,
    inLanguage: lang,
    wordCount,
    license: context.site.contentLicense.url,
    isPartOf: [siteNode(context), ...(story === undefined ? [] : [storyNode(context, story)])],
    mentions: [
      ...entities.map((entity) => entityNode(context, entity)),
      ...claims.map((claim) => claimNode(context, claim)),
    ],
    citation: sources.map((source) => sourceWork(context, source)),
    ...(quotations.length > 0 && { hasPart: quotations }),
    ...(translationOf && { translationOfWork: articleNode(context, translationOf) }),
    ...(translations.length > 0 && { workTranslation: translations.map((one) => articleNode(context, one)) }),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'text/markdown',
      contentUrl: absolute(context, context.paths.articleSource(id)),
    },
  };
}

function mostNamed({ mentions }: Article): EntityId[] {
  const counts = Map.groupBy(mentions, ({ entity }) => entity);
  return [...counts]
    .sort(([a, one], [b, other]) => other.length - one.length || compareText(a, b))
    .slice(0, ABOUT)
    .map(([entity]) => entity);
}

const QUOTED = /[“"]([^“”"]+)[”"]/g;

/** The words of a claim that its speaker is quoted with. Words in what somebody denies, or asks about, may be another's. */
function quotationsIn(context: ExportContext, occurrence: Occurrence): Quotation[] {
  if (!isPutForward(occurrence)) return [];
  const { chain, words, claim, on } = occurrence;
  const [speaker] = chain;
  return [...words.matchAll(QUOTED)].map(([, text = '']) => ({
    '@type': 'Quotation',
    text,
    ...('entity' in speaker && { creator: entityNode(context, speaker.entity) }),
    ...(on && { dateCreated: on }),
    isBasedOn: claimNode(context, claim),
  }));
}
