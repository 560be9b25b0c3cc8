import { jsonText, type FileContent, type SiteFile } from '../site-file.ts';

/** What the manifest says of one file. */
export interface ManifestEntry {
  path: string;
  /** In bytes. */
  size: number;
  /** SHA-256 in hexadecimal. */
  sha256: string;
}

export const MANIFEST_PATH = 'data/manifest.json';

/**
 * The files themselves, and behind them a manifest with the size and the digest of each. A file that was made on the way to it is
 * not made again.
 *
 * @param sha256 digest of a file's bytes, in hexadecimal
 */
export function* withManifest(files: Iterable<SiteFile>, sha256: (bytes: Uint8Array) => string): Iterable<SiteFile> {
  const entries: (() => Promise<ManifestEntry>)[] = [];
  for (const { path, make } of files) {
    let entry: ManifestEntry | undefined;
    const makeAndMeasure = async (): Promise<FileContent> => {
      const content = await make();
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      entry = { path, size: bytes.length, sha256: sha256(bytes) };
      return content;
    };
    entries.push(async () => {
      if (!entry) await makeAndMeasure();
      if (!entry) throw new Error(`${path} was not measured`);
      return entry;
    });
    yield { path, make: makeAndMeasure };
  }
  yield {
    path: MANIFEST_PATH,
    make: async () => {
      const measured: ManifestEntry[] = [];
      for (const entry of entries) measured.push(await entry());
      return jsonText({ files: measured });
    },
  };
}
