import { parseFile } from '../core/annotate/parse-file.ts';
import type { SourceFile } from '../core/annotate/source-file.ts';
import { isPublished, movedAddresses } from '../core/edit/moved-addresses.ts';
import type { ParsedSource } from '../core/edit/renamed-files.ts';
import { findThing, isRefusal, thingsIn, type Refusal, type Thing } from '../core/edit/thing.ts';
import type { Graph } from '../core/graph/graph.ts';
import type { Issue } from '../core/issue/issue.ts';
import { isError } from '../core/issue/report.ts';
import { compileParsed, type SiteContext } from '../read/compile-content.ts';
import type { ParsedContent } from '../read/parse-all.ts';
import { readSources } from '../read/read-content.ts';
import { keptRecords, readRecords } from '../read/record-file.ts';
import { isAnsweredByAccepting } from './accept-record.ts';
import { linesBetween, type ContentChange } from './content-change.ts';
import { replaceFiles, replacementsBetween } from './replace-files.ts';

export type ChangeResult =
  | { changes: ContentChange[] }
  | { refusal: Refusal }
  | { issues: Issue[]; when: 'before' | 'after' }
  /** A file that is no longer what the change was made from. */
  | { changedMeanwhile: string };

/** Makes the files as they would be, from those that are there. */
export type ContentChanger = (
  files: readonly ParsedSource[],
  graph: Graph,
  find: (name: string) => Thing | Refusal,
  isPublished: (thing: Thing) => boolean,
) => SourceFile[] | Refusal;

/**
 * Changes a content folder in one go, with its records: nothing at all where the content has an error before, or would have one
 * after, or where somebody saves one of the files meanwhile. Questions that only the change itself raises (words that stand at another
 * address) are answered by it.
 */
export async function changeContent(dir: string, site: SiteContext, change: ContentChanger): Promise<ChangeResult> {
  const { files, issues } = readSources(dir);
  const kept = keptRecords(dir);
  const { records, issues: recordIssues } = await readRecords(dir);
  const parse = parseOnce();
  const parsed = files.map((file) => ({ ...file, ...parse(file) }));
  const before = compileParsed(parsed, records, site);
  const wrong = [...issues, ...recordIssues, ...before.issues].filter(isError);
  if (wrong.length > 0) return { issues: wrong, when: 'before' };

  const { urls } = records;
  const changed = change(
    parsed,
    before.graph,
    (name) => findThing(name, thingsIn(before.graph)),
    (thing) => isPublished(thing, urls),
  );
  if (isRefusal(changed)) return { refusal: changed };
  const after = compileParsed(changed.map(parse), records, site);
  const caused = after.issues.filter((issue) => !isAnsweredByAccepting(issue));
  if (caused.length > 0) return { issues: caused, when: 'after' };

  // A draft stays one, wherever it goes.
  const moved = urls && movedAddresses(before.graph, after.graph, urls);
  const published = Object.entries(after.records(moved && ((address) => moved.has(address)))).filter(([name]) =>
    kept.has(name),
  );
  const replacements = replacementsBetween(
    new Map([...textsOf(files), ...kept]),
    new Map([...textsOf(changed), ...published]),
  );
  const changedMeanwhile = replaceFiles(dir, replacements);
  if (changedMeanwhile !== undefined) return { changedMeanwhile };
  const recorded = published.filter(([name, text]) => kept.get(name) !== text);
  return {
    changes: [
      ...changesBetween(files, changed),
      ...recorded.map(([file]): ContentChange => ({ kind: 'recorded', file })),
    ],
  };
}

/** Parses a file that did not change only once: most of a content folder does not. */
function parseOnce(): (file: SourceFile) => ParsedContent {
  const known = new Map<string, ParsedContent>();
  return (file) => {
    const key = `${file.path}\n${file.text}`;
    const parsed = known.get(key) ?? { path: file.path, ...parseFile(file) };
    known.set(key, parsed);
    return parsed;
  };
}

function textsOf(files: readonly SourceFile[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]));
}

/** What differs, in order of file and line; edits of these commands change no number of lines but at the end of frontmatter. */
function changesBetween(before: readonly SourceFile[], after: readonly SourceFile[]): ContentChange[] {
  const gone = before.filter(({ path }) => !after.some((one) => one.path === path));
  const texts = textsOf(before);
  return after.flatMap(({ path, text }): ContentChange[] => {
    const earlier = texts.get(path);
    if (earlier !== undefined) return linesBetween(path, earlier, text);
    const [source] = gone;
    if (!source) return [{ kind: 'added', file: path }];
    return [{ kind: 'moved', file: source.path, to: path }, ...linesBetween(path, source.text, text)];
  });
}
