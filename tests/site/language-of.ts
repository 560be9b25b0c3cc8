import type { Paths } from '../../src/core/paths.ts';
import { LOCALES, type Locale } from '../../src/core/schema/site.ts';
import { graph } from './the-content.ts';

/** The language that a page has to speak: its article's, if the interface speaks that, or else the site's. */
export function languageOf(address: string, paths: Paths, ofSite: Locale): Locale {
  const about = [...graph.articles.values()].find(({ id }) =>
    [paths.article(id), paths.articleClaims(id)].includes(address),
  );
  return LOCALES.find((locale) => locale === about?.lang.split('-')[0]) ?? ofSite;
}
