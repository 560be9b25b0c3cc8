import type { LinkContext } from './core/graph/link.ts';
import { createPaths } from './core/paths.ts';
import { segments } from './i18n/segments.ts';
import { drawsCards } from './read/environment.ts';
import { site } from './site.config.ts';

/** The site's addresses, in the folder that its public address names. */
export const paths = createPaths(segments[site.locale], new URL(site.url).pathname.replace(/\/?$/, '/'));

/** What linking the content needs to know of this site. */
export const linkContext: LinkContext = {
  authors: Object.keys(site.authors),
  stories: Object.keys(site.stories),
  paths,
  timeZone: site.timeZone,
};

/** True if pages have pictures to be shown with their links. */
export const hasCards = drawsCards();
