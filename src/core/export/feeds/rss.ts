import { escapeMarkup, xml, xmlFile, type XmlElement } from '../../xml.ts';
import { FEED_TYPES, feedAddress, type Feed, type FeedEntry } from './feed.ts';
import { rfc822 } from './feed-dates.ts';

/** A feed as RSS 2.0. A title is plain text there; a description is HTML, so what is text is escaped once more. */
export function rss(feed: Feed): string {
  const self = { rel: 'self', type: FEED_TYPES.rss, href: feedAddress(feed, 'rss') };
  const channel = xml(
    'channel',
    {},
    xml('title', {}, feed.title),
    xml('link', {}, feed.page),
    xml('description', {}, feed.description),
    xml('language', {}, feed.lang),
    xml('lastBuildDate', {}, rfc822(feed.updated)),
    xml('atom:link', self),
    ...feed.entries.map(item),
  );
  const namespaces = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' };
  return xmlFile(xml('rss', { version: '2.0', ...namespaces }, channel));
}

function item({ id, url, title, summary, published, authors }: FeedEntry): XmlElement {
  return xml(
    'item',
    {},
    xml('title', {}, title.text),
    xml('link', {}, url),
    xml('guid', { isPermaLink: String(id === url) }, id),
    xml('pubDate', {}, rfc822(published)),
    // `author` would have to be an e-mail address.
    ...authors.map((author) => xml('dc:creator', {}, author)),
    xml('dc:language', {}, title.lang),
    xml('description', {}, escapeMarkup(summary.text)),
  );
}
