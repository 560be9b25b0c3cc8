import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every path under a folder with a digest of its bytes, so that two folders can be compared and a difference is named. */
export function folderDigest(dir: string): Record<string, string> {
  const entries = globSync('**/{.*,*}', { cwd: dir, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry): [string, string] => {
        const path = join(entry.parentPath, entry.name);
        return [relative(dir, path), entry.isDirectory() ? 'folder' : digest(path)];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
