import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { partialDate } from './date.ts';
import { refuseReversed } from './date-order.ts';
import { organizationId } from './id.ts';
import { languageTag, line } from './text.ts';
import { refuse } from './refuse.ts';

/** White space in it would be dropped by some programs, escaped by others, and taken for its end by the rest. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'web-address' satisfies Reason, abort: true })
  .regex(/^\S*$/, 'web-address' satisfies Reason);

/** A published page that a statement rests on. */
export const sourceSchema = z
  .strictObject({
    by: organizationId.optional().describe('Id of the organization that published it, if it has a file'),
    publisher: line.optional().describe('Name of the publisher, if it has no file'),
    'syndicated-from': organizationId
      .optional()
      .describe('Id of the organization whose text this is a copy or translation of'),
    title: line.optional().describe('Headline as published'),
    lang: languageTag.optional().describe('Language of the page'),
    url: webAddress.describe('Address of the page'),
    published: partialDate.optional().describe('When it was published'),
    accessed: partialDate.optional().describe('When it was read, for a page that shows no date'),
    archived: webAddress.optional().describe('Address of an archived copy'),
  })
  .superRefine((source, context) => {
    if ((source.by === undefined) === (source.publisher === undefined)) refuse(context, 'source-publisher');
    if (source.published === undefined && source.accessed === undefined) refuse(context, 'source-undated');
    refuseReversed(context, source, 'published', 'accessed');
  });
export type Source = z.output<typeof sourceSchema>;
