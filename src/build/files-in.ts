import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What is made of a link to a folder: a file, or the files of that folder. */
type Links = 'kept' | 'followed';

/** Every file of a folder, by its path there with forward slashes. */
export function filesIn(dir: string, links: Links = 'kept'): string[] {
  const found: string[] = [];
  addFiles(dir, '', links, found);
  return found;
}

/** `recursive` looks at each file once more, though its kind is known. */
function addFiles(dir: string, before: string, links: Links, found: string[]): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = before + entry.name;
    const full = join(dir, entry.name);
    if (isFolder(entry, full, links)) addFiles(full, `${path}/`, links, found);
    else found.push(path);
  }
}

function isFolder(entry: Dirent, full: string, links: Links): boolean {
  return entry.isDirectory() || (links === 'followed' && entry.isSymbolicLink() && statSync(full).isDirectory());
}
