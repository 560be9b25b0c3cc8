import type { Issue } from '../issue/issue.ts';
import type { Paths } from '../paths.ts';
import type { Units } from './build-graph.ts';
import type { Article, Things } from './graph.ts';
import { hrefOf, publishedPages } from './published-addresses.ts';

/**
 * Every link that an author typed to an address on this site has to lead somewhere.
 *
 * @param whole whether every file could be parsed; if not, a missing page may be one of those that could not
 */
export function checkLinks({ articles, claims }: Units, graph: Things, paths: Paths, whole: boolean): Issue[] {
  const linking = [...articles, ...claims].filter(({ internalLinks }) => internalLinks.length > 0);
  if (!whole || linking.length === 0) return [];
  const pages = pageAddresses(graph, paths);
  return linking.flatMap(({ kind, id, internalLinks }) =>
    internalLinks
      .filter(
        ({ url }) => !resolves(url, kind === 'article' ? paths.article(id) : paths.claim(id), pages, graph, paths),
      )
      .map(({ url, place }) => ({ code: 'link-broken', ...place, args: { url } })),
  );
}

function resolves(url: string, from: string, pages: Set<string>, graph: Things, paths: Paths): boolean {
  const [address = '', fragment] = url.split('#', 2);
  const page = address === '' ? from : address;
  if (!pages.has(page)) return false;
  if (fragment === undefined) return true;
  const target = [...graph.articles.values()].find(({ id }) => paths.article(id) === page);
  return target !== undefined && anchorsOf(target).has(fragment);
}

function anchorsOf({ headings, mentions, occurrences }: Article): Set<string> {
  return new Set([...headings, ...mentions, ...occurrences].map(({ anchor }) => anchor));
}

function pageAddresses(graph: Things, paths: Paths): Set<string> {
  return new Set(publishedPages(graph).flatMap((address) => hrefOf(paths, address) ?? []));
}
