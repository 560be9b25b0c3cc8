import { z } from 'zod';
import { countryCode, entityKeys } from './entity.ts';
import { placeId } from './id.ts';

export const placeSchema = z.strictObject({
  ...entityKeys,
  kind: z.enum(['country', 'region', 'city', 'site']).describe('What sort of place it is'),
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90).describe('Degrees north'),
      lon: z.number().min(-180).max(180).describe('Degrees east'),
    })
    .describe('Where a map marks it, WGS 84: { lat: 30.7, lon: 32.3 }'),
  country: countryCode.optional().describe('State that holds it, ISO 3166-1 alpha-2'),
  within: placeId.optional().describe('Id of the place that contains it'),
});
export type PlaceFile = z.output<typeof placeSchema>;
