import { z } from 'zod';
import { countryCode, entityKeys } from './entity.ts';

export const ORGANIZATION_TYPES = [
  'news-agency',
  'newspaper',
  'broadcaster',
  'government',
  'military',
  'intelligence',
  'international',
  'company',
  'other',
] as const;

export const organizationSchema = z.strictObject({
  ...entityKeys,
  type: z.enum(ORGANIZATION_TYPES).describe('What sort of organization it is'),
  country: countryCode.optional().describe('State it belongs to, ISO 3166-1 alpha-2'),
});
export type OrganizationFile = z.output<typeof organizationSchema>;
