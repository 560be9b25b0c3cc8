import { join } from 'node:path';
import { textDigest } from './digest.ts';
import { cacheDir } from './environment.ts';
import { openFileStats, type FileStats } from './file-stats.ts';
import { readContent, type ContentFiles } from './read-content.ts';

/** A content folder as it was found at one time: its files, and what each of them holds, by its digest. */
export interface FoundContent extends ContentFiles {
  stats: FileStats;
}

export function findContent(dir: string): FoundContent {
  return { ...readContent(dir), stats: openFileStats(join(contentStore(dir), 'stats.json')) };
}

/** Where what is known of a content folder is kept: each folder has a store of its own. */
export function contentStore(dir: string): string {
  return join(cacheDir(), 'units', textDigest(dir).slice(0, 16));
}
