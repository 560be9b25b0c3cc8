import type { Locale, Site } from '../schema/site.ts';
import { pickText, type TextView } from './view-context.ts';

/** An author as the site's configuration names them, in a language or else in the first there is. */
export function authorName({ authors }: Site, author: string, locale: Locale): TextView {
  const names = authors[author]?.name;
  return names ? pickText(names, locale) : { text: author, lang: locale };
}

/** A story as the site's configuration calls it, in a language or else in the first there is. */
export function storyTitle({ stories }: Site, story: string, locale: Locale): TextView {
  const titles = stories[story]?.title;
  return titles ? pickText(titles, locale) : { text: story, lang: locale };
}
