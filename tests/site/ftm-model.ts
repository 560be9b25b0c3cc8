/**
 * What the FollowTheMoney model says of the schemata that we use: the properties that each has by itself, those it inherits from, and
 * those that may not be missing. For a property that holds ids, what they have to be.
 */
export interface FtmSchema {
  extends: string[];
  required?: string[];
  properties: readonly string[];
  ranges?: Record<string, string>;
}

export const FTM_MODEL: Record<string, FtmSchema> = {
  Thing: {
    extends: [],
    required: ['name'],
    properties: [
      ...['name', 'alias', 'previousName', 'weakAlias', 'country', 'summary', 'notes', 'description', 'sourceUrl'],
      ...['publisher', 'publisherUrl', 'wikipediaUrl', 'wikidataId', 'keywords', 'topics', 'address', 'addressEntity'],
      ...['program', 'programId', 'proof', 'createdAt', 'modifiedAt', 'retrievedAt'],
    ],
    ranges: { addressEntity: 'Address' },
  },
  LegalEntity: {
    extends: ['Thing'],
    properties: [
      'email',
      'phone',
      'website',
      'legalForm',
      'status',
      'sector',
      'classification',
      'jurisdiction',
      'mainCountry',
    ],
  },
  Person: {
    extends: ['LegalEntity'],
    properties: ['title', 'firstName', 'lastName', 'birthDate', 'deathDate', 'position', 'nationality', 'citizenship'],
  },
  Organization: { extends: ['LegalEntity'], properties: [] },
  PublicBody: { extends: ['Organization'], properties: [] },
  Company: { extends: ['Organization'], properties: [] },
  Address: {
    extends: ['Thing'],
    properties: ['full', 'remarks', 'street', 'city', 'postalCode', 'region', 'state', 'latitude', 'longitude'],
  },
  Interval: {
    extends: [],
    properties: [
      'startDate',
      'endDate',
      'date',
      'summary',
      'description',
      'recordId',
      'sourceUrl',
      'proof',
      'publisher',
    ],
  },
  Event: {
    extends: ['Interval', 'Thing'],
    properties: ['location', 'important', 'organizer', 'involved'],
    ranges: { organizer: 'LegalEntity', involved: 'LegalEntity' },
  },
  Position: {
    extends: ['Thing'],
    properties: ['organization', 'inceptionDate', 'dissolutionDate', 'subnationalArea', 'numberOfSeats'],
    ranges: { organization: 'Organization' },
  },
  Occupancy: {
    extends: ['Interval'],
    required: ['holder', 'post'],
    properties: ['holder', 'post', 'declarationDate', 'constituency', 'politicalGroup', 'status'],
    ranges: { holder: 'Person', post: 'Position' },
  },
  Document: {
    extends: ['Thing'],
    properties: [
      'contentHash',
      'title',
      'author',
      'fileSize',
      'fileName',
      'mimeType',
      'language',
      'date',
      'authoredAt',
      'publishedAt',
    ],
  },
  Article: { extends: ['Document'], properties: [] },
  Mention: {
    extends: [],
    required: ['document', 'name'],
    properties: ['document', 'resolved', 'name', 'detectedSchema', 'contextCountry'],
    ranges: { document: 'Document', resolved: 'LegalEntity' },
  },
};

/** A schema and all that it inherits from. */
export function withAncestors(schema: string): string[] {
  return [schema, ...(FTM_MODEL[schema]?.extends ?? []).flatMap(withAncestors)];
}
