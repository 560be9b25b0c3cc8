import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_KINDS } from '../../src/core/schema/entity.ts';
import { outDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';

export interface PageKind {
  /** `article`, `list of people`. */
  name: string;
  /** Path of the page that stands for all of its kind. */
  address: string;
}

/** One page of each kind that the site has; of many the one with the most on it, because there is the most to go wrong. */
export const pageKinds: PageKind[] = [
  { name: 'home', address: paths.home() },
  { name: 'article', address: fullest(paths.segments.article) },
  ...ENTITY_KINDS.flatMap((kind) => [
    { name: kind, address: fullest(paths.segments[kind]) },
    { name: `list, ${kind}`, address: paths.entities(kind) },
  ]),
  { name: 'claim', address: fullest(paths.segments.claim) },
  { name: 'list, claim', address: paths.claims() },
  { name: 'about', address: paths.about() },
  { name: 'not found', address: `${paths.base}404.html` },
];

/** Address of the page in a folder of the site whose file is the largest. */
function fullest(folder: string): string {
  const files = globSync(`${folder}/*/index.html`, { cwd: outDir() });
  const [largest] = files.sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  if (largest === undefined) throw new Error(`the built site has no page under ${folder}/`);
  return paths.base + largest.replaceAll('\\', '/').replace(/index\.html$/, '');
}

function size(file: string): number {
  return statSync(join(outDir(), file)).size;
}
