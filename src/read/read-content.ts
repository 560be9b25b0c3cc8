import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative } from 'node:path';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Issue } from '../core/issue/issue.ts';
import { contentDir } from './environment.ts';
import { forwardSlashes } from './forward-slashes.ts';
import { PROVENANCE_FILE, WORDING_FILE } from './record-file.ts';
import { URLS_FILE } from '../core/graph/urls-lock.ts';

/** A file that was found in the content folder. All of them together are large, so none is read before somebody asks. */
export interface ContentFile {
  /** Path from the content folder, with forward slashes: `articles/a.md`. */
  path: string;
  /** Where it stands on the disk. */
  full: string;
  /** Reads its text as it is now, each time anew. */
  read: () => string;
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
  return { path, full, read: () => decode(readFileSync(full)) };
}

/** A file as it is now. */
export function sourceOf({ path, read }: ContentFile): SourceFile {
  return { path, text: read() };
}

/** A content folder as it is now, all of it in memory. */
export function readSources(dir: string): { files: SourceFile[]; issues: Issue[] } {
  const { files, issues } = readContent(dir);
  return { files: files.map(sourceOf), issues };
}

/** The text of a file; undefined where there is none. */
export function readOptionalText(full: string): string | undefined {
  try {
    return decode(readFileSync(full));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
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
