import { createHash } from 'node:crypto';
import { crawlerFiles } from './core/export/crawlers/crawler-files.ts';
import { withManifest } from './core/export/data/manifest.ts';
import { dataFiles } from './core/export/data-files.ts';
import { feedFiles } from './core/export/feeds/feed-files.ts';
import { redirectFiles } from './core/export/moved-view.ts';
import { pictureFiles } from './core/export/picture-files.ts';
import { previewFiles } from './core/export/preview-files.ts';
import { ledgerFiles } from './core/export/ledger-view.ts';
import type { ExportContext } from './core/export/export-context.ts';
import type { SiteFile } from './core/export/site-file.ts';
import { words } from './i18n/words.ts';
import { newsNow } from './read/environment.ts';
import { readArticle } from './read/read-content.ts';
import { siteExport } from './site-export.ts';
import { siteIcons } from './site-icons.ts';
import { site } from './site.config.ts';

/** Every file of the site that is not a page, listed anew from the content as it is now. */
export async function* siteFiles(): AsyncIterable<SiteFile> {
  const context = await siteExport();
  const paths: string[] = [];
  for await (const file of contentFiles(context)) {
    paths.push(file.path);
    yield file;
  }
  yield* redirectFiles(context, paths);
}

async function* contentFiles(context: ExportContext): AsyncIterable<SiteFile> {
  yield* withManifest(dataFiles(context, readArticle), sha256);
  yield* ledgerFiles(context);
  yield* previewFiles(context, words.previewCounts);
  yield* pictureFiles(context, site.colors, words);
  yield* feedFiles(context);
  yield* crawlerFiles(context, newsNow());
  yield* siteIcons();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
