import { pageAt, type BuiltPage, type BuiltSite } from './built-site.ts';
import { hrefs } from './html-tree.ts';

/**
 * The page at `address` and, behind it, the pages that a list beginning there goes on on: all that a reader comes to from it by links
 * that begin with `rest`.
 */
export function pagesOfList(site: BuiltSite, address: string, rest: string): BuiltPage[] {
  const found = new Map([[address, pageAt(site, address)]]);
  for (const { tree } of found.values()) {
    for (const href of hrefs(tree)) {
      const target = href.split('#')[0] ?? '';
      if (target.startsWith(rest) && target.endsWith('/') && !found.has(target))
        found.set(target, pageAt(site, target));
    }
  }
  return [...found.values()];
}
