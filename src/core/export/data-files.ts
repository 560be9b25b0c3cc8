import { annotations } from './data/annotations.ts';
import { CSV_TABLES } from './data/csv-tables.ts';
import { ftmEntities } from './data/follow-the-money.ts';
import { thingFiles } from './data/thing-files.ts';
import { fileOf, type ExportContext } from './export-context.ts';
import { graphData } from './graph-data.ts';
import { graphJsonSchema, graphSchema, type GraphData } from './graph-schema.ts';
import { linkedDataFiles } from './linked-data/linked-data-files.ts';
import { jsonText, type SiteFile } from './site-file.ts';

/**
 * Everything that the pages show, as data: the whole graph and its schema, tables, FollowTheMoney, and what stands beside each page.
 * The graph is validated on its way out: data that are not what the schema says are never published.
 *
 * @param readArticle the text of an article as its author wrote it, by id
 */
export function* dataFiles(context: ExportContext, readArticle: (id: string) => Promise<string>): Iterable<SiteFile> {
  const { paths } = context;
  yield* wholeFiles(context);
  for (const article of context.graph.articles.values()) {
    const { id } = article;
    yield { path: fileOf(context, paths.articleSource(id)), make: () => readArticle(id) };
    yield { path: fileOf(context, paths.annotations(id)), make: () => jsonText(annotations(context, article)) };
  }
  yield* linkedDataFiles(context);
  yield* thingFiles(context);
}

/** The files that hold all there is of something. */
export function* wholeFiles(context: ExportContext): Iterable<SiteFile> {
  let made: GraphData | undefined;
  const data = (): GraphData => (made ??= graphSchema.parse(graphData(context)));
  yield { path: 'data/graph.json', make: () => jsonText(data()) };
  yield { path: 'data/graph.schema.json', make: () => jsonText(graphJsonSchema()) };
  for (const [name, table] of Object.entries(CSV_TABLES)) {
    yield { path: `data/${name}`, make: () => table(data(), context.locale) };
  }
  const ftmLines = (): string => [...ftmEntities(context, data())].map(jsonText).join('');
  yield { path: 'data/followthemoney.ndjson', make: ftmLines };
}
