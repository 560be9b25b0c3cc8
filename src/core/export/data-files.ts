import { graphData } from './graph-data.ts';
import { graphJsonSchema, graphSchema } from './graph-schema.ts';
import { jsonText, type SiteFile } from './site-file.ts';
import type { ViewContext } from './view-context.ts';

/** The whole graph and its schema. Validated on its way out: data that is not what the schema says is never published. */
export function* dataFiles(context: ViewContext): Iterable<SiteFile> {
  yield { path: 'data/graph.json', make: () => jsonText(graphSchema.parse(graphData(context))) };
  yield { path: 'data/graph.schema.json', make: () => jsonText(graphJsonSchema()) };
}
