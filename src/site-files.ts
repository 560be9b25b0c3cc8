import { dataFiles } from './core/export/data-files.ts';
import { previewFiles } from './core/export/preview-files.ts';
import { ledgerFiles } from './core/export/ledger-view.ts';
import type { SiteFile } from './core/export/site-file.ts';
import { corpus } from './corpus.ts';
import { words } from './i18n/words.ts';

/** Every file of the site that is not a page, listed anew from the content as it is now. */
export async function* siteFiles(): AsyncIterable<SiteFile> {
  const context = await corpus();
  yield* dataFiles(context);
  yield* ledgerFiles(context);
  yield* previewFiles(context, words.previewCounts);
}
