import { fileOf, type ExportContext } from '../export-context.ts';
import type { SiteFile } from '../site-file.ts';
import { atom } from './atom.ts';
import { FEED_FILES, type Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import { allFeeds } from './site-feeds.ts';

/** Every feed of the site in every format, each in the folder of what it tells of. */
export function* feedFiles(context: ExportContext): Iterable<SiteFile> {
  for (const { folder, make } of allFeeds(context)) {
    // Made for the first of its files that is asked for, and no sooner: to list feeds is cheap.
    let made: { feed: Feed; key: string } | undefined;
    const known = (): { feed: Feed; key: string } => (made ??= withKey(make()));
    const file = (name: string, write: () => string): SiteFile => ({
      path: fileOf(context, context.paths.beside(folder, name)),
      get key() {
        return known().key;
      },
      make: write,
    });
    yield file(FEED_FILES.rss, () => rss(known().feed));
    yield file(FEED_FILES.atom, () => atom(known().feed, context.site.contentLicense.url));
    yield file(FEED_FILES.json, () => jsonFeed(known().feed));
  }
}

function withKey(feed: Feed): { feed: Feed; key: string } {
  return { feed, key: JSON.stringify(feed) };
}
