import { createHash } from 'node:crypto';
import { cardFiles } from './cards/card-files.ts';
import { citationFiles } from './citations/citation-files.ts';
import { crawlerFiles } from './core/export/crawlers/crawler-files.ts';
import { withManifest } from './core/export/data/manifest.ts';
import { dataFiles } from './core/export/data-files.ts';
import { feedFiles } from './core/export/feeds/feed-files.ts';
import { redirectFiles } from './core/export/moved-view.ts';
import { oembedFiles } from './core/export/oembed-files.ts';
import { pictureFiles } from './core/export/picture-files.ts';
import { previewFiles } from './core/export/preview-files.ts';
import { ledgerFiles } from './core/export/ledger-view.ts';
import type { ExportContext } from './core/export/export-context.ts';
import { searchFiles } from './core/export/search-files.ts';
import type { SiteFile } from './core/export/site-file.ts';
import { searchWords } from './i18n/search-words.ts';
import { words } from './i18n/words.ts';
import { drawsCards, newsNow } from './read/environment.ts';
import { readArticle } from './read/read-content.ts';
import { siteExport } from './site-export.ts';
import { siteIcons } from './site-icons.ts';
import { site } from './site.config.ts';
import { gatherTexts, indexedTexts, type GatheredTexts } from './text-index.ts';

/** Every file of the site that is neither a page nor of the index of texts, listed anew from the content as it is now. */
export async function* siteFiles(): AsyncIterable<SiteFile> {
  const context = await siteExport();
  const paths: string[] = [];
  for (const file of contentFiles(context)) {
    paths.push(file.path);
    yield file;
  }
  yield* redirectFiles(context, paths);
}

function* contentFiles(context: ExportContext): Iterable<SiteFile> {
  yield* withManifest(dataFiles(context, readArticle), sha256);
  yield* searchFiles(context, searchWords, words);
  yield* ledgerFiles(context);
  yield* previewFiles(context, words.previewCounts);
  yield* citationFiles(context);
  yield* oembedFiles(context, drawsCards());
  if (drawsCards()) yield* cardFiles(context);
  yield* pictureFiles(context, site.colors, words);
  yield* feedFiles(context);
  yield* crawlerFiles(context, newsNow());
  yield* siteIcons();
}

/** The texts of the content as it is now, to be indexed. */
export async function gatherSiteTexts(): Promise<GatheredTexts> {
  return gatherTexts(await siteExport());
}

/** The files of their index. */
export async function siteTextFiles(): Promise<SiteFile[]> {
  return indexedTexts(await siteExport());
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
