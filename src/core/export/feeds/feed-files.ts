import { fileOf, type ExportContext } from '../export-context.ts';
import type { SiteFile } from '../site-file.ts';
import { atom } from './atom.ts';
import { FEED_FILES } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { allFeeds } from './site-feeds.ts';

/** Every feed of the site in every format, each in the folder of what it tells of. */
export function* feedFiles(context: ExportContext): Iterable<SiteFile> {
  for (const { folder, make } of allFeeds(context)) {
    const path = (file: string): string => fileOf(context, context.paths.beside(folder, file));
    yield { path: path(FEED_FILES.rss), make: () => rss(make()) };
    yield { path: path(FEED_FILES.atom), make: () => atom(make(), context.site.contentLicense.url) };
    yield { path: path(FEED_FILES.json), make: () => jsonFeed(make()) };
  }
}
