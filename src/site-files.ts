import { createHash } from 'node:crypto';
import { cardFiles } from './cards/card-files.ts';
import { citationFiles } from './citations/citation-files.ts';
import { crawlerFiles } from './core/export/crawlers/crawler-files.ts';
import { withManifest } from './core/export/data/manifest.ts';
import { dataFiles } from './core/export/data/data-files.ts';
import { feedFiles } from './core/export/feeds/feed-files.ts';
import { redirectFiles } from './core/export/site/moved-view.ts';
import { oembedFiles } from './core/export/sharing/oembed-files.ts';
import { pictureFiles } from './core/export/site/picture-files.ts';
import { previewFiles } from './core/export/site/preview-files.ts';
import { ledgerFiles } from './core/export/claim/ledger-index.ts';
import type { ExportContext } from './core/export/export-context.ts';
import { searchFolder } from './core/export/search/search-files.ts';
import { peopleFile } from './core/export/search/text-records.ts';
import { isFolder, type SiteFile, type SiteFolder, type SitePart } from './core/export/site-file.ts';
import { searchWords } from './i18n/search-words.ts';
import { words } from './i18n/words.ts';
import { drawsCards, newsNow } from './read/environment.ts';
import { readArticle } from './read/read-content.ts';
import { corpus } from './corpus.ts';
import { siteIcons } from './site-icons.ts';
import { site } from './site.config.ts';
import { gatherTexts, indexedTexts, textPath } from './text-index.ts';

/** All of the site that is neither a page nor the index of texts, listed anew from the content as it is now. */
export async function* siteParts(): AsyncIterable<SitePart> {
  const context = await corpus();
  const paths: string[] = [];
  for (const part of contentParts(context)) {
    if (!isFolder(part)) paths.push(part.path);
    yield part;
  }
  yield* redirectFiles(context, paths);
}

function* contentParts(context: ExportContext): Iterable<SitePart> {
  yield* withManifest(dataFiles(context, readArticle, drawsCards()), sha256);
  yield searchFolder(context, searchWords, words);
  yield peopleFile(context);
  yield* ledgerFiles(context);
  yield* previewFiles(context);
  yield* citationFiles(context);
  yield* oembedFiles(context, drawsCards());
  if (drawsCards()) yield* cardFiles(context);
  yield* pictureFiles(context, site.colors);
  yield* feedFiles(context);
  yield* crawlerFiles(context, newsNow());
  yield* siteIcons();
}

/** The index of the texts of the content as it is now. Until it is made it holds nothing of the content. */
export async function textFolder(): Promise<SiteFolder> {
  return gatherTexts(await corpus());
}

/** One file that is no page, by its path from the site's base; undefined where there is none. */
export async function findSiteFile(path: string): Promise<SiteFile | undefined> {
  const inside = (files: readonly SiteFile[]): SiteFile | undefined => files.find((file) => file.path === path);
  for await (const part of siteParts()) {
    if (!isFolder(part)) {
      if (part.path === path) return part;
    } else if (path.startsWith(part.path)) {
      return inside(await part.files());
    }
  }
  const context = await corpus();
  return path.startsWith(textPath(context)) ? inside(await indexedTexts(context)) : undefined;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
