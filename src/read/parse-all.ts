import type { ParsedFile } from '../core/annotate/parse-file.ts';
import type { FoundContent } from './find-content.ts';
import type { ContentFile } from './read-content.ts';
import { UnitCache } from './unit-cache.ts';

/** A file by its path, with what it holds. */
export type ParsedContent = ParsedFile & { path: string };

export interface ParsedFolder {
  parsed: ParsedContent[];
  /** Stands for what a file held when it was parsed. */
  digestOf: (file: ContentFile) => string;
}

/**
 * Parses the files of a content folder, in their order, of which one is read only if it changed since the last time; keeps for the next
 * time what is known of them.
 */
export function parseAll(dir: string, { files, stats }: FoundContent): ParsedFolder {
  const cache = new UnitCache(dir, stats);
  const parsed = files.map((file) => ({ path: file.path, ...cache.parse(file) }));
  cache.close();
  stats.close();
  return { parsed, digestOf: (file) => cache.digestOf(file) };
}
