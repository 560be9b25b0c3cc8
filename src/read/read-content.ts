import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Issue } from '../core/issue/issue.ts';
import { contentDir } from './environment.ts';
import { forwardSlashes } from './forward-slashes.ts';
import { PROVENANCE_FILE, WORDING_FILE } from './record-file.ts';
import { URLS_FILE } from '../core/graph/urls-lock.ts';

/**
 * A file of the content folder. Its text is read each time that it is asked for, and kept by nobody: a file that did not change is not
 * asked, and all of them together are large.
 */
export interface ContentFile extends SourceFile {
  /** Where it stands on the disk. */
  full: string;
}

export interface ContentFiles {
  files: ContentFile[];
  issues: Issue[];
}

/** Files that are not content: the guide for editors, and the records of what is published. */
const NOT_CONTENT = ['README.md', WORDING_FILE, PROVENANCE_FILE, URLS_FILE];

/**
 * Finds every file of a content folder, in order of path. Links and other irregular files are not followed: a contribution could
 * otherwise publish any file of the machine that builds it.
 */
export function readContent(dir: string): ContentFiles {
  const issues: Issue[] = [];
  const files: ContentFile[] = [];
  for (const entry of listFolder(dir)) {
    const full = join(entry.parentPath, entry.name);
    const path = forwardSlashes(relative(dir, full));
    if (entry.isDirectory() || NOT_CONTENT.includes(entry.name) || path.split('/').some((part) => part.startsWith('.')))
      continue;
    if (entry.isFile()) files.push(contentFile(path, full));
    else issues.push({ code: 'file-not-regular', file: path, line: 1, column: 1, args: {} });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), issues };
}

function contentFile(path: string, full: string): ContentFile {
  return {
    path,
    full,
    get text() {
      return decode(readFileSync(full));
    },
  };
}

/** A file as it is now. */
export function sourceOf({ path, text }: ContentFile): SourceFile {
  return { path, text };
}

/** The text of an article as its author wrote it. */
export function readArticle(id: string): Promise<string> {
  return Promise.resolve(decode(readFileSync(join(contentDir(), 'articles', `${id}.md`))));
}

function listFolder(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true, recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A byte-order mark is kept, so that it is reported; bytes that are not UTF-8 become U+FFFD, which is reported too. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
