import { absolute, type ExportContext } from '../export-context.ts';
import { NEWS_SITEMAP } from './news-sitemap.ts';
import { SITEMAP } from './sitemap.ts';

/** Everything may be read; pages that should not be found say so themselves. */
export function robotsText(context: ExportContext): string {
  const sitemaps = [SITEMAP, NEWS_SITEMAP].map((file) => `Sitemap: ${absolute(context, context.paths.rootFile(file))}`);
  return ['User-agent: *', 'Allow: /', '', ...sitemaps, ''].join('\n');
}
