import { oneSpaced } from '../../annotate/few-words.ts';
import { treeOf } from '../../annotate/article-tree.ts';
import type { Article, Claim } from '../../graph/graph.ts';
import { newestFirst } from '../../graph/order.ts';
import type { EntityId } from '../../schema/id.ts';
import { TEXT_BREAK } from '../../search/excerpt.ts';
import { articleOf } from '../parts/article-card.ts';
import { entityLink, entityOf } from '../parts/entity-view.ts';
import { fileOf } from '../export-context.ts';
import { jsonText, type SiteFile } from '../site-file.ts';
import { textBlocks } from './text-blocks.ts';
import { pickText, type ViewContext } from '../view-context.ts';

/** Folder of the index of texts, beside the search page. */
export const TEXT_INDEX = 'texts';

/** A text that can be searched word by word, with what the results can be narrowed by. */
export interface TextRecord {
  kind: 'article' | 'claim';
  href: string;
  title: string;
  text: string;
  /** Languages of the title and of the text: those of a claim can differ. */
  titleLang: string;
  lang: string;
  /** The people in it, or who said it. By their ids: an address that names one outlives a change of the name. */
  people: EntityId[];
  /** The year that it is of. */
  period: string;
}

/** File beside the search page with the names of all people, by which texts can be narrowed. */
export const PEOPLE = 'people.json';

/** Apart from the index of texts, which is made anew with a text and not with a name. */
export function peopleFile(context: ViewContext): SiteFile {
  const { graph, paths } = context;
  return {
    path: fileOf(context, paths.beside(paths.search(), PEOPLE)),
    make: () => {
      const all = [...graph.entities.values()].filter(({ data }) => data.entityKind === 'person');
      return jsonText(Object.fromEntries(all.map(({ id }) => [id, entityLink(context, id).name.text])));
    },
  };
}

/** Every article and every claim as a text: articles first, each newest first. */
export function* textRecords(context: ViewContext): Iterable<TextRecord> {
  const { articles, claims } = context.graph;
  for (const article of [...articles.values()].sort(newestFirst)) yield articleRecord(context, article);
  for (const claim of claims.values()) yield claimRecord(context, claim);
}

function articleRecord(context: ViewContext, article: Article): TextRecord {
  const { id, title, description, lang, day, cast } = article;
  return {
    kind: 'article',
    href: context.paths.article(id),
    title,
    text: joined([description, ...textBlocks(treeOf(article))]),
    titleLang: lang,
    lang,
    people: people(
      context,
      cast.map(({ entity }) => entity),
    ),
    period: day.slice(0, 4),
  };
}

function claimRecord(context: ViewContext, claim: Claim): TextRecord {
  const { id, text, occurrences, about, outcomes, analysis } = claim;
  const { locale, paths } = context;
  const lang = languageOf(context, claim);
  const title = pickText(text, locale);
  const sentences = occurrences.flatMap(({ article, sentence }) =>
    articleOf(context, article).lang === lang ? [sentence] : [],
  );
  const notes = outcomes.flatMap(({ differed, note }) => [differed?.[lang] ?? '', note?.[lang] ?? '']);
  const speakers = occurrences.flatMap(({ chain }) => chain.flatMap((hop) => ('entity' in hop ? [hop.entity] : [])));
  return {
    kind: 'claim',
    href: paths.claim(id),
    title: title.text,
    text: joined([...new Set(sentences), ...notes, ...(lang === locale ? textBlocks(analysis) : [])]),
    titleLang: title.lang,
    lang,
    people: people(context, [...speakers, ...about]),
    period: occurrences[0].date.slice(0, 4),
  };
}

/** The one language of what is shown of a claim: the site's, unless no article in it reports the claim. */
function languageOf(context: ViewContext, { occurrences }: Claim): string {
  const languages = occurrences.map(({ article }) => articleOf(context, article).lang);
  return languages.find((lang) => lang === context.locale) ?? languages[0] ?? context.locale;
}

function people(context: ViewContext, entities: readonly EntityId[]): EntityId[] {
  const found = entities.filter((id) => entityOf(context, id).data.entityKind === 'person');
  return [...new Set(found)].sort();
}

/** Texts as one, with a sign between them that an excerpt shows too. */
function joined(parts: readonly string[]): string {
  return parts
    .map(oneSpaced)
    .filter((part) => part !== '')
    .join(` ${TEXT_BREAK} `);
}
