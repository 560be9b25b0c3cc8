import { fileOf, type ExportContext } from '../export-context.ts';
import { jsonText, type SiteFile } from '../site-file.ts';
import { articleGraph } from './page-graphs.ts';

/** Name of the file beside an article's page that holds all of its linked data. */
export const LINKED_DATA_FILE = 'data.jsonld';

/** The linked data of each article in its language; other pages are light enough to hold their own. */
export function* linkedDataFiles(context: ExportContext, hasCards: boolean): Iterable<SiteFile> {
  const { graph, paths } = context;
  for (const article of graph.articles.values()) {
    const address = paths.beside(paths.article(article.id), LINKED_DATA_FILE);
    yield {
      path: fileOf(context, address),
      make: () => jsonText(articleGraph(context.speaking(article.lang), article, hasCards)),
    };
  }
}
