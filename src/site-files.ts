import { cardFiles } from './cards/card-files.ts';
import { dataFiles } from './core/export/data-files.ts';
import type { SiteFile } from './core/export/site-file.ts';
import { corpus } from './corpus.ts';
import { drawsCards } from './read/environment.ts';

/** Every file of the site that is not a page, listed anew from the content as it is now. */
export async function* siteFiles(): AsyncIterable<SiteFile> {
  const context = await corpus();
  yield* dataFiles(context);
  if (drawsCards()) yield* cardFiles(context);
}
