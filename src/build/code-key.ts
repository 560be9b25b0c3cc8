import { textDigest } from '../read/digest.ts';
import { codeDigest } from '../read/code-digest.ts';
import { drawsCards } from '../read/environment.ts';
import { site } from '../site.config.ts';

/** What the code of the pages is made from. */
const CODE = ['src/**/*.{ts,astro,css}', 'public/**/*.*', 'astro.config.mjs'];

/**
 * Stands for the code of the pages, the site's values, whether there are pictures to name, and the versions of everything under them:
 * while it is the same, a page with the same view has the same bytes.
 */
export function codeKey(): string {
  return textDigest(codeDigest(CODE), JSON.stringify({ site, cards: drawsCards() }), process.version).slice(0, 32);
}
