import { z } from 'zod';
import { modality, outcomeStatus, relationType } from '../../schema/claim.ts';
import { ENTITY_KINDS } from '../../schema/entity.ts';
import { nameSchema } from '../../schema/name.ts';

/* The shape of `/data/graph.json`. Each level says what it holds, for those who read the published JSON Schema. */

const text = z.record(z.string(), z.string()).describe('The same text by language tag');
const date = z.string().describe('YYYY, YYYY-MM or YYYY-MM-DD, as precise as it is known');
const moment = z.string().describe('ISO 8601 with an offset');
const address = z.string().describe('Address on this site, from its root');

const source = z
  .strictObject({
    url: z.string(),
    title: z.string().optional(),
    lang: z.string().optional().describe('Language of the page'),
    by: z.string().optional().describe('Id of the organization that published it'),
    publisher: z.string().optional().describe('Name of the publisher, where it has no id'),
    'syndicated-from': z.string().optional().describe('Id of the organization whose text it copies or translates'),
    published: date.optional(),
    accessed: date.optional(),
    archived: z.string().optional().describe('Address of an archived copy'),
  })
  .describe('A page that a statement rests on');

const hop = z
  .union([
    z.strictObject({ own: z.literal(true).describe('Our own voice') }),
    z.strictObject({
      unnamed: z.string().describe('Description of a source that is not named'),
      handle: z.string().describe('What its article calls it; within one article the same handle is the same source'),
      side: z.string().optional().describe('Id of the entity it speaks for'),
    }),
    z.strictObject({
      entity: z.string().describe('Id of the entity'),
      as: z.string().optional().describe('Role that the article gives it'),
      source: source.optional(),
    }),
  ])
  .describe('One member of a chain; the first is the speaker, the others relayed it');

const mention = z.strictObject({
  entity: z.string().describe('Id of the entity'),
  words: z.string().describe('The words that name it'),
  sentence: z.string().describe('The sentence they stand in'),
  anchor: z.string().describe('Id of the words in the article’s page'),
});

const correction = z.strictObject({ date: moment, text: z.string(), claims: z.array(z.string()) });

const article = z.strictObject({
  id: z.string(),
  address,
  title: z.string(),
  description: z.string(),
  lang: z.string(),
  published: moment,
  updated: moment.optional(),
  authors: z.array(z.string()),
  story: z.string().optional(),
  translationOf: z.string().optional().describe('Id of the article that it translates'),
  mentions: z.array(mention).describe('In order of the text'),
  claims: z.array(z.string()).describe('Ids of the claims it reports, in order of the text'),
  corrections: z.array(correction),
  sources: z.array(source),
});

const role = z.strictObject({
  title: text,
  organization: z.string().optional(),
  from: date.optional(),
  to: date.optional(),
});

/** One entity; also a file of its own beside its page. */
export const entitySchema = z.strictObject({
  id: z.string(),
  address,
  kind: z.enum(ENTITY_KINDS),
  names: z.array(nameSchema),
  description: text,
  wikidata: z.string().optional(),
  country: z.string().optional().describe('ISO 3166-1 alpha-2'),
  type: z.string().optional().describe('Of an organization or a place'),
  coordinates: z.strictObject({ lat: z.number(), lon: z.number() }).optional(),
  within: z.string().optional(),
  roles: z.array(role).optional(),
  from: date.optional(),
  to: date.optional(),
  place: z.string().optional(),
  participants: z.array(z.string()).optional(),
  saidBy: z
    .array(z.string())
    .describe('Ids of the claims that it is the speaker of: put forward, denied or asked about'),
  saidAbout: z.array(z.string()).describe('Ids of the claims that name it'),
  relayed: z.array(z.string()).describe('Ids of the claims that reached us through it'),
  sources: z.array(source),
});

const occurrence = z.strictObject({
  article: z.string().describe('Id of the article'),
  anchor: z.string().describe('Id of the words in the article’s page'),
  words: z.string(),
  sentence: z.string(),
  chain: z.array(hop),
  modality: modality.describe('How firmly the source put it'),
  cue: z.string().optional().describe('The word that shows how firmly'),
  on: date.optional().describe('When it was said'),
});

/** One claim; also a file of its own beside its page. */
export const claimSchema = z.strictObject({
  id: z.string(),
  address,
  text,
  about: z.array(z.string()).describe('Ids of the entities named in it'),
  occurrences: z
    .array(occurrence)
    .describe('In order of time; of several who spoke together at one place each has one'),
  origins: z
    .int()
    .describe('How many sources its occurrences can be traced back to, on whichever side of it they stand'),
  originsBySide: z
    .strictObject({ forward: z.int(), against: z.int(), asked: z.int() })
    .describe('How many sources put it forward, deny it or say what contradicts it, and ask about it'),
  contested: z.boolean(),
  overdue: z.boolean(),
  status: outcomeStatus,
  due: date.optional(),
  relations: z.array(
    z.strictObject({
      type: relationType,
      claim: z.string(),
      inverse: z.boolean().describe('Declared by the other claim'),
      aspect: text.optional(),
    }),
  ),
  outcomes: z.array(
    z.strictObject({ date, status: outcomeStatus, differed: text.optional(), note: text.optional(), source }),
  ),
  analysis: z.string().optional().describe('What we say about it ourselves, as HTML'),
});

/** The whole graph; each list is sorted by id. */
export const graphSchema = z.strictObject({
  articles: z.array(article),
  entities: z.array(entitySchema),
  claims: z.array(claimSchema),
});
export type GraphData = z.input<typeof graphSchema>;

/** The JSON Schema (draft 2020-12) of `/data/graph.json`. */
export function graphJsonSchema(): object {
  return z.toJSONSchema(graphSchema, { io: 'input' });
}
