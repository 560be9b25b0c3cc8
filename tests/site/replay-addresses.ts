import type { Root } from 'hast';
import { startServer } from '../../src/cli/static-server.ts';
import { hrefOf } from '../../src/core/graph/published-addresses.ts';
import { addressText, type Address } from '../../src/core/schema/address.ts';
import { paths } from '../../src/site-context.ts';
import { byId, byTag, parsePage } from './html-tree.ts';

/** Where a reader comes to who follows an old link. */
export interface Landing {
  address: string;
  /** Path of the page in the end. */
  path: string;
  /** How often the server sent the reader on. */
  hops: number;
  status: number;
  tree: Root;
  /** The element that the link’s fragment names; undefined where it has none, or the page lacks it. */
  target: ReturnType<typeof byId>;
  /** True if the page says that it was withdrawn. */
  withdrawn: boolean;
}

/** Asks a built site for every address, as a browser does from a static host: a redirect is followed, and keeps the fragment. */
export async function replayAddresses(dir: string, addresses: Iterable<Address>): Promise<Landing[]> {
  const server = await startServer({ dir, port: 0, base: paths.base });
  const pages = new Map<string, { status: number; location: string | null; tree: Root }>();
  const load = async (path: string): Promise<{ status: number; location: string | null; tree: Root }> => {
    const known = pages.get(path);
    if (known) return known;
    const response = await fetch(new URL(path, server.url), { redirect: 'manual' });
    const page = {
      status: response.status,
      location: response.headers.get('location'),
      tree: parsePage(await response.text()),
    };
    pages.set(path, page);
    return page;
  };
  try {
    const landings: Landing[] = [];
    for (const address of addresses) {
      let path = hrefOf(paths, { kind: address.kind, id: address.id }) ?? '';
      let hops = 0;
      let page = await load(path);
      for (; page.location !== null && hops < 5; hops++) {
        path = page.location;
        page = await load(path);
      }
      landings.push({
        address: addressText(address),
        path,
        hops,
        status: page.status,
        tree: page.tree,
        target: address.anchor === undefined ? undefined : byId(page.tree, address.anchor),
        withdrawn: isHidden(page.tree),
      });
    }
    return landings;
  } finally {
    await server.close();
  }
}

/** Every address among these that leads nowhere, or too far, as a line. */
export function deadEnds(landings: readonly Landing[]): string[] {
  return landings.flatMap(({ address, path, hops, status, target, withdrawn }) => {
    if (status !== 200) return [`${address}: ${path} answers ${status}`];
    if (hops > 1) return [`${address}: ${hops} hops`];
    // The page of a withdrawn article says why its claims are not there.
    return address.includes('#') && !target && !withdrawn ? [`${address}: ${path} has no such place`] : [];
  });
}

/** Where a page’s `<meta>` sends a browser on; undefined for a page that stays. */
export function refreshOf(tree: Root): string | undefined {
  const meta = byTag(tree, 'meta').find(({ properties }) => [properties['httpEquiv']].flat().includes('refresh'));
  return meta && /^0; url=(.+)$/.exec(String(meta.properties['content']))?.[1];
}

export function isHidden(tree: Root): boolean {
  return byTag(tree, 'meta').some(
    ({ properties }) => properties['name'] === 'robots' && String(properties['content']).includes('noindex'),
  );
}
