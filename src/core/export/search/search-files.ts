import type { Graph } from '../../graph/graph.ts';
import { buildIndex } from '../../search/build-index.ts';
import { MANIFEST, type SearchManifest } from '../../search/search-files.ts';
import type { SearchItem } from '../../search/search-item.ts';
import type { SearchSite, SearchWords } from '../../search/search-site.ts';
import { searchItems, type ItemWords } from './search-items.ts';
import { jsonText, type SiteFolder } from '../site-file.ts';
import type { ViewContext } from '../view-context.ts';

/** Folder of the index, beside the search page. */
export const SEARCH_INDEX = 'index';

/**
 * Whoever asks for the files of an index one by one should not wait for it each time. Kept only as long as there is room: it is as
 * large as the graph.
 */
const made = new WeakMap<Graph, WeakRef<ReadonlyMap<string, string>>>();

/** The index that the search in the reader's browser reads, in parts that are fetched as they are needed. */
export function searchFolder(context: ViewContext, words: SearchWords, itemWords: ItemWords): SiteFolder {
  const path = `${context.paths.segments.search}/${SEARCH_INDEX}/`;
  let listed: SearchItem[] | undefined;
  const items = (): SearchItem[] => (listed ??= searchItems(context, itemWords));
  return {
    path,
    get key() {
      return JSON.stringify(items());
    },
    files: () => {
      const index = made.get(context.graph)?.deref() ?? buildIndex(items());
      made.set(context.graph, new WeakRef(index));
      return Array.from(index, ([name, text]) => ({
        path: path + name,
        make: name === MANIFEST ? () => jsonText(searchSite(context, words, text)) : () => text,
      }));
    },
  };
}

function searchSite({ paths, locale }: ViewContext, words: SearchWords, manifest: string): SearchSite {
  return {
    ...(JSON.parse(manifest) as SearchManifest),
    addresses: {
      person: paths.entities('person'),
      place: paths.entities('place'),
      organization: paths.entities('organization'),
      event: paths.entities('event'),
      claim: paths.claims(),
    },
    searchPage: paths.search(),
    lang: locale,
    words,
  };
}
