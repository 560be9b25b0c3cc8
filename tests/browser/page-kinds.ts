import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITY_KINDS } from '../../src/core/schema/entity.ts';
import { outDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';

export interface PageKind {
  name: string;
  /** Path of the page that stands for all of its kind: the one with the most on it, because there is the most to go wrong. */
  address: string;
}

const { segments } = paths;
const ENTITIES = `{${ENTITY_KINDS.map((kind) => segments[kind]).join(',')}}`;

/** Where the pages of each kind stand in the built site. */
const PATTERNS: [name: string, pattern: string][] = [
  ['home', 'index.html'],
  ['article', `${segments.article}/*/index.html`],
  ['article, claims', `${segments.article}/*/${segments.claim}/index.html`],
  ['list, article', `${segments.article}/index.html`],
  ...ENTITY_KINDS.flatMap((kind): [string, string][] => [
    [kind, `${segments[kind]}/*/index.html`],
    [`list, ${kind}`, `${segments[kind]}/index.html`],
  ]),
  ['claim', `${segments.claim}/*/index.html`],
  ['list, claim', `${segments.claim}/index.html`],
  ['list, claim, filtered', `${segments.claim}/${segments.filter}/*/*/index.html`],
  ['list, claim, facet', `${segments.claim}/${segments.filter}/*/index.html`],
  ['embedded claim', `${segments.embed}/${segments.claim}/*/index.html`],
  ['timeline', `${segments.timeline}/index.html`],
  ['timeline, story', `${segments.timeline}/*/index.html`],
  ['map', `${segments.map}/index.html`],
  ['map, story', `${segments.map}/*/index.html`],
  ['corrections', `${segments.corrections}/index.html`],
  ['search', `${segments.search}/index.html`],
  ['about', `${segments.about}/index.html`],
  ['data', 'data/index.html'],
  ['style guide', `${segments.style}/index.html`],
  [
    'list, claim, continued',
    `${segments.claim}/{${segments.page}/*,*/${segments.page}/*,${segments.filter}/*/{,*/}${segments.page}/*}/index.html`,
  ],
  ['list, article, continued', `${segments.article}/${segments.page}/*/index.html`],
  ['list of an entity', `${ENTITIES}/*/{${Object.values(segments.lists).join(',')}}/index.html`],
  ['list of an entity, continued', `${ENTITIES}/*/*/*/index.html`],
  ['timeline, continued', `${segments.timeline}/{,*/}${segments.page}/*/index.html`],
  ['not found', '404.html'],
];

/** Every kind of page that the built site has. */
export const pageKinds: PageKind[] = PATTERNS.flatMap(([name, pattern]) => {
  const [fullest] = built(pattern).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  return fullest === undefined ? [] : { name, address: paths.base + fullest.replace(/(^|\/)index\.html$/, '$1') };
});

/** Pages that belong to no kind, and so would go untested. */
export function pagesOfNoKind(): string[] {
  const known = new Set(PATTERNS.flatMap(([, pattern]) => built(pattern)));
  return built('**/*.html').filter((file) => !known.has(file));
}

/** Address of the page that stands for a kind. */
export function addressOf(name: string): string {
  const kind = pageKinds.find((one) => one.name === name);
  if (!kind) throw new Error(`the built site has no page of the kind ${name}`);
  return kind.address;
}

function built(pattern: string): string[] {
  return globSync(pattern, { cwd: outDir() }).map((file) => file.replaceAll('\\', '/'));
}

function size(file: string): number {
  return statSync(join(outDir(), file)).size;
}
