import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Issue } from '../core/issue/issue.ts';
import { contentDir } from './environment.ts';
import { PROVENANCE_FILE, WORDING_FILE } from './record-file.ts';
import { URLS_FILE } from '../core/graph/urls-lock.ts';

export interface ContentFiles {
  files: SourceFile[];
  issues: Issue[];
}

/** Files that are not content: the guide for editors, and the records of what is published. */
const NOT_CONTENT = ['README.md', WORDING_FILE, PROVENANCE_FILE, URLS_FILE];

/**
 * Reads every file of a content folder, in order of path. Links and other irregular files are not followed: a contribution could
 * otherwise publish any file of the machine that builds it.
 */
export async function readContent(dir: string): Promise<ContentFiles> {
  const issues: Issue[] = [];
  const files: Promise<SourceFile>[] = [];
  for (const entry of await listFolder(dir)) {
    const full = join(entry.parentPath, entry.name);
    const path = relative(dir, full).split(sep).join('/');
    if (entry.isDirectory() || NOT_CONTENT.includes(entry.name) || path.split('/').some((part) => part.startsWith('.')))
      continue;
    if (entry.isFile()) files.push(readFile(full).then((bytes) => ({ path, text: decode(bytes) })));
    else issues.push({ code: 'file-not-regular', file: path, line: 1, column: 1, args: {} });
  }
  const read = await Promise.all(files);
  return { files: read.sort((a, b) => (a.path < b.path ? -1 : 1)), issues };
}

/** The text of an article as its author wrote it. */
export async function readArticle(id: string): Promise<string> {
  return decode(await readFile(join(contentDir(), 'articles', `${id}.md`)));
}

async function listFolder(dir: string): Promise<Dirent[]> {
  try {
    return await readdir(dir, { withFileTypes: true, recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A byte-order mark is kept, so that it is reported; bytes that are not UTF-8 become U+FFFD, which is reported too. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
