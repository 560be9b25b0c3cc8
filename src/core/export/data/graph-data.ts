import type { Article, Claim, Entity } from '../../graph/graph.ts';
import { isOverdue } from '../../graph/as-of.ts';
import { plainHtml } from '../parts/article-body.ts';
import { originCounts } from '../parts/origin-counts.ts';
import type { GraphData } from './graph-schema.ts';
import type { ViewContext } from '../view-context.ts';

/** The graph as data: everything that the pages show, under the same addresses. */
export function graphData(context: ViewContext): GraphData {
  const { articles, entities, claims } = context.graph;
  return {
    articles: byId(articles).map((article) => articleData(context, article)),
    entities: byId(entities).map((entity) => entityData(context, entity)),
    claims: byId(claims).map((claim) => claimData(context, claim)),
  };
}

function byId<T extends { id: string }>(things: ReadonlyMap<string, T>): T[] {
  return [...things.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function articleData({ paths }: ViewContext, article: Article): GraphData['articles'][number] {
  const { id, title, description, lang, published, updated, authors, story, translationOf } = article;
  return {
    id,
    address: paths.article(id),
    title,
    description,
    lang,
    published,
    ...(updated && { updated }),
    authors,
    ...(story !== undefined && { story }),
    ...(translationOf && { translationOf }),
    mentions: article.mentions.map(({ entity, words, sentence, anchor }) => ({ entity, words, sentence, anchor })),
    claims: [...new Set(article.occurrences.map(({ claim }) => claim))],
    corrections: article.corrections.map(({ date, text, claims = [] }) => ({ date, text, claims })),
    sources: article.sources,
  };
}

/** One entity, as the whole graph holds it. */
export function entityData({ paths }: ViewContext, entity: Entity): GraphData['entities'][number] {
  const { id, data, saidBy, saidAbout, relayed } = entity;
  const { entityKind: kind, names, description, wikidata, sources } = data;
  return {
    id,
    address: paths.entity(kind, id),
    kind,
    names,
    description,
    ...(wikidata !== undefined && { wikidata }),
    ...kindData(data),
    saidBy,
    saidAbout,
    relayed,
    sources,
  };
}

/** What only some kinds of entity have. */
function kindData(data: Entity['data']): Partial<GraphData['entities'][number]> {
  switch (data.entityKind) {
    case 'person':
      return data.roles ? { roles: data.roles } : {};
    case 'place': {
      const { kind: type, coordinates, country, within } = data;
      return { type, coordinates, ...(country !== undefined && { country }), ...(within && { within }) };
    }
    case 'organization':
      return { type: data.type, ...(data.country !== undefined && { country: data.country }) };
    case 'event': {
      const { from, to, place, participants } = data;
      return { from, ...(to && { to }), ...(place && { place }), ...(participants && { participants }) };
    }
  }
}

/** One claim, as the whole graph holds it. */
export function claimData(context: ViewContext, claim: Claim): GraphData['claims'][number] {
  const { id, text, about, occurrences, origins, contested, status, due, relations, outcomes, analysis } = claim;
  return {
    id,
    address: context.paths.claim(id),
    text,
    about,
    occurrences: occurrences.map(({ article, anchor, words, sentence, chain, how, cue, on }) => ({
      article,
      anchor,
      words,
      sentence,
      chain,
      modality: how,
      ...(cue !== undefined && { cue }),
      ...(on && { on }),
    })),
    origins,
    originsBySide: originCounts(context, id),
    contested,
    overdue: isOverdue(claim, context.asOf),
    status,
    ...(due && { due }),
    relations,
    outcomes: outcomes.map(({ of: _, ...said }) => said),
    ...(analysis.children.length > 0 && { analysis: plainHtml(analysis) }),
  };
}
