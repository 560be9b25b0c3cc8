import type { Site } from '../schema/site.ts';
import type { ExportWords } from './export-words.ts';
import type { ViewContext } from './view-context.ts';

/** What feeds, linked data and other files for machines are made from: they name the site, and stand alone outside of it. */
export interface ExportContext extends ViewContext {
  site: Site;
  words: ExportWords;
  /** Where the site stands: scheme and host, without a slash at the end. */
  origin: string;
  /** The same in the language of a text, if the interface speaks it, or else in the site's: for the pages about that text. */
  speaking: (lang: string) => ExportContext;
}

/** An address of the site as it is written outside of the site. */
export function absolute({ origin }: ExportContext, address: string): string {
  return origin + address;
}

/** Where the file of an address stands, from the site's base. */
export function fileOf({ paths }: ViewContext, address: string): string {
  return address.slice(paths.base.length);
}
