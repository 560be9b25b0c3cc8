import { SearchEngine } from '../core/search/search-engine.ts';
import { MANIFEST } from '../core/search/search-files.ts';
import type { SearchSite } from '../core/search/search-site.ts';

export interface SiteSearch {
  site: SearchSite;
  engine: SearchEngine;
}

/**
 * Loads the index of the index; the engine loads the rest as queries need it.
 *
 * @param folder address of the search index
 */
export async function loadSearch(folder: string): Promise<SiteSearch> {
  const site = (await (await get(folder + MANIFEST, 'no-cache')).json()) as SearchSite;
  const engine = new SearchEngine(site, async (path) => {
    // The version in the address: what a cache holds of another build is never taken for a part of this one.
    const text = await (await get(`${folder}${path}?${site.version}`)).text();
    const end = text.indexOf('\n');
    if (text.slice(0, end) !== site.version) throw new Error('a new index has been published');
    return text.slice(end + 1);
  });
  return { site, engine };
}

async function get(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
