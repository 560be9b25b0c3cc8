import type { Issue } from '../issue/issue.ts';
import type { Paths } from '../paths.ts';
import { ENTITY_KINDS } from '../schema/entity.ts';
import type { Units } from './build-graph.ts';
import type { Article, Graph } from './graph.ts';

/**
 * Every link that an author typed to an address on this site has to lead somewhere.
 *
 * @param whole whether every file could be parsed; if not, a missing page may be one of those that could not
 */
export function checkLinks({ articles, claims }: Units, graph: Graph, paths: Paths, whole: boolean): Issue[] {
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

function resolves(url: string, from: string, pages: Set<string>, graph: Graph, paths: Paths): boolean {
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

function pageAddresses(graph: Graph, paths: Paths): Set<string> {
  return new Set([
    paths.home(),
    paths.about(),
    paths.claims(),
    paths.timeline(),
    paths.corrections(),
    ...ENTITY_KINDS.map((kind) => paths.entities(kind)),
    ...[...graph.articles.keys()].map((id) => paths.article(id)),
    ...[...graph.claims.keys()].map((id) => paths.claim(id)),
    ...[...graph.entities.values()].map(({ id, data }) => paths.entity(data.entityKind, id)),
  ]);
}
