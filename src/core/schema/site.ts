import { z } from 'zod';
import { timestamp } from './date.ts';
import { languageTag, line, localizedText } from './text.ts';

export const LOCALES = ['id', 'en'] as const;
const locale = z.enum(LOCALES);
export type Locale = z.output<typeof locale>;

const color = z.string().regex(/^#[0-9a-f]{6}$/i);

/** A color for light and for dark pages. */
const colorPair = z.strictObject({ light: color, dark: color });

/** What makes a site this site. A newsroom that takes the project over replaces these values and `content/`. */
const siteSchema = z.strictObject({
  name: line.describe('Name of the site'),
  tagline: localizedText.describe('What the site is, in one line'),
  url: z.url({ protocol: /^https?$/ }).describe('Public address; a path in it is the folder the site is served from'),
  locale: locale.describe('Language of the interface and of the addresses'),
  timeZone: z
    .string()
    .refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone))
    .describe('IANA zone that all times are shown in, and that says on which day a moment falls'),
  timeZoneName: localizedText.describe('What that zone is called, in summer and in winter: WIB, London time'),
  authors: z.record(line, z.strictObject({ name: localizedText })).describe('Authors by id'),
  stories: z
    .record(line, z.strictObject({ title: localizedText }))
    .describe('Stories by id; an article names the one it belongs to'),
  contact: z.email().optional().describe('Where corrections are sent'),
  security: z
    .strictObject({
      contact: z.url({ protocol: /^(https|mailto)$/ }).describe('Address of a page, or `mailto:`'),
      expires: timestamp.describe('When this has to be looked at again, within a year'),
    })
    .optional()
    .describe('Where to report a hole in the site’s security: `/.well-known/security.txt`'),
  contentLicense: z.strictObject({ name: line, url: z.url() }).describe('Licence of the texts'),
  contentLanguage: languageTag.describe('Language that most articles are written in'),
  colors: z
    .strictObject({ paper: colorPair, ink: colorPair, thread: colorPair })
    .describe('The site’s palette: page, text, and the one accent'),
});
export type Site = z.output<typeof siteSchema>;

/**
 * The site's values, as they are configured.
 *
 * @throws if some are not valid: each by its key, with what it is for
 */
export function siteOf(values: unknown): Site {
  const read = siteSchema.safeParse(values);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const meaning = Object.entries(siteSchema.shape).find(([key]) => key === path[0])?.[1].description;
    return `  ${[...path.map(String), message].join(': ')}${meaning === undefined ? '' : ` (${meaning})`}`;
  });
  throw new Error(`src/site.config.ts\n${faults.join('\n')}\n`);
}
