import { z } from 'zod';
import { ENTITY_SCHEMAS } from '../annotate/parse-entity.ts';
import { FOLDERS } from '../annotate/parse-file.ts';
import type { Graph } from '../graph/graph.ts';
import { articleSchema } from '../schema/article.ts';
import { claimSchema } from '../schema/claim.ts';
import type { IdOf } from '../schema/id.ts';
import { tombstoneSchema } from '../schema/tombstone.ts';

/** What a file of the content folder is. */
export type FileKind = (typeof FOLDERS)[keyof typeof FOLDERS];

const SCHEMAS: Record<FileKind, z.ZodType> = {
  article: articleSchema,
  ...ENTITY_SCHEMAS,
  claim: claimSchema,
  tombstone: tombstoneSchema,
};

/** As much of a JSON Schema as is used here. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  enum?: string[];
}

/** What the editor's program is told of the content. */
export interface SchemaContext {
  ids: (of: IdOf) => string[];
  /** The description of a key in the language of those who write. */
  describe: (description: string) => string;
}

/** The ids of a kind that can be named in a file, in order. */
export function idsIn(
  graph: Graph,
  site: { authors: readonly string[]; stories: readonly string[] },
): SchemaContext['ids'] {
  const entities = [...graph.entities.values()];
  const ofKind = (kind: string): string[] =>
    entities.filter(({ data }) => data.entityKind === kind).map(({ id }) => id);
  const all: Record<IdOf, () => readonly string[]> = {
    entity: () => entities.map(({ id }) => id),
    organization: () => ofKind('organization'),
    place: () => ofKind('place'),
    claim: () => [...graph.claims.keys()],
    article: () => [...graph.articles.keys()],
    author: () => site.authors,
    story: () => site.stories,
  };
  return (of) => all[of]().toSorted();
}

/**
 * The JSON Schema (draft 7) of a file's frontmatter, for a program that helps while it is written: it lists the ids there are, and
 * says what each key means. It asks for less than the compiler does, and for nothing that the compiler would not.
 */
export function frontmatterSchema(kind: FileKind, context: SchemaContext): JsonSchema {
  const schema = z.toJSONSchema(SCHEMAS[kind], {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      Object.assign(jsonSchema, withContext(jsonSchema as Marked, context));
      for (const mark of MARKS) Reflect.deleteProperty(jsonSchema, mark);
    },
  });
  // To a YAML program the `---` below the frontmatter begins another document, which is empty.
  return { ...(schema as JsonSchema), type: ['object', 'null'] };
}

/** Metadata of our own schemas, which is no part of JSON Schema. */
const MARKS = ['idsOf', 'shorthand'];

type Marked = JsonSchema & { idsOf?: IdOf; shorthand?: 'id' };

function withContext({ idsOf, shorthand, description, anyOf }: Marked, { ids, describe }: SchemaContext): JsonSchema {
  return {
    ...(idsOf !== undefined && listed(ids(idsOf))),
    ...(shorthand && { anyOf: [{ type: 'string', ...listed(ids('entity')) }, ...(anyOf ?? [])] }),
    ...(description !== undefined && { description: describe(description) }),
  };
}

/** An empty list would forbid every value. */
function listed(ids: string[]): JsonSchema {
  return ids.length === 0 ? {} : { enum: ids };
}
