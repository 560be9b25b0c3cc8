import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, by its path there with forward slashes. */
export function filesIn(dir: string): string[] {
  const found: string[] = [];
  addFiles(dir, '', found);
  return found;
}

/** `recursive` looks at each file once more, though its kind is known. */
function addFiles(dir: string, before: string, found: string[]): void {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const path = before + entry.name;
    if (entry.isDirectory()) addFiles(join(dir, entry.name), `${path}/`, found);
    else found.push(path);
  }
}
