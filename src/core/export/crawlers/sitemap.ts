import { absolute, type ExportContext } from '../export-context.ts';
import { xml, xmlFile, type XmlElement } from '../../xml.ts';
import { sitePages, type SitePage } from './site-pages.ts';
import type { SiteFile } from '../site-file.ts';

/** As many addresses as one sitemap may hold. */
const LIMIT = 50_000;

export const SITEMAP = 'sitemap.xml';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The sitemap: one file, or an index and as many as are needed. */
export function* sitemapFiles(context: ExportContext, limit = LIMIT): Iterable<SiteFile> {
  const pages = sitePages(context);
  if (pages.length <= limit) {
    yield { path: SITEMAP, make: () => urlset(context, pages) };
    return;
  }
  const names: string[] = [];
  for (let start = 0; start < pages.length; start += limit) {
    const name = `sitemap-${names.length + 1}.xml`;
    names.push(name);
    yield { path: name, make: () => urlset(context, pages.slice(start, start + limit)) };
  }
  yield { path: SITEMAP, make: () => index(context, names) };
}

function urlset(context: ExportContext, pages: readonly SitePage[]): string {
  const namespaces = { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return xmlFile(xml('urlset', namespaces, ...pages.map((page) => url(context, page))));
}

function url(context: ExportContext, { address, changed, languages = [] }: SitePage): XmlElement {
  return xml(
    'url',
    {},
    xml('loc', {}, absolute(context, address)),
    ...(changed === undefined ? [] : [xml('lastmod', {}, changed)]),
    ...languages.map(([hreflang, href]) =>
      xml('xhtml:link', { rel: 'alternate', hreflang, href: absolute(context, href) }),
    ),
  );
}

function index(context: ExportContext, names: readonly string[]): string {
  const sitemaps = names.map((name) =>
    xml('sitemap', {}, xml('loc', {}, absolute(context, context.paths.rootFile(name)))),
  );
  return xmlFile(xml('sitemapindex', { xmlns: NAMESPACE }, ...sitemaps));
}
