import { ISSUE_CODES, type Severity } from './codes.ts';
import { compareIssues, type Issue } from './issue.ts';
import { isReason } from './reasons.ts';
import type { ReportWords } from './words.ts';

/** An issue with its words, as `check --format json` prints it. `message` says what is wrong, `fix` what to do. */
export interface DescribedIssue {
  code: string;
  severity: Severity;
  file: string;
  line: number;
  column: number;
  message: string;
  fix: string;
}

export function isError(issue: Issue): boolean {
  return ISSUE_CODES[issue.code] === 'error';
}

export function isNote(issue: Issue): boolean {
  return ISSUE_CODES[issue.code] === 'note';
}

/** Puts an issue into words. */
export function describeIssue(issue: Issue, words: ReportWords): DescribedIssue {
  const { what, fix } = words.issues[issue.code];
  const { nearest, reason } = issue.args;
  const hint = nearest === undefined ? '' : `${fill(words.nearest, issue.args)} `;
  const args =
    reason !== undefined && isReason(reason)
      ? { ...issue.args, reason: fill(words.reasons[reason], issue.args) }
      : issue.args;
  return {
    code: issue.code,
    severity: ISSUE_CODES[issue.code],
    file: issue.file,
    line: issue.line,
    column: issue.column,
    message: fill(what, args),
    fix: hint + fill(fix, args),
  };
}

/**
 * The whole report as text, grouped by file; each problem is `path:line:column`, what is wrong, and the fix.
 *
 * @param showsNotes whether notes are told one by one, and not only counted
 * @param isWhole whether all was looked at: the numbers of a report would say so otherwise
 */
export function reportText(
  issues: readonly Issue[],
  words: ReportWords,
  folder: string,
  { showsNotes = false, isWhole = true }: { showsNotes?: boolean; isWhole?: boolean } = {},
): string {
  const told = issues.filter((issue) => showsNotes || !isNote(issue));
  const described = told.toSorted(compareIssues).map((issue) => describeIssue(issue, words));
  const files = Map.groupBy(described, ({ file }) => file);
  const groups = [...files].map(([file, found]) => {
    const path = file === '' ? folder : `${folder}/${file}`;
    const rows = found.map(
      (issue) =>
        `  ${path}:${issue.line}:${issue.column} ${words[issue.severity]} [${issue.code}]\n` +
        `    ${issue.message}\n    ${words.fix}: ${issue.fix}`,
    );
    return `${path}\n${rows.join('\n')}`;
  });
  const count = (severity: Severity): string => String(described.filter((one) => one.severity === severity).length);
  const summary = fill(words.summary, {
    errors: count('error'),
    warnings: count('warning'),
    files: String(files.size),
  });
  const rest = notesText(issues.length - told.length, words);
  const last = [summary, ...(isWhole ? [] : [words.partial]), ...(rest === undefined ? [] : [rest])];
  return [...groups, last.join('\n')].join('\n\n') + '\n';
}

/** The line that says how many notes a report leaves out; undefined where it leaves none out. */
export function notesText(count: number, words: ReportWords): string | undefined {
  return count === 0 ? undefined : fill(words.notes, { notes: String(count) });
}

/** Replaces each `{name}` by the argument of that name. */
export function fill(template: string, args: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => args[name] ?? mark);
}
