import { defineMiddleware } from 'astro:middleware';
import { pageLanguage } from './i18n/page-language.ts';
import { site } from './site.config.ts';

/** A page speaks the site's language, unless it says otherwise. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  Object.assign(locals, pageLanguage(site.locale));
  return next();
});
