/** What a file holds: text, which is written as UTF-8, or bytes. */
export type FileContent = string | Uint8Array;

/**
 * A file of the site that is not a page: data, a feed, a picture. A generator lists its files without making them, so that listing
 * is cheap, one file can be had alone, and a file whose name says that it did not change is never made again.
 */
export interface SiteFile {
  /** Where it stands, from the site's base: `data/graph.json`. */
  path: string;
  /**
   * All that the file is made from, beside the code and the site's values, as a text of any length: a file with the key of the last
   * build is not made.
   */
  key?: string;
  make: () => FileContent | Promise<FileContent>;
}

/** JSON as a site file holds it: one line, with a newline at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
