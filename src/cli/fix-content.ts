import { applyEdits } from '../core/edit/text-edit.ts';
import { fixIssues } from '../core/edit/fix-issue.ts';
import { compileContent } from '../read/compile-content.ts';
import { recordTexts, writeContentFile } from '../read/record-file.ts';
import { linkContext } from '../site-context.ts';
import { linesBetween, type ContentChange } from './content-change.ts';

/** A mended file may show what its errors hid; there is an end to that. */
const MOST_PASSES = 4;

/** Mends every issue of a content folder that a machine may mend, and returns what it changed. */
export async function fixContent(dir: string): Promise<ContentChange[]> {
  const changes: ContentChange[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const made = await fixOnce(dir);
    if (made.length === 0) break;
    changes.push(...made);
  }
  return changes;
}

async function fixOnce(dir: string): Promise<ContentChange[]> {
  const { files, issues } = await compileContent(dir, linkContext);
  const byFile = Map.groupBy(issues, ({ file }) => file);
  const changes: ContentChange[] = [];
  const records = recordTexts(dir).flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
  for (const { path, text } of [...files, ...records]) {
    const edits = fixIssues(byFile.get(path) ?? [], { path, text });
    if (edits.length === 0) continue;
    const mended = applyEdits(text, edits);
    await writeContentFile(dir, path, mended);
    changes.push(...linesBetween(path, text, mended));
  }
  return changes;
}
