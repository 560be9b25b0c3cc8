import countryCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { entityId, formerEntityId } from './id.ts';
import { idList } from './id-list.ts';
import { nameSchema } from './name.ts';
import { refuse } from './refuse.ts';
import { sourceSchema } from './source.ts';
import { line, localizedText } from './text.ts';

/** The kinds of entity; each has a folder, a schema and pages of its own. */
export const ENTITY_KINDS = ['person', 'place', 'organization', 'event'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The keys that every entity file has, whatever its kind. */
export const entityKeys = {
  names: z
    .array(nameSchema)
    .min(1)
    .superRefine((names, context) => {
      const labelled = new Set<string>();
      for (const [index, { kind, lang }] of names.entries()) {
        if (kind !== 'label') continue;
        if (labelled.has(lang)) refuse(context, 'name-two-labels', { lang }, [index]);
        labelled.add(lang);
      }
      if (labelled.size === 0) refuse(context, 'name-no-label');
    })
    .describe('Every name the entity goes by; one label per language'),
  sort: line.describe('Latin text it is sorted by in lists'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'wikidata' satisfies Reason)
    .optional()
    .describe('Wikidata id'),
  description: localizedText.describe('Two sentences, by language'),
  sources: z
    .array(sourceSchema)
    .min(1)
    .describe('What the file’s statements rest on: { publisher: …, url: https://…, published: 2024-01-31 }'),
  not: idList(entityId).optional().describe('Ids of other entities that share a name with it'),
  was: idList(formerEntityId).optional().describe('Ids it had before, oldest first; they redirect here'),
  'merged-into': entityId
    .optional()
    .describe('Id of the entity that this one turned out to be; its page redirects there'),
};

const COUNTRIES = new Set(countryCodes.map(([alpha2]) => alpha2));

/** ISO 3166-1 alpha-2 code of a state. */
export const countryCode = z
  .string()
  .superRefine((text, context) => {
    if (!COUNTRIES.has(text)) refuse(context, 'value-bad', { reason: 'country' satisfies Reason });
  })
  .meta({ pattern: '^[A-Z]{2}$' });
