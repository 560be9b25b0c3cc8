import type { Locale } from '../core/schema/site.ts';
import { site } from '../site.config.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export const catalogues: Record<Locale, Catalogue> = { id, en };

/** The words of the interface in the site's language. A component speaks its page's (i18n/page-language.ts). */
export const words = catalogues[site.locale];
