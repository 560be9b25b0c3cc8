import type { ExportContext } from './core/export/export-context.ts';
import { corpus } from './corpus.ts';
import { words } from './i18n/words.ts';
import { site } from './site.config.ts';

/** The graph with the site's own values and words: what everything is made from that leaves the site. */
export async function siteExport(): Promise<ExportContext> {
  return { ...(await corpus()), site, words, origin: new URL(site.url).origin };
}
