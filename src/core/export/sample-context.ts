import { asOf } from '../graph/as-of.ts';
import { linkSample, SAMPLE_ENTITIES, samplePaths } from '../graph/sample-graph.ts';
import type { ViewContext } from './view-context.ts';

/** What views are made from, for tests: made-up files, with the entities of the sample content. */
export function sampleContext(files: Record<string, string>, timeZone = 'Asia/Jakarta'): ViewContext {
  const { graph } = linkSample({ ...SAMPLE_ENTITIES, ...files }, { timeZone });
  return { graph, paths: samplePaths, locale: 'id', asOf: asOf(graph) };
}

/** The id of the thing whose page an address leads to. */
export function idIn(href: string): string {
  return href.split('/').at(-2) ?? '';
}
