import { addressText, isEntityKind, type Address } from '../../schema/address.ts';
import type { ArticleId } from '../../schema/id.ts';
import { companionsOf, hrefOf } from '../../graph/published-addresses.ts';
import { ENTITY_FACETS } from '../claim/facets.ts';
import { ledgerOf, ledgerPages } from '../claim/ledger-view.ts';
import { pagesUnder } from './pages-under.ts';
import type { SiteFile } from '../site-file.ts';
import type { ViewContext } from '../view-context.ts';

/** What stands at the address of a page that moved. */
export interface MovedView {
  /** Where it stands. */
  from: string;
  /** Where the page is now. */
  href: string;
}

/** Every page that moved, with those that belong to it and those that lie under it. */
export function movedPages(context: ViewContext): MovedView[] {
  const { graph, paths } = context;
  const articlesPage = ({ kind, id }: Address): string | undefined =>
    // An article that reports no claim any more has no table of them.
    kind === 'article' && graph.articles.get(id as ArticleId)?.occurrences.length === 0 ? paths.article(id) : undefined;
  const emptied = [...graph.former.anchors.keys()].map((id): Address => ({ kind: 'article', id }));
  return [
    ...graph.former.moved.flatMap(({ from, to }) => [
      ...[addressHref(paths, to), ...pagesUnder(context, to)].map((href) => ({
        from: addressHref(paths, from) + href.slice(addressHref(paths, to).length),
        href,
      })),
      ...companionsOf(paths, from).map((one, index) => ({
        from: one.href,
        href: articlesPage(to) ?? companionsOf(paths, to)[index]?.href ?? addressHref(paths, to),
      })),
      ...filtersMoved(context, from.id, to),
    ]),
    ...emptied.flatMap((article) => {
      const href = articlesPage(article);
      return href === undefined ? [] : companionsOf(paths, article).map((one) => ({ from: one.href, href }));
    }),
  ];
}

/** The ledger narrowed by who said it, or by whom it is about, has the id of that in its address. */
function filtersMoved(context: ViewContext, from: string, { kind, id }: Address): MovedView[] {
  if (!isEntityKind(kind)) return [];
  const { facets } = ledgerOf(context);
  const { paths } = context;
  return ENTITY_FACETS.flatMap((facet) => {
    const claims = facets[facet].get(id);
    if (!claims) return [];
    const [before, now] = [paths.claimFilter(facet, from), paths.claimFilter(facet, id)];
    const others = ledgerPages(claims).map((number) => ({
      from: paths.page(before, number),
      href: paths.page(now, number),
    }));
    return [{ from: before, href: now }, ...others];
  });
}

/**
 * The redirects as static hosts read them: the answer itself leads on, so that a link's fragment is kept, which the pages at these
 * addresses can do with a script alone. What stands beside a page (its feed, its data) moved with it.
 *
 * @param files paths of all other files of the site
 */
export function* redirectFiles(context: ViewContext, files: readonly string[] = []): Iterable<SiteFile> {
  const rules = movedPages(context);
  if (rules.length === 0) return;
  const beside = Map.groupBy(files, (file) => context.paths.base + pageOf(file));
  yield {
    path: '_redirects',
    // Netlify serves a page that stands at the address unless the status has a `!`; Cloudflare never does, and skips such a line.
    make: () =>
      rules
        .flatMap(({ from, href }) => [
          `${from} ${href} 301!\n${from} ${href} 301\n`,
          ...(beside.get(href) ?? []).map((file) => {
            const rest = (context.paths.base + file).slice(href.length - 1);
            return `${from.slice(0, -1)}${rest} ${context.paths.base}${file} 301\n`;
          }),
        ])
        .join(''),
  };
}

/** The page that a file belongs to: `orang/kim/feed.xml` and `orang/kim.json` belong to `orang/kim/`. */
function pageOf(file: string): string {
  const [, folder, name = ''] = /^(.*\/)?([^/]*)$/.exec(file) ?? [];
  const stem = name.replace(/\..*$/, '');
  return /\/.*\//.test(folder ?? '') ? (folder ?? '') : `${folder ?? ''}${stem}/`;
}

/** @throws for a page that this version of the site doesn't have: nothing of the content leads to one */
function addressHref(paths: ViewContext['paths'], address: Address): string {
  const href = hrefOf(paths, address);
  if (href === undefined) throw new Error(`no page ${addressText(address)} on this site`);
  return href;
}
