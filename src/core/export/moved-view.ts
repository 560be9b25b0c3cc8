import { addressText, type Address } from '../schema/address.ts';
import type { Moved } from '../graph/former.ts';
import { hrefOf } from '../graph/published-addresses.ts';
import type { SiteFile } from './site-file.ts';
import type { ViewContext } from './view-context.ts';

/** What stands at the address of a page that moved. */
export interface MovedView {
  /** Where it stands. */
  from: string;
  /** Where the page is now. */
  href: string;
}

export function movedView({ paths }: ViewContext, { from, to }: Moved): MovedView {
  return { from: addressHref(paths, from), href: addressHref(paths, to) };
}

/**
 * The redirects as static hosts read them: the answer itself leads on, so that a link's fragment is kept, which the pages at these
 * addresses can't do for hosts that read no such file.
 */
export function* redirectFiles(context: ViewContext): Iterable<SiteFile> {
  const rules = context.graph.former.moved.map((one) => movedView(context, one));
  if (rules.length === 0) return;
  yield {
    path: '_redirects',
    // Netlify serves a page that stands at the address unless the status has a `!`; Cloudflare never does, and skips such a line.
    make: () => rules.map(({ from, href }) => `${from} ${href} 301!\n${from} ${href} 301\n`).join(''),
  };
}

/** @throws for a page that this version of the site doesn't have: nothing of the content leads to one */
export function addressHref(paths: ViewContext['paths'], address: Address): string {
  const href = hrefOf(paths, address);
  if (href === undefined) throw new Error(`no page ${addressText(address)} on this site`);
  return href;
}
