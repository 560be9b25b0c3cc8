/** Made once for each language: there are few of them, and every page asks. */
const known = new Map<string, string>();

/** A language as Open Graph names it: with the region that it is spoken in most. */
export function ogLocale(lang: string): string {
  const made = known.get(lang) ?? withRegion(lang);
  known.set(lang, made);
  return made;
}

function withRegion(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return region === undefined ? language : `${language}_${region}`;
}
