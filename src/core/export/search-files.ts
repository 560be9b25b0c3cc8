import type { Graph } from '../graph/graph.ts';
import { buildIndex } from '../search/build-index.ts';
import { MANIFEST, type SearchManifest } from '../search/search-files.ts';
import type { SearchSite, SearchWords } from '../search/search-site.ts';
import { searchItems, type KindWords } from './search-items.ts';
import { jsonText, type SiteFile } from './site-file.ts';
import type { ViewContext } from './view-context.ts';

/** Folder of the index, beside the search page. */
export const SEARCH_INDEX = 'index';

/**
 * An index is made as a whole; whoever asks for its files one by one should not wait for it each time. Kept only as long as there is
 * room: it is as large as the graph.
 */
const made = new WeakMap<Graph, WeakRef<ReadonlyMap<string, string>>>();

/** The index that the search in the reader's browser reads, in parts that are fetched as they are needed. */
export function* searchFiles(context: ViewContext, words: SearchWords, kindWords: KindWords): Iterable<SiteFile> {
  const files = made.get(context.graph)?.deref() ?? buildIndex(searchItems(context, kindWords));
  made.set(context.graph, new WeakRef(files));
  for (const [path, text] of files) {
    const make = path === MANIFEST ? () => jsonText(searchSite(context, words, text)) : () => text;
    yield { path: `${context.paths.segments.search}/${SEARCH_INDEX}/${path}`, make };
  }
}

function searchSite({ paths }: ViewContext, words: SearchWords, manifest: string): SearchSite {
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
    words,
  };
}
