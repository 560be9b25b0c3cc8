import { xml, xmlFile, type XmlElement } from '../../xml.ts';
import { FEED_TYPES, feedAddress, type Feed, type FeedEntry } from './feed.ts';

/**
 * A feed as Atom (RFC 4287).
 *
 * @param license address of the licence of the texts
 */
export function atom(feed: Feed, license: string): string {
  return xmlFile(
    xml(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
      xml('id', {}, feed.id),
      xml('title', {}, feed.title),
      xml('subtitle', {}, feed.description),
      xml('updated', {}, feed.updated),
      xml('link', { rel: 'self', type: FEED_TYPES.atom, href: feedAddress(feed, 'atom') }),
      xml('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      xml('link', { rel: 'license', href: license }),
      ...feed.entries.map(entry),
    ),
  );
}

function entry({ id, url, title, summary, published, updated, authors }: FeedEntry): XmlElement {
  return xml(
    'entry',
    {},
    xml('id', {}, id),
    xml('title', { 'xml:lang': title.lang }, title.text),
    xml('published', {}, published),
    xml('updated', {}, updated),
    ...authors.map((author) => xml('author', {}, xml('name', {}, author))),
    xml('link', { rel: 'alternate', type: 'text/html', hreflang: title.lang, href: url }),
    xml('summary', { 'xml:lang': summary.lang }, summary.text),
  );
}
