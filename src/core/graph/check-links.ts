import type { Issue } from '../issue/issue.ts';
import type { Paths } from '../paths.ts';
import type { Units } from './build-graph.ts';
import type { Things } from './graph.ts';
import { hrefOf, publishedPages } from './published-addresses.ts';

/**
 * Every link that an author typed to an address on this site has to lead somewhere.
 *
 * @param isWhole whether every file could be parsed; if not, a missing page may be one of those that could not
 */
export function checkLinks({ articles, claims }: Units, graph: Things, paths: Paths, isWhole: boolean): Issue[] {
  const linking = [...articles, ...claims].filter(({ internalLinks }) => internalLinks.length > 0);
  if (!isWhole || linking.length === 0) return [];
  const pages = pageAddresses(graph, paths);
  const anchors = anchorFinder(graph, paths);
  return linking.flatMap(({ kind, id, internalLinks }) => {
    const from = kind === 'article' ? paths.article(id) : paths.claim(id);
    return internalLinks
      .filter(({ url }) => !resolves(url, from, pages, anchors))
      .map(({ url, place }) => ({ code: 'link-broken' as const, ...place, args: { url } }));
  });
}

type AnchorFinder = (page: string) => ReadonlySet<string> | undefined;

function resolves(url: string, from: string, pages: ReadonlySet<string>, anchorsOf: AnchorFinder): boolean {
  const [address = '', fragment] = url.split('#', 2);
  const page = address === '' ? from : address;
  if (!pages.has(page)) return false;
  return fragment === undefined || anchorsOf(page)?.has(fragment) === true;
}

/** Gives the anchors of an article’s page; those of each are gathered once, however many links lead there. */
function anchorFinder({ articles }: Things, paths: Paths): AnchorFinder {
  const byPage = new Map(Array.from(articles.values(), (article) => [paths.article(article.id), article]));
  const known = new Map<string, Set<string>>();
  return (page) => {
    const article = byPage.get(page);
    if (!article) return undefined;
    const { headings, mentions, occurrences } = article;
    const anchors = known.get(page) ?? new Set([...headings, ...mentions, ...occurrences].map(({ anchor }) => anchor));
    known.set(page, anchors);
    return anchors;
  };
}

function pageAddresses(graph: Things, paths: Paths): Set<string> {
  return new Set(publishedPages(graph).flatMap((address) => hrefOf(paths, address) ?? []));
}
