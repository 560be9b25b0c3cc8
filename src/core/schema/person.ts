import { z } from 'zod';
import { partialDate } from './date.ts';
import { refuseReversed } from './date-order.ts';
import { entityKeys } from './entity.ts';
import { organizationId } from './id.ts';
import { localizedText } from './text.ts';

/** An office held for a time; an article shows the one held on its date. */
const roleSchema = z
  .strictObject({
    title: localizedText.describe('The office, by language'),
    organization: organizationId.optional().describe('Id of the organization it is held in'),
    from: partialDate.optional().describe('First day, month or year in office'),
    to: partialDate.optional().describe('Last day, month or year in office'),
  })
  .superRefine((role, context) => {
    refuseReversed(context, role, 'from', 'to');
  });
export type Role = z.output<typeof roleSchema>;

export const personSchema = z.strictObject({
  ...entityKeys,
  roles: z
    .array(roleSchema)
    .optional()
    .describe('Offices held, with their dates: { title: { en: Minister }, organization: id, from: 2022 }'),
});
export type PersonFile = z.output<typeof personSchema>;
