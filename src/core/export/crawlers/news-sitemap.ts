import { newestFirst } from '../../graph/order.ts';
import { absolute, type ExportContext } from '../export-context.ts';
import { endOfDay, fullTimestamp } from '../feeds/feed-dates.ts';
import { xml, xmlFile } from '../../xml.ts';

export const NEWS_SITEMAP = 'sitemap-news.xml';

/** News search takes articles of the last two days, and no more than a thousand of them. */
const WINDOW = 2 * 24 * 60 * 60 * 1000;
const LIMIT = 1000;

/**
 * The articles that news search takes up.
 *
 * @param now the moment to count back from, ISO 8601; without it the end of the day up to which the content knows the world, in the
 *   site's zone
 */
export function newsSitemap(context: ExportContext, now?: string): string {
  const { graph, paths, site, asOf } = context;
  const end = now === undefined ? endOfDay(asOf, site.timeZone) : Date.parse(now);
  const recent = [...graph.articles.values()]
    .filter(({ published }) => Date.parse(published) > end - WINDOW && Date.parse(published) <= end)
    .sort(newestFirst)
    .slice(0, LIMIT);
  const urls = recent.map(({ id, lang, title, published }) =>
    xml(
      'url',
      {},
      xml('loc', {}, absolute(context, paths.article(id))),
      xml(
        'news:news',
        {},
        xml('news:publication', {}, xml('news:name', {}, site.name), xml('news:language', {}, lang)),
        xml('news:publication_date', {}, fullTimestamp(published)),
        xml('news:title', {}, title),
      ),
    ),
  );
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  };
  return xmlFile(xml('urlset', namespaces, ...urls));
}
