import type { TextView } from '../view-context.ts';

/** One piece of news in a feed. */
export interface FeedEntry {
  /** Never changes, whatever becomes of the title and of the address. */
  id: string;
  /** The page that tells it, with the site's name before it. */
  url: string;
  title: TextView;
  summary: TextView;
  /** RFC 3339. */
  published: string;
  updated: string;
  authors: string[];
}

/** What one feed holds, in whatever format it is written. */
export interface Feed {
  /** Never changes, whatever becomes of what it tells of. */
  id: string;
  /** The folder that the feed stands in. */
  folder: string;
  /** The page that shows the same to readers. */
  page: string;
  /** Title of that page. */
  name: string;
  title: string;
  description: string;
  lang: string;
  /** The newest date in it. */
  updated: string;
  /** Newest first. */
  entries: FeedEntry[];
}

/** The formats that every feed is written in, by file name. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof FEED_FILES;

export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Where a feed stands in one of its formats. */
export function feedAddress({ folder }: Feed, format: FeedFormat): string {
  return new URL(FEED_FILES[format], folder).href;
}
