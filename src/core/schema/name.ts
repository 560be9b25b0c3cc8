import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { languageTag, line } from './text.ts';

const nameKind = z.enum(['label', 'alias', 'previous', 'weak']);

/** One name of an entity. A `weak` name can be searched for and is never enough to identify. */
export const nameSchema = z.strictObject({
  text: line.describe('The name as it is written'),
  lang: languageTag.describe('Language it is written in'),
  script: z
    .string()
    .regex(/^[A-Z][a-z]{3}$/, 'script' satisfies Reason)
    .optional()
    .describe('ISO 15924 script, where it is not Latin: Hang, Cyrl, Hans'),
  kind: nameKind.describe('label: shown; alias: also identifies; previous: former; weak: only for search'),
});
export type Name = z.output<typeof nameSchema>;
