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

/** Files that can only be made all together, in a folder that has no others. */
export interface SiteFolder {
  /** Where it stands, from the site's base, with a slash at its end: `search/texts/`. */
  path: string;
  /** All that its files are made from, as that of a file: with the key of the last build none of them is made. */
  key: string;
  files: () => SiteFile[] | Promise<SiteFile[]>;
}

export type SitePart = SiteFile | SiteFolder;

export function isFolder(part: SitePart): part is SiteFolder {
  return 'files' in part;
}

/** JSON as a site file holds it: one line, with a newline at its end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
