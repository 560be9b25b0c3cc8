import type { ExportContext } from '../export-context.ts';
import type { SiteFile } from '../site-file.ts';
import { llmsText } from './llms-text.ts';
import { NEWS_SITEMAP, newsSitemap } from './news-sitemap.ts';
import { robotsText } from './robots.ts';
import { SECURITY_FILE, securityText } from './security-text.ts';
import { sitemapFiles } from './sitemap.ts';
import { MANIFEST, webManifest } from './web-manifest.ts';

/**
 * What programs look for at the root of a site.
 *
 * @param now the moment that news is counted back from, ISO 8601
 */
export function* crawlerFiles(context: ExportContext, now?: string): Iterable<SiteFile> {
  yield* sitemapFiles(context);
  yield { path: NEWS_SITEMAP, make: () => newsSitemap(context, now) };
  yield { path: 'robots.txt', make: () => robotsText(context) };
  yield { path: 'llms.txt', make: () => llmsText(context) };
  yield { path: MANIFEST, make: () => webManifest(context) };
  const security = securityText(context);
  if (security !== undefined) yield { path: SECURITY_FILE, make: () => security };
}
