import { wholeFiles } from '../data-files.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { FEED_FILES } from '../feeds/feed.ts';
import { LINKED_DATA_FILE } from '../linked-data/linked-data-files.ts';
import { MANIFEST_PATH } from './manifest.ts';
import { DATA_FILE } from './thing-files.ts';

/** A file that holds all there is of something. */
export interface WholeFileView {
  /** Its name in the folder of the data. */
  name: string;
  href: string;
  /** In bytes. */
  size: number;
}

/** What kinds of file stand beside pages. */
export const BESIDE = ['entity', 'claim', 'article', 'annotations', 'linked', 'feeds'] as const;
export type Beside = (typeof BESIDE)[number];

export interface BesideView {
  kind: Beside;
  /** The addresses, with `…` for what differs. */
  pattern: string;
  count: number;
}

/** Everything that the page about the data shows. */
export interface DataPageView {
  files: WholeFileView[];
  manifest: { name: string; href: string };
  schema: string;
  beside: BesideView[];
  /** Address that all others begin with. */
  site: string;
}

export async function dataPage(context: ExportContext): Promise<DataPageView> {
  const { graph, paths } = context;
  const files: WholeFileView[] = [];
  for (const { path, make } of wholeFiles(context)) {
    const content = await make();
    const size = typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
    files.push({ name: path.replace(/^data\//, ''), href: paths.rootFile(path), size });
  }
  const { articles, entities, claims } = graph;
  const page = `${paths.base}…/`;
  const beside: Record<Beside, [pattern: string, count: number]> = {
    entity: [paths.beside(paths.entity('person', '…'), DATA_FILE), entities.size],
    claim: [paths.beside(paths.claim('…'), DATA_FILE), claims.size],
    article: [paths.articleSource('…'), articles.size],
    annotations: [paths.annotations('…'), articles.size],
    linked: [paths.beside(paths.article('…'), LINKED_DATA_FILE), articles.size],
    feeds: [
      Object.values(FEED_FILES)
        .map((file) => paths.beside(page, file))
        .join(', '),
      entities.size,
    ],
  };
  return {
    files,
    manifest: { name: MANIFEST_PATH.replace(/^data\//, ''), href: paths.rootFile(MANIFEST_PATH) },
    schema: absolute(context, paths.data('graph.schema.json')),
    beside: BESIDE.map((kind) => ({ kind, pattern: beside[kind][0], count: beside[kind][1] })),
    site: absolute(context, paths.home()),
  };
}
