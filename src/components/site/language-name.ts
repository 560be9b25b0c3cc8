import type { Locale } from '../../core/schema/site.ts';

/** Made once for each language: making it takes longer than asking it. */
const names = new Map<Locale, Intl.DisplayNames>();

/** What a language is called in another: `en` in Indonesian is `Inggris`. */
export function languageName(lang: string, locale: Locale): string {
  const known = names.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  names.set(locale, known);
  return known.of(lang) ?? lang;
}
