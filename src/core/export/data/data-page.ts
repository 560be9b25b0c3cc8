import { wholeFiles } from './data-files.ts';
import type { ExportContext } from '../export-context.ts';
import { FEED_FILES, type FeedFormat } from '../feeds/feed.ts';
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
const BESIDE = ['entity', 'claim', 'article', 'annotations', 'linked', 'feeds'] as const;
export type Beside = (typeof BESIDE)[number];

export interface BesideView {
  kind: Beside;
  /** The addresses, with `…` for what differs. */
  pattern: string;
  count: number;
}

/** A feed, in the formats that it is to be had in. */
export interface FeedView {
  name: string;
  formats: { name: string; href: string }[];
}

const FORMAT_NAMES = { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' };

/** Everything that the page about the data shows. */
export interface DataPageView {
  files: WholeFileView[];
  manifest: { name: string; href: string };
  beside: BesideView[];
  /** The feeds of the whole site. */
  feeds: FeedView[];
}

export function dataPage(context: ExportContext): DataPageView {
  const { graph, paths } = context;
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
    files: Array.from(wholeFiles(context), ([path, content]) => ({
      name: path.replace(/^data\//, ''),
      href: paths.rootFile(path),
      size: new TextEncoder().encode(content).length,
    })),
    manifest: { name: MANIFEST_PATH.replace(/^data\//, ''), href: paths.rootFile(MANIFEST_PATH) },
    feeds: [
      feedView(context, context.site.name, paths.home()),
      feedView(context, context.words.claims, paths.claims()),
      feedView(context, context.words.outcome, paths.claimOutcomes()),
    ],
    beside: BESIDE.map((kind) => ({ kind, pattern: beside[kind][0], count: beside[kind][1] })),
  };
}

function feedView({ paths }: ExportContext, name: string, folder: string): FeedView {
  const formats = (Object.keys(FEED_FILES) as FeedFormat[]).map((format) => ({
    name: FORMAT_NAMES[format],
    href: paths.beside(folder, FEED_FILES[format]),
  }));
  return { name, formats };
}
