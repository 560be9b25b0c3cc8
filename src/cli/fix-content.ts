import { applyEdits } from '../core/edit/text-edit.ts';
import { FIXABLE_CODES, fixIssues } from '../core/edit/fix-issue.ts';
import { compileContent, type CompiledFolder } from '../read/compile-content.ts';
import { textDigest } from '../read/digest.ts';
import { sourceOf } from '../read/read-content.ts';
import { keptRecords } from '../read/record-file.ts';
import { linkContext } from '../site-context.ts';
import { linesBetween, type ContentChange } from './content-change.ts';
import { replaceFiles } from './replace-files.ts';

/** A mended file may show what its errors hid; there is an end to that. */
const MOST_PASSES = 4;

export interface Fixes {
  changes: ContentChange[];
  /** A file that somebody saved while it was to be mended; nothing was mended any more then. */
  changedMeanwhile?: string;
}

/** Mends every issue of a content folder that a machine may mend, and returns what it changed. */
export async function fixContent(dir: string): Promise<Fixes> {
  const changes: ContentChange[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const records = keptRecords(dir);
    const made = fixCompiled(dir, await compileContent(dir, linkContext), records);
    changes.push(...made.changes);
    if (made.changedMeanwhile !== undefined) return { ...made, changes };
    if (made.changes.length === 0) break;
  }
  return { changes };
}

/**
 * Mends what a machine may mend of a folder that was compiled.
 *
 * @param records their texts as they were before that
 */
export function fixCompiled(
  dir: string,
  { files, issues, digestOf }: CompiledFolder,
  records: ReadonlyMap<string, string>,
): Fixes {
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const sources = [...records].map(([path, text]) => ({ path, text }));
  for (const file of files) {
    if (!byFile.get(file.path)?.some(({ code }) => FIXABLE_CODES.includes(code))) continue;
    const source = sourceOf(file);
    // An issue stands at a place in what was compiled.
    if (textDigest(source.text) !== digestOf(file)) return { changes: [], changedMeanwhile: file.path };
    sources.push(source);
  }
  const mended = sources.flatMap((source) => {
    const edits = fixIssues(byFile.get(source.path) ?? [], source);
    return edits.length > 0 ? [{ path: source.path, before: source.text, after: applyEdits(source.text, edits) }] : [];
  });
  const changedMeanwhile = replaceFiles(dir, mended);
  if (changedMeanwhile !== undefined) return { changes: [], changedMeanwhile };
  return { changes: mended.flatMap(({ path, before, after }) => linesBetween(path, before, after)) };
}
