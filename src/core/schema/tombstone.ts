import { z } from 'zod';
import type { Reason } from '../issue/reasons.ts';
import { parseAddress } from './address.ts';
import { partialDate } from './date.ts';
import { idList } from './id-list.ts';
import { refuse } from './refuse.ts';
import { localizedText } from './text.ts';

const pageAddress = z.string().superRefine((text, context) => {
  const address = parseAddress(text);
  if (!address || address.anchor !== undefined) {
    refuse(context, 'value-bad', { reason: 'address' satisfies Reason });
  }
});

/** What is said at the address of pages that were withdrawn. */
export const tombstoneSchema = z.strictObject({
  addresses: idList(pageAddress).min(1).describe('The pages, as urls.lock writes them: article/kabar'),
  date: partialDate.describe('When they were withdrawn'),
  title: localizedText.optional().describe('What stood there, where it may be said, by language'),
  reason: localizedText.describe('Why they were withdrawn, by language'),
});
export type TombstoneFile = z.output<typeof tombstoneSchema>;
