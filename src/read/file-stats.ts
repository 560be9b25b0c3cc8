import { statSync } from 'node:fs';
import { textDigest } from './digest.ts';
import { keepFile, readKept } from './kept-file.ts';
import type { ContentFile } from './read-content.ts';

/** Digests of files, of which one is read only if the file system says that it changed. Each is looked at once. */
export interface FileStats {
  digestOf(file: ContentFile): string;
  /** Keeps for the next time what is known of the files that were asked for. */
  close(): void;
}

/**
 * A file changed so recently may be changed once more without its time showing it; what is known of it is not kept. This is how git
 * tells whether a file changed, too.
 */
const TOO_RECENT = 2000;

type KnownFiles = Record<string, [stat: string, digest: string]>;

export function openFileStats(path: string): FileStats {
  const before = (readKept(path) ?? {}) as KnownFiles;
  const after: KnownFiles = {};
  const digests = new Map<string, string>();
  const began = Date.now();
  let changed = false;
  return {
    digestOf(file) {
      const digest = digests.get(file.path) ?? look(file);
      digests.set(file.path, digest);
      return digest;
    },
    close() {
      if (!changed && Object.keys(before).length === Object.keys(after).length) return;
      keepFile(path, JSON.stringify(after));
    },
  };

  function look(file: ContentFile): string {
    const { size, mtimeMs, ctimeMs, ino } = statSync(file.full);
    const stat = `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
    const known = before[file.path];
    if (known?.[0] === stat) {
      after[file.path] = known;
      return known[1];
    }
    changed = true;
    const digest = textDigest(file.read());
    if (began - Math.max(mtimeMs, ctimeMs) > TOO_RECENT) after[file.path] = [stat, digest];
    return digest;
  }
}
