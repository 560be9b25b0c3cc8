import type { Locale } from '../../schema/site.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { authorName } from '../site-names.ts';
import type { GraphData } from './graph-schema.ts';
import { lastModified } from '../last-modified.ts';
import { pickText } from '../view-context.ts';

type EntityData = GraphData['entities'][number];
type Properties = Record<string, string[]>;

/** A thing in the FollowTheMoney model. */
export interface FtmEntity {
  id: string;
  schema: string;
  properties: Properties;
}

const PUBLIC_BODIES = ['government', 'military', 'intelligence'];

/** FollowTheMoney has languages by three letters. */
const LANGUAGES: Record<string, string> = {
  id: 'ind',
  en: 'eng',
  ja: 'jpn',
  ko: 'kor',
  ru: 'rus',
  zh: 'zho',
  uk: 'ukr',
  ar: 'ara',
};

/**
 * The graph in the FollowTheMoney model: people, organizations, places (as addresses), events, offices and who held them, articles and
 * their mentions. Claims have no counterpart in it.
 */
export function* ftmEntities(context: ExportContext, { entities, articles }: GraphData): Iterable<FtmEntity> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    yield thing(context, entity, byId);
    yield* offices(context, entity);
  }
  for (const article of articles) {
    const { id, address, title, description, lang, published, authors, mentions } = article;
    const modified = lastModified(article);
    const document = `article.${id}`;
    yield ftm(document, 'Article', {
      name: [title],
      title: [title],
      summary: [description],
      author: authors.map((author) => authorName(context.site, author, context.locale).text),
      language: LANGUAGES[lang] === undefined ? [] : [LANGUAGES[lang]],
      publishedAt: [published],
      modifiedAt: modified === undefined ? [] : [modified],
      publisher: [context.site.name],
      sourceUrl: [absolute(context, address)],
    });
    for (const { entity, words, anchor } of mentions) {
      const schema = schemaOf(byId.get(entity));
      yield ftm(`mention.${id}.${anchor}`, 'Mention', {
        document: [document],
        name: [words],
        detectedSchema: [schema],
        // Only a person or an organization can be what a mention resolves to.
        resolved: schema === 'Address' || schema === 'Event' ? [] : [entity],
      });
    }
  }
}

function thing(context: ExportContext, entity: EntityData, byId: ReadonlyMap<string, EntityData>): FtmEntity {
  const { id, address, names, description, wikidata, country, sources } = entity;
  const named = (kind: string): string[] => names.filter((name) => name.kind === kind).map(({ text }) => text);
  const common: Properties = {
    name: named('label'),
    alias: named('alias'),
    previousName: named('previous'),
    weakAlias: named('weak'),
    description: [pickText(description, context.locale).text],
    wikidataId: wikidata === undefined ? [] : [wikidata],
    country: country === undefined ? [] : [country.toLowerCase()],
    sourceUrl: [absolute(context, address), ...sources.map(({ url }) => url)],
  };
  const { coordinates, place, participants = [], from, to } = entity;
  switch (entity.kind) {
    case 'person': {
      const held = (entity.roles ?? []).map(({ title }) => pickText(title, context.locale).text);
      return ftm(id, 'Person', { ...common, position: held });
    }
    case 'organization':
      return ftm(id, schemaOf(entity), common);
    case 'place':
      return ftm(id, 'Address', {
        ...common,
        full: fullAddress(entity, byId, context.locale),
        latitude: coordinates ? [String(coordinates.lat)] : [],
        longitude: coordinates ? [String(coordinates.lon)] : [],
      });
    case 'event':
      return ftm(id, 'Event', {
        ...common,
        startDate: from === undefined ? [] : [from],
        endDate: to === undefined ? [] : [to],
        location: place === undefined ? [] : fullAddress(byId.get(place), byId, context.locale),
        addressEntity: place === undefined ? [] : [place],
        involved: participants.filter((one) =>
          ['Person', 'Organization', 'PublicBody', 'Company'].includes(schemaOf(byId.get(one))),
        ),
      });
  }
}

/** The offices that a person held, each with when and where. */
function* offices({ locale }: ExportContext, { id, roles = [] }: EntityData): Iterable<FtmEntity> {
  for (const [index, { title, organization, from, to }] of roles.entries()) {
    const post = `position.${id}.${index + 1}`;
    yield ftm(post, 'Position', {
      name: [pickText(title, locale).text],
      organization: organization === undefined ? [] : [organization],
    });
    yield ftm(`occupancy.${id}.${index + 1}`, 'Occupancy', {
      holder: [id],
      post: [post],
      startDate: from === undefined ? [] : [from],
      endDate: to === undefined ? [] : [to],
    });
  }
}

/** A place's name, and those of the places around it. */
function fullAddress(place: EntityData | undefined, byId: ReadonlyMap<string, EntityData>, locale: Locale): string[] {
  const names: string[] = [];
  const seen = new Set<EntityData>();
  for (let at = place; at && !seen.has(at); at = at.within === undefined ? undefined : byId.get(at.within)) {
    seen.add(at);
    const labels = at.names.filter(({ kind }) => kind === 'label');
    names.push((labels.find(({ lang }) => lang === locale) ?? labels[0])?.text ?? at.id);
  }
  return names.length === 0 ? [] : [names.join(', ')];
}

function schemaOf(entity: EntityData | undefined): string {
  switch (entity?.kind) {
    case 'person':
      return 'Person';
    case 'place':
      return 'Address';
    case 'event':
      return 'Event';
    default:
      if (entity?.type === 'company') return 'Company';
      return PUBLIC_BODIES.includes(entity?.type ?? '') ? 'PublicBody' : 'Organization';
  }
}

/** Values each once; a property without one is left out. */
function ftm(id: string, schema: string, properties: Properties): FtmEntity {
  const filled = Object.entries(properties)
    .map(([name, values]): [string, string[]] => [name, [...new Set(values)]])
    .filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(filled) };
}
