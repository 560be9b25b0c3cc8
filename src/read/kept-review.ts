import { join } from 'node:path';
import type { Issue } from '../core/issue/issue.ts';
import { graphSize, type GraphSize } from '../core/graph/graph-size.ts';
import { codeDigest } from './code-digest.ts';
import type { CompiledFolder, SiteContext } from './compile-content.ts';
import { textDigest } from './digest.ts';
import { contentStore, findContent, type FoundContent } from './find-content.ts';
import { keepFile, readKept } from './kept-file.ts';
import type { ContentFile } from './read-content.ts';
import { keptRecords } from './record-file.ts';

/** What a check says of a content folder: its problems, and how much there is. */
export interface Review {
  issues: Issue[];
  isWhole: boolean;
  size: GraphSize;
}

/** Code that a review depends on, beside the site’s values. */
export const REVIEWING_CODE = ['src/core/**/*.ts', 'src/read/**/*.ts', 'src/i18n/**/*.ts'];

/** The last review of a content folder, as long as no file of it changed, nor a record, nor the site, nor the code. */
export interface KeptReview {
  /** The folder as it was looked at: what is compiled, if anything is. */
  found: FoundContent;
  /** Undefined where there is none, or it holds no more. */
  review: Review | undefined;
  /** Keeps the review of what was compiled, unless a file changed after it was looked at here. */
  keep(compiled: CompiledFolder): Review;
}

/** Looks at each file as much as is needed to tell whether it changed, and compiles nothing. */
export function keptReview(dir: string, site: SiteContext): KeptReview {
  const path = join(contentStore(dir), 'review.json');
  const code = codeDigest(REVIEWING_CODE);
  const keyOf = (files: readonly ContentFile[], digestOf: (file: ContentFile) => string): string =>
    textDigest(
      code,
      JSON.stringify([
        site.authors,
        site.stories,
        site.timeZone,
        site.paths.base,
        site.paths.segments,
        [...keptRecords(dir)],
      ]),
      ...files.flatMap((file) => [file.path, digestOf(file)]),
    );
  const found = findContent(dir);
  const { files, issues, stats } = found;
  // A file that is no regular one says nothing of itself that could be compared.
  const key = issues.length > 0 ? undefined : keyOf(files, (file) => stats.digestOf(file));
  return {
    found,
    review: key === undefined ? undefined : read(path, key),
    keep(compiled) {
      const review = { issues: compiled.issues, isWhole: compiled.isWhole, size: graphSize(compiled.graph) };
      if (key !== undefined && keyOf(compiled.files, compiled.digestOf) === key) {
        keepFile(path, JSON.stringify({ key, review }));
      }
      return review;
    },
  };
}

function read(path: string, key: string): Review | undefined {
  const kept = readKept(path) as { key: string; review: Review } | undefined;
  return kept?.key === key ? kept.review : undefined;
}
