import { jsonText } from '../site-file.ts';
import { feedAddress, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  return jsonText({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.lang,
    home_page_url: feed.page,
    feed_url: feedAddress(feed, 'json'),
    items: feed.entries.map(({ id, url, title, summary, published, updated, authors }) => ({
      id,
      url,
      title: title.text,
      content_text: summary.text,
      language: title.lang,
      date_published: published,
      date_modified: updated,
      authors: authors.map((name) => ({ name })),
    })),
  });
}
