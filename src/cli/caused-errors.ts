import { parseFile, type ParsedFile } from '../core/annotate/parse-file.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Issue } from '../core/issue/issue.ts';
import { isError } from '../core/issue/report.ts';
import { compileFiles } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { findContent } from '../read/find-content.ts';
import { readRecords } from '../read/record-file.ts';
import { openUnitCache } from '../read/unit-cache.ts';
import { linkContext } from '../site-context.ts';

/** The errors that a content folder would have with one more file, and has not without it. */
export async function causedErrors(added: SourceFile): Promise<Issue[]> {
  const dir = contentDir();
  const { files, stats } = findContent(dir);
  const { records } = await readRecords(dir);
  const cache = openUnitCache(dir, stats);
  const parsed = new Map(files.map((file) => [file.path, cache.parse(file)]));
  cache.close();
  const parse = (file: SourceFile): ParsedFile =>
    (file === added ? undefined : parsed.get(file.path)) ?? parseFile(file);
  const errors = (all: readonly SourceFile[]): Issue[] =>
    compileFiles(all, records, linkContext, parse).issues.filter(isError);
  const before = new Set(errors(files).map(keyOf));
  const others: SourceFile[] = files.filter(({ path }) => path !== added.path);
  return errors([...others, added]).filter((issue) => !before.has(keyOf(issue)));
}

function keyOf({ code, file, line, column }: Issue): string {
  return `${code} ${file}:${line}:${column}`;
}
