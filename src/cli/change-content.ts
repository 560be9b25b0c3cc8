import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseFile, type ParsedFile } from '../core/annotate/parse-file.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';
import type { ParsedSource } from '../core/edit/renamed-files.ts';
import { findThing, isRefusal, thingsIn, type Refusal, type Thing } from '../core/edit/thing.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Issue } from '../core/issue/issue.ts';
import { isError } from '../core/issue/report.ts';
import { compileFiles, type SiteContext } from '../read/compile-content.ts';
import { readContent } from '../read/read-content.ts';
import { readRecords, writeContentFile } from '../read/record-file.ts';
import { isAnsweredByAccepting } from './accept-record.ts';
import { linesBetween, type ContentChange } from './content-change.ts';

export type ChangeResult =
  { changes: ContentChange[] } | { refusal: Refusal } | { issues: Issue[]; when: 'before' | 'after' };

/** Makes the files as they would be, from those that are there. */
export type ContentChanger = (
  files: readonly ParsedSource[],
  graph: Graph,
  find: (name: string) => Thing | Refusal,
) => SourceFile[] | Refusal;

/**
 * Changes a content folder in one go, with its records: nothing at all where the content has an error before, or would have one
 * after. Questions that only the change itself raises (words that stand at another address) are answered by it.
 */
export async function changeContent(dir: string, site: SiteContext, change: ContentChanger): Promise<ChangeResult> {
  const { files, issues } = readContent(dir);
  const { records, issues: recordIssues } = await readRecords(dir);
  const parse = parseOnce();
  const before = compileFiles(files, records, site, parse);
  const wrong = [...issues, ...recordIssues, ...before.issues].filter(isError);
  if (wrong.length > 0) return { issues: wrong, when: 'before' };

  const parsed = files.map((file) => ({ ...file, unit: parse(file).unit }));
  const changed = change(parsed, before.graph, (name) => findThing(name, thingsIn(before.graph)));
  if (isRefusal(changed)) return { refusal: changed };
  const after = compileFiles(changed, records, site, parse);
  const caused = after.issues.filter((issue) => !isAnsweredByAccepting(issue));
  if (caused.length > 0) return { issues: caused, when: 'after' };

  const published = after.records();
  const changes = [...changesBetween(files, changed), ...(await recordChanges(dir, published))];
  const texts = new Map([...changed.map(({ path, text }) => [path, text] as const), ...Object.entries(published)]);
  for (const one of changes) {
    const target = one.kind === 'moved' ? one.to : one.file;
    await mkdir(dirname(join(dir, target)), { recursive: true });
    await writeContentFile(dir, target, texts.get(target) ?? '');
    if (one.kind === 'moved') await rm(join(dir, one.file));
  }
  return { changes };
}

/** Parses a file that did not change only once: most of a content folder does not. */
function parseOnce(): (file: SourceFile) => ParsedFile {
  const known = new Map<string, ParsedFile>();
  return (file) => {
    const key = `${file.path}\n${file.text}`;
    const parsed = known.get(key) ?? parseFile(file);
    known.set(key, parsed);
    return parsed;
  };
}

/** What differs, in order of file and line; edits of these commands change no number of lines but at the end of frontmatter. */
function changesBetween(before: readonly SourceFile[], after: readonly SourceFile[]): ContentChange[] {
  const gone = before.filter(({ path }) => !after.some((one) => one.path === path));
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  return after.flatMap(({ path, text }): ContentChange[] => {
    const earlier = texts.get(path);
    if (earlier !== undefined) return linesBetween(path, earlier, text);
    const [source] = gone;
    if (!source) return [{ kind: 'added', file: path }];
    return [{ kind: 'moved', file: source.path, to: path }, ...linesBetween(path, source.text, text)];
  });
}

/** The records that are kept and would be different. */
async function recordChanges(dir: string, records: Record<string, string>): Promise<ContentChange[]> {
  const changes: ContentChange[] = [];
  for (const [file, text] of Object.entries(records)) {
    const kept = await readFile(join(dir, file), 'utf8').catch(() => undefined);
    if (kept !== undefined && kept !== text) changes.push({ kind: 'recorded', file });
  }
  return changes;
}
