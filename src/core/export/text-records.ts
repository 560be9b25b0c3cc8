import { toString } from 'hast-util-to-string';
import { oneSpaced } from '../annotate/few-words.ts';
import { treeOf } from '../annotate/article-tree.ts';
import type { Article, Claim } from '../graph/graph.ts';
import { newestFirst } from '../graph/order.ts';
import type { EntityId } from '../schema/id.ts';
import { entityLink, entityOf } from './entity-view.ts';
import { fileOf } from './export-context.ts';
import { jsonText, type SiteFile } from './site-file.ts';
import { pickText, type ViewContext } from './view-context.ts';

/** Folder of the index of texts, beside the search page. */
export const TEXT_INDEX = 'texts';

export const TEXT_KINDS = ['article', 'claim'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** A text that can be searched word by word, with what the results can be narrowed by. */
export interface TextRecord {
  kind: TextKind;
  href: string;
  title: string;
  text: string;
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
  const { id, title, description, day, cast } = article;
  // Each block is a text of its own: without the space the last word of one would run into the first of the next.
  const blocks = treeOf(article).children.map((block) => (block.type === 'element' ? toString(block).trim() : ''));
  return {
    kind: 'article',
    href: context.paths.article(id),
    title,
    text: sentences([description, ...blocks]),
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
  const title = pickText(text, locale).text;
  const others = Object.values(text).filter((other) => other !== title);
  const notes = outcomes.flatMap(({ differed, note }) =>
    [differed, note].flatMap((one) => (one ? [pickText(one, locale).text] : [])),
  );
  const speakers = occurrences.flatMap(({ chain }) => chain.flatMap((hop) => ('entity' in hop ? [hop.entity] : [])));
  return {
    kind: 'claim',
    href: paths.claim(id),
    title,
    // Other languages last: what is shown of a text begins at what was found, and should go on in the same language.
    text: sentences([...new Set(occurrences.map(({ sentence }) => sentence)), ...notes, toString(analysis), ...others]),
    people: people(context, [...speakers, ...about]),
    period: occurrences[0].date.slice(0, 4),
  };
}

function people(context: ViewContext, entities: readonly EntityId[]): EntityId[] {
  const found = entities.filter((id) => entityOf(context, id).data.entityKind === 'person');
  return [...new Set(found)].sort();
}

function sentences(parts: readonly string[]): string {
  return parts
    .map(oneSpaced)
    .filter((part) => part !== '')
    .join(' ');
}
