import { existsSync } from 'node:fs';
import { textDigest } from '../read/digest.ts';
import { codeDigest, filesDigest } from '../read/code-digest.ts';
import { drawsCards } from '../read/environment.ts';
import { site } from '../site.config.ts';
import { filesIn } from './files-in.ts';

/** What the code of the pages is made from. */
const CODE = ['src/**/*.{ts,astro,css}', 'astro.config.mjs'];

/** Folder that is published as it stands. */
const PUBLIC = 'public';

/**
 * Stands for the code of the pages, what is published beside them as it stands, the site's values, whether there are pictures to name,
 * and the versions of everything under them: while it is the same, a page with the same view has the same bytes.
 */
export function codeKey(): string {
  const values = JSON.stringify({ site, cards: drawsCards() });
  return textDigest(codeDigest(CODE), filesDigest(publicFiles()), values, process.version).slice(0, 32);
}

/** Of any name: a pattern would pass over `CNAME` and `.well-known/`. */
function publicFiles(): string[] {
  return existsSync(PUBLIC) ? filesIn(PUBLIC, 'followed').map((path) => `${PUBLIC}/${path}`) : [];
}
