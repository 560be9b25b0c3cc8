import { countPlaces } from '../../graph/count-places.ts';
import type { Locale } from '../../schema/site.ts';
import type { GraphData } from './graph-schema.ts';
import { labelOf } from '../parts/entity-view.ts';
import { pickText } from '../view-context.ts';
import { csv } from './csv.ts';

type ClaimData = GraphData['claims'][number];
type Hop = ClaimData['occurrences'][number]['chain'][number];
type SourceData = GraphData['articles'][number]['sources'][number];

/** What parts a list in one cell. An id holds none. */
const LIST = ' ';

/** The tables by file name; each says in columns what the graph says, in the same order. */
export const CSV_TABLES: Record<string, (data: GraphData, locale: Locale) => string> = {
  'claims.csv': claimsTable,
  'occurrences.csv': occurrencesTable,
  'mentions.csv': mentionsTable,
  'entities.csv': entitiesTable,
  'sources.csv': sourcesTable,
};

function claimsTable({ claims }: GraphData, locale: Locale): string {
  const rows = claims.map((claim) => {
    const { text, lang } = pickText(claim.text, locale);
    return {
      id: claim.id,
      address: claim.address,
      text,
      lang,
      speakers: [...new Set(claim.occurrences.flatMap(({ chain }) => idOf(chain[0]) ?? []))].join(LIST),
      about: claim.about.join(LIST),
      occurrences: countPlaces(claim.occurrences),
      origins: claim.origins,
      first_said: claim.occurrences[0]?.on,
      contested: claim.contested,
      status: claim.status,
      due: claim.due,
      overdue: claim.overdue,
      origins_forward: claim.originsBySide.forward,
      origins_against: claim.originsBySide.against,
      origins_asked: claim.originsBySide.asked,
    };
  });
  const columns =
    'id address text lang speakers about occurrences origins first_said contested status due overdue origins_forward origins_against origins_asked';
  return csv(columns.split(' ') as (keyof (typeof rows)[number])[], rows);
}

/** A row for each speaker at each place where a claim is reported; the chain from the speaker on, a source without a name by its description. */
function occurrencesTable({ claims }: GraphData): string {
  const rows = claims.flatMap(({ id, occurrences }) =>
    occurrences.map(({ article, anchor, words, sentence, chain, modality, cue, on }) => ({
      claim: id,
      article,
      anchor,
      words,
      sentence,
      chain: chain.map(hopText).join(' > '),
      modality,
      cue,
      on,
      source: chain.flatMap((hop) => ('entity' in hop && hop.source ? [hop.source.url] : [])).at(-1),
    })),
  );
  const columns = 'claim article anchor words sentence chain modality cue on source';
  return csv(columns.split(' ') as (keyof (typeof rows)[number])[], rows);
}

function mentionsTable({ articles }: GraphData): string {
  const rows = articles.flatMap(({ id, address, mentions }) =>
    mentions.map(({ entity, words, sentence, anchor }) => ({
      article: id,
      entity,
      words,
      sentence,
      address: `${address}#${anchor}`,
    })),
  );
  const columns = 'article entity words sentence address';
  return csv(columns.split(' ') as (keyof (typeof rows)[number])[], rows);
}

function entitiesTable({ entities }: GraphData, locale: Locale): string {
  const rows = entities.map((entity) => {
    const name = labelOf(entity.names, locale).text;
    return {
      id: entity.id,
      address: entity.address,
      kind: entity.kind,
      name,
      other_names: [...new Set(entity.names.map(({ text }) => text))].filter((text) => text !== name).join(' | '),
      description: pickText(entity.description, locale).text,
      wikidata: entity.wikidata,
      country: entity.country,
      type: entity.type,
      lat: entity.coordinates?.lat,
      lon: entity.coordinates?.lon,
      from: entity.from,
      to: entity.to,
      said_by: entity.saidBy.length,
      said_about: entity.saidAbout.length,
      relayed: entity.relayed.length,
    };
  });
  const columns =
    'id address kind name other_names description wikidata country type lat lon from to said_by said_about relayed';
  return csv(columns.split(' ') as (keyof (typeof rows)[number])[], rows);
}

/** A row for each page that something rests on, and what rests on it: `article:x`, `entity:y`, `claim:z`. */
function sourcesTable({ articles, entities, claims }: GraphData): string {
  const uses: [use: string, source: SourceData][] = [
    ...articles.flatMap(({ id, sources }) => sources.map((source): [string, SourceData] => [`article:${id}`, source])),
    ...claims.flatMap(({ id, outcomes }) =>
      outcomes.map(({ source }): [string, SourceData] => [`claim:${id}`, source]),
    ),
    ...entities.flatMap(({ id, sources }) => sources.map((source): [string, SourceData] => [`entity:${id}`, source])),
  ];
  const rows = uses.map(([used_by, source]) => ({
    used_by,
    url: source.url,
    title: source.title,
    by: source.by,
    publisher: source.publisher,
    syndicated_from: source['syndicated-from'],
    published: source.published,
    accessed: source.accessed,
    archived: source.archived,
    lang: source.lang,
  }));
  const columns = 'used_by url title by publisher syndicated_from published accessed archived lang';
  return csv(columns.split(' ') as (keyof (typeof rows)[number])[], rows);
}

function idOf(hop: Hop | undefined): string | undefined {
  return hop && 'entity' in hop ? hop.entity : undefined;
}

function hopText(hop: Hop): string {
  if ('own' in hop) return 'own';
  return 'entity' in hop ? hop.entity : `"${hop.unnamed}"`;
}
