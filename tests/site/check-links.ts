import type { Element } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { elements } from './html-tree.ts';

/** Attributes that hold an address, with those that make the browser fetch it. */
const ADDRESSES: Record<string, 'leads' | 'loads'> = {
  href: 'leads',
  cite: 'leads',
  action: 'leads',
  formAction: 'leads',
  src: 'loads',
  srcSet: 'loads',
  poster: 'loads',
  data: 'loads',
  xLinkHref: 'loads',
};

/** What a `<link>` may say about another site without a request to it. */
const RELATIONS_WITHOUT_REQUEST = ['canonical', 'alternate', 'license', 'author', 'me'];

/**
 * Everything wrong with the addresses in a site's pages and stylesheets: a target that is not there, a fragment that no element
 * bears, a link without an address, an id given twice, and anything that would be fetched from another site.
 *
 * @param origin the site's public origin; absolute addresses that begin with it are checked like the others
 */
export function linkProblems(site: BuiltSite, origin: string): string[] {
  const ids = new Map(site.pages.map((page) => [page.address, idsOf(page)]));
  return [
    ...site.pages.flatMap((page) => [
      ...repeated(ids.get(page.address) ?? []).map((id) => `${page.file}: id ${id} stands twice`),
      ...elements(page.tree).flatMap((element) => elementProblems(element, page)),
    ]),
    ...[...site.files].filter((file) => file.endsWith('.css')).flatMap(styleProblems),
  ];

  function elementProblems(element: Element, page: BuiltPage): string[] {
    const { tagName, properties } = element;
    const problems: string[] = [];
    if (tagName === 'a' && (properties['href'] ?? '') === '') problems.push(`${page.file}: <a> without href`);
    for (const [attribute, effect] of Object.entries(ADDRESSES)) {
      const value = properties[attribute];
      if (value === undefined || value === null || value === '') continue;
      for (const address of attribute === 'srcSet' ? addressesOfSet(String(value)) : [String(value)]) {
        const problem = addressProblem(address, page.address, effect === 'loads' || makesRequest(element));
        if (problem !== undefined) problems.push(`${page.file}: ${tagName} ${attribute}=${address}: ${problem}`);
      }
    }
    return problems;
  }

  function addressProblem(address: string, from: string, loads: boolean): string | undefined {
    if (!URL.canParse(address, origin + from)) return 'no address';
    const url = new URL(address, origin + from);
    if (url.origin !== origin) {
      if (loads) return 'fetched from another site';
      return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? undefined : 'a scheme that no reader needs';
    }
    const path = decodeURI(url.pathname);
    if (!path.startsWith(site.base)) return 'outside the site';
    const file = path.slice(site.base.length).replace(/(^|\/)$/, '$1index.html');
    if (!site.files.has(file)) return 'no such file';
    if (url.hash === '' || ids.get(path)?.includes(decodeURIComponent(url.hash.slice(1)))) return undefined;
    return 'no element with this id';
  }

  function styleProblems(file: string): string[] {
    const style = readFileSync(join(site.dir, file), 'utf8');
    const used = [...style.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g)];
    return used.flatMap(([, , url, , imported]) => {
      const address = url ?? imported ?? '';
      const problem = addressProblem(address, site.base + file, true);
      return problem === undefined ? [] : [`${file}: ${address}: ${problem}`];
    });
  }
}

/** True if the browser fetches the `href` of this element by itself. */
function makesRequest({ tagName, properties }: Element): boolean {
  if (tagName !== 'link') return tagName === 'image' || tagName === 'use';
  return ![properties['rel']].flat().every((relation) => RELATIONS_WITHOUT_REQUEST.includes(String(relation)));
}

function idsOf({ tree }: BuiltPage): string[] {
  return elements(tree).flatMap(({ properties }) => (typeof properties['id'] === 'string' ? properties['id'] : []));
}

function addressesOfSet(value: string): string[] {
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
