import { parseFile } from '../core/annotate/parse-file.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { Issue } from '../core/issue/issue.ts';
import { isError } from '../core/issue/report.ts';
import { compileParsed } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { findContent } from '../read/find-content.ts';
import { parseAll, type ParsedContent } from '../read/parse-all.ts';
import { readRecords } from '../read/record-file.ts';
import { linkContext } from '../site-context.ts';

/** The errors that a content folder would have with one more file, and has not without it. */
export async function causedErrors(added: SourceFile): Promise<Issue[]> {
  const dir = contentDir();
  const { parsed } = parseAll(dir, findContent(dir));
  const { records } = await readRecords(dir);
  const errors = (files: readonly ParsedContent[]): Issue[] =>
    compileParsed(files, records, linkContext).issues.filter(isError);
  const before = new Set(errors(parsed).map(keyOf));
  const others = parsed.filter(({ path }) => path !== added.path);
  const after = errors([...others, { path: added.path, ...parseFile(added) }]);
  return after.filter((issue) => !before.has(keyOf(issue)));
}

function keyOf({ code, file, line, column }: Issue): string {
  return `${code} ${file}:${line}:${column}`;
}
