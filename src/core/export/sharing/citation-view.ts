import type { Article } from '../../graph/graph.ts';
import type { PageKind } from '../../paths.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { ClaimId, EntityId } from '../../schema/id.ts';
import { LOCALES, type Locale } from '../../schema/site.ts';
import { primaryLanguage } from '../../schema/text.ts';
import { newestDay } from '../parts/article-card.ts';
import { claimOf } from '../parts/claim-of.ts';
import { entityLink, entityOf } from '../parts/entity-view.ts';
import { formatDate } from '../format-date.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { once } from '../once.ts';
import { authorName } from '../site-names.ts';
import { pickText } from '../view-context.ts';

/** A page as a list of references holds it, in the terms of CSL-JSON. */
export interface CitationItem {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  author: { literal: string }[];
  'container-title': string;
  publisher: string;
  issued?: { 'date-parts': [number[]] };
  URL: string;
  language: string;
}

/** The files that a citation is had as. What has no name of its own is text. */
const CITATION_FILES: readonly { name?: string; ending: CitationEnding }[] = [
  { ending: 'txt' },
  { name: 'BibTeX', ending: 'bib' },
  { name: 'RIS', ending: 'ris' },
  { name: 'CSL-JSON', ending: 'json' },
];
export type CitationEnding = 'txt' | 'bib' | 'ris' | 'json';

/** How a page is cited. */
export interface CitationView {
  /** Address of the page. */
  page: string;
  item: CitationItem;
  /** In the site's language, then in the others that it has articles in; each text once, for two languages may have the same. */
  texts: { lang: Locale; text: string }[];
  files: { name?: string; ending: CitationEnding; href: string }[];
}

/** What is cited, and when it came out. */
interface Cited {
  kind: PageKind;
  id: string;
  page: string;
  title: string;
  lang: string;
  /** Ids of those who wrote it; empty where it is made from what others wrote. */
  authors: string[];
  on?: PartialDate;
}

export function articleCitation(context: ExportContext, article: Article): CitationView {
  const { id, title, lang, authors, day } = article;
  return citation(context, {
    kind: 'article',
    id,
    page: context.paths.article(id),
    title,
    lang,
    authors,
    on: day,
  });
}

/** A claim's page says what is known since the last article that reports it. */
export function claimCitation(context: ExportContext, id: ClaimId): CitationView {
  const { text, occurrences } = claimOf(context, id);
  const title = pickText(text, context.locale);
  return citation(context, {
    kind: 'claim',
    id,
    page: context.paths.claim(id),
    title: context.words.claimTitle(title.text),
    lang: title.lang,
    authors: [],
    on: newestDay(context, occurrences),
  });
}

export function entityCitation(context: ExportContext, id: EntityId): CitationView {
  const { name, href } = entityLink(context, id);
  const { data, mentions } = entityOf(context, id);
  const on = newestDay(context, mentions);
  return citation(context, {
    kind: data.entityKind,
    id,
    page: href,
    title: name.text,
    lang: name.lang,
    authors: [],
    ...(on && { on }),
  });
}

/** The citation of every page that is cited. */
export function* citations(context: ExportContext): Iterable<CitationView> {
  const { articles, entities, claims } = context.graph;
  for (const article of articles.values()) yield articleCitation(context, article);
  for (const id of entities.keys()) yield entityCitation(context, id);
  for (const id of claims.keys()) yield claimCitation(context, id);
}

function citation(context: ExportContext, cited: Cited): CitationView {
  const { kind, id, page, title, lang, on } = cited;
  const { name } = context.site;
  const ownLocale = LOCALES.find((locale) => locale === primaryLanguage(lang)) ?? context.locale;
  const URL = absolute(context, page);
  return {
    page,
    item: {
      id: `${kind}-${id}`,
      type: kind === 'article' ? 'article-newspaper' : 'webpage',
      title,
      author: authorNames(context, cited, ownLocale).map((literal) => ({ literal })),
      'container-title': name,
      publisher: name,
      ...(on && { issued: { 'date-parts': [on.split('-').map(Number)] } }),
      URL,
      language: lang,
    },
    texts: citationTexts(context, cited, URL),
    files: CITATION_FILES.map((file) => ({ ...file, href: context.paths.citation(page, file.ending) })),
  };
}

/** The languages of the interface that there are articles in: a site in one language cites in that one. */
const articleLocales = once(({ graph }: ExportContext): readonly Locale[] => {
  const langs = new Set([...graph.articles.values()].map(({ lang }) => primaryLanguage(lang)));
  return LOCALES.filter((locale) => langs.has(locale));
});

function citationTexts(context: ExportContext, cited: Cited, address: string): CitationView['texts'] {
  const texts = new Map<string, Locale>();
  for (const lang of [context.locale, ...articleLocales(context)]) {
    const text = citationText(context, cited, lang, address);
    if (!texts.has(text)) texts.set(text, lang);
  }
  return [...texts].map(([text, lang]) => ({ lang, text }));
}

/** `Authors. “Title.” Site, day. Address` */
function citationText(context: ExportContext, cited: Cited, locale: Locale, address: string): string {
  const { title, on, authors } = cited;
  const by = authors.length === 0 ? '' : `${authorNames(context, cited, locale).join(', ')}. `;
  // Quotations in the title become quotations in a quotation.
  const quoted = title.replaceAll('“', '‘').replaceAll('”', '’');
  const end = /[.?!…]$/.test(title) ? '' : '.';
  const day = on ? `, ${formatDate(on, locale)}` : '';
  return `${by}“${quoted}${end}” ${context.site.name}${day}. ${address}`;
}

function authorNames({ site }: ExportContext, { authors }: Cited, locale: Locale): string[] {
  if (authors.length === 0) return [site.name];
  return authors.map((author) => authorName(site, author, locale).text);
}
