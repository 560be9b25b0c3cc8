import { relative } from 'node:path';
import { fill, reportText } from '../core/issue/report.ts';
import { editWords } from '../i18n/edit-words.ts';
import { reportWords } from '../i18n/report-words.ts';
import { changedPart } from './changed-part.ts';
import type { ChangeResult } from './change-content.ts';
import type { ContentChange } from './content-change.ts';

/** Prints what was changed, or why nothing was. Returns true if it was. */
export function reportChange(result: ChangeResult, dir: string): boolean {
  const folder = relative(process.cwd(), dir) || '.';
  if ('refusal' in result) {
    const { reason, args } = result.refusal;
    const hint = args['nearest'] === undefined ? '' : ` ${fill(editWords.nearest, args)}`;
    console.error(fill(editWords.refusals[reason], args) + hint);
    return false;
  }
  if ('issues' in result) {
    console.error(result.when === 'before' ? editWords.notClean : editWords.notCleanAfter);
    console.error(reportText(result.issues, reportWords, folder));
    return false;
  }
  if ('changedMeanwhile' in result) {
    printChangedMeanwhile(result.changedMeanwhile, folder);
    console.error(editWords.nothingChanged);
    return false;
  }
  printChanges(result.changes, folder);
  return true;
}

/** Says that a file, if there is one, was not written because somebody else changed it. */
export function printChangedMeanwhile(file: string | undefined, folder: string): void {
  if (file !== undefined) console.error(fill(editWords.changedMeanwhile, { file: `${folder}/${file}` }));
}

/** Prints changes that were made, and how many files they are in. */
export function printChanges(changes: readonly ContentChange[], folder: string): void {
  for (const change of changes) console.log(changeLine(change, folder));
  const files = new Set(changes.map((change) => (change.kind === 'moved' ? change.to : change.file)));
  console.log(`\n${fill(editWords.done, { count: String(files.size) })}`);
}

function changeLine(change: ContentChange, folder: string): string {
  const path = `${folder}/${change.file}`;
  switch (change.kind) {
    case 'moved':
      return `${path} ${editWords.moved} → ${folder}/${change.to}`;
    case 'edited': {
      const [before, after] = changedPart(change.before, change.after);
      return `${path}:${change.line} ${editWords.edited}\n${signed('-', before)}${signed('+', after)}`.trimEnd();
    }
    default:
      return `${path} ${editWords[change.kind]}`;
  }
}

function signed(sign: string, line: string): string {
  return line === '' ? '' : `  ${sign} ${line}\n`;
}
