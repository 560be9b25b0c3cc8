import type { z } from 'zod';
import { isError } from '../issue/report.ts';
import type { Issue } from '../issue/issue.ts';
import type { EntityKind } from '../schema/entity.ts';
import { eventSchema, type EventFile } from '../schema/event.ts';
import type { EntityId } from '../schema/id.ts';
import type { Name } from '../schema/name.ts';
import { organizationSchema, type OrganizationFile } from '../schema/organization.ts';
import { personSchema, type PersonFile } from '../schema/person.ts';
import { placeSchema, type PlaceFile } from '../schema/place.ts';
import type { Source } from '../schema/source.ts';
import { bodyOffset, type Frontmatter } from './frontmatter/frontmatter.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { placed, type Placed } from './placed.ts';
import { formerIds, sourceReferences, type Reference } from './reference.ts';
import { placeFinder, type SourceFile } from './source-file.ts';
import { unarchivedSources } from './unarchived.ts';
import { validate } from './frontmatter/validate.ts';

/** The keys of an entity's file, told apart by `entityKind`. */
export type EntityData =
  | ({ entityKind: 'person' } & PersonFile)
  | ({ entityKind: 'place' } & PlaceFile)
  | ({ entityKind: 'organization' } & OrganizationFile)
  | ({ entityKind: 'event' } & EventFile);

type Other<Data> = Data extends unknown ? Omit<Data, 'names' | 'sources' | 'wikidata'> : never;

/** An entity's file by itself, before it is linked to the others. */
export interface EntityUnit {
  kind: 'entity';
  id: EntityId;
  file: string;
  names: Placed<Name>[];
  /** Each at its address. */
  sources: Placed<Source>[];
  wikidata?: Placed<string>;
  /** Its other keys: {@link entityData} has all of them. */
  data: Other<EntityData>;
  references: Reference[];
  /** The ids it had before. */
  was: Reference[];
  /** The place that contains it. */
  within?: Reference;
  /** The entity that this one turned out to be. */
  mergedInto?: Reference;
}

/** What an entity's file says, wherever it says it. */
export function entityData({ data, names, sources, wikidata }: EntityUnit): EntityData {
  return {
    ...data,
    names: names.map(({ entry }) => entry),
    sources: sources.map(({ entry }) => entry),
    ...(wikidata && { wikidata: wikidata.entry }),
  };
}

/** What the file of each kind of entity may say. */
export const ENTITY_SCHEMAS = {
  person: personSchema,
  place: placeSchema,
  organization: organizationSchema,
  event: eventSchema,
} satisfies Record<EntityKind, z.ZodObject>;

/** Parses the file of an entity. */
export function parseEntity(
  source: SourceFile,
  id: EntityId,
  entityKind: EntityKind,
): { unit?: EntityUnit; issues: Issue[] } {
  const schema = ENTITY_SCHEMAS[entityKind];
  const { frontmatter, issues } = readFrontmatter(source, schema);
  if (!frontmatter) return { issues };
  issues.push(...unexpectedBody(source, 'description'));
  const { value, issues: problems } = validate(schema, frontmatter);
  issues.push(...problems);
  if (!value || issues.some(isError)) return { issues };
  const read = { entityKind, ...value } as EntityData;
  const { names, sources, wikidata, ...data } = read;
  const winner = data['merged-into'];
  const unit: EntityUnit = {
    kind: 'entity',
    id,
    file: source.path,
    names: placed(names, (index) => frontmatter.placeOf(['names', index, 'text'])),
    sources: placed(sources, (index) => frontmatter.placeOf(['sources', index, 'url'])),
    ...(wikidata !== undefined && { wikidata: { entry: wikidata, place: frontmatter.placeOf(['wikidata']) } }),
    data,
    references: referencesOf(read, frontmatter),
    was: formerIds(data.was, (index) => frontmatter.placeOf(['was', index])),
    ...('within' in data && data.within && { within: { id: data.within, place: frontmatter.placeOf(['within']) } }),
    ...(winner && {
      mergedInto: { id: winner, place: frontmatter.placeOf(['merged-into']), expected: entityKind },
    }),
  };
  issues.push(...unarchivedSources(unit.sources));
  return { unit, issues };
}

/**
 * Text below the frontmatter, where the format has a place for none: it would be lost without a word.
 *
 * @param key where it can stand
 */
export function unexpectedBody(source: SourceFile, key: string): Issue[] {
  const body = bodyOffset(source.text);
  const text = source.text.slice(body);
  if (text.trim() === '') return [];
  const offset = body + (text.length - text.trimStart().length);
  return [{ code: 'body-unexpected', ...placeFinder(source)(offset), args: { key } }];
}

function referencesOf(data: EntityData, frontmatter: Frontmatter): Reference[] {
  const references: Reference[] = [];
  const add = (id: string | undefined, path: PropertyKey[], expected?: EntityKind): void => {
    if (id !== undefined) references.push({ id, place: frontmatter.placeOf(path), ...(expected && { expected }) });
  };
  data.sources.forEach((one, index) => {
    references.push(...sourceReferences(one, (key) => frontmatter.placeOf(['sources', index, key])));
  });
  data.not?.forEach((one, index) => {
    add(one, ['not', index]);
  });
  switch (data.entityKind) {
    case 'person':
      data.roles?.forEach(({ organization }, index) =>
        add(organization, ['roles', index, 'organization'], 'organization'),
      );
      break;
    case 'place':
      add(data.within, ['within'], 'place');
      break;
    case 'event':
      add(data.place, ['place'], 'place');
      data.participants?.forEach((participant, index) => add(participant, ['participants', index]));
      break;
    case 'organization':
      break;
  }
  return references;
}
