import { LOCALES } from '../core/schema/site.ts';
import { primaryLanguage } from '../core/schema/text.ts';
import { site } from '../site.config.ts';
import { catalogues } from './words.ts';

/** The language of a text, if the interface speaks it, or else the site's: what a page about that text speaks. */
export function pageLanguage(lang: string): App.Locals {
  const locale = LOCALES.find((one) => one === primaryLanguage(lang)) ?? site.locale;
  return { locale, words: catalogues[locale] };
}
