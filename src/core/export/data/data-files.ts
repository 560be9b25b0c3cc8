import { annotations } from './annotations.ts';
import { CSV_TABLES } from './csv-tables.ts';
import { ftmEntities } from './follow-the-money.ts';
import { thingFiles } from './thing-files.ts';
import { fileOf, type ExportContext } from '../export-context.ts';
import { graphData } from './graph-data.ts';
import { graphJsonSchema, graphSchema, type GraphData } from './graph-schema.ts';
import { linkedDataFiles } from '../linked-data/linked-data-files.ts';
import { once } from '../once.ts';
import { jsonText, type SiteFile } from '../site-file.ts';

/**
 * Everything that the pages show, as data: the whole graph and its schema, tables, FollowTheMoney, and what stands beside each page.
 * The graph is validated on its way out: data that are not what the schema says are never published.
 *
 * @param readArticle the text of an article as its author wrote it, by id
 */
export function* dataFiles(
  context: ExportContext,
  readArticle: (id: string) => Promise<string>,
  hasCards: boolean,
): Iterable<SiteFile> {
  const { paths } = context;
  for (const path of Object.keys(WHOLE_FILES)) yield { path, make: () => wholeFile(context, path) };
  for (const article of context.graph.articles.values()) {
    const { id } = article;
    yield { path: fileOf(context, paths.articleSource(id)), make: () => readArticle(id) };
    yield { path: fileOf(context, paths.annotations(id)), make: () => jsonText(annotations(context, article)) };
  }
  yield* linkedDataFiles(context, hasCards);
  yield* thingFiles(context);
}

/** The files that hold all there is of something, each by its path. */
const WHOLE_FILES: Record<string, (data: GraphData, context: ExportContext) => string> = {
  'data/graph.json': jsonText,
  'data/graph.schema.json': () => jsonText(graphJsonSchema()),
  ...Object.fromEntries(
    Object.entries(CSV_TABLES).map(([name, table]) => [
      `data/${name}`,
      (data: GraphData, { locale }: ExportContext) => table(data, locale),
    ]),
  ),
  'data/followthemoney.ndjson': (data, context) => [...ftmEntities(context, data)].map(jsonText).join(''),
};

/** What those files hold, by path; made once, for the page about the data tells how large they are. */
export const wholeFiles = once((context: ExportContext): ReadonlyMap<string, string> => {
  const data = graphSchema.parse(graphData(context));
  return new Map(Object.entries(WHOLE_FILES).map(([path, make]) => [path, make(data, context)]));
});

function wholeFile(context: ExportContext, path: string): string {
  const content = wholeFiles(context).get(path);
  if (content === undefined) throw new Error(`${path} was not made`);
  return content;
}
