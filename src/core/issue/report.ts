import { ISSUE_CODES, type Severity } from './codes.ts';
import { compareIssues, type Issue } from './issue.ts';
import { isReason } from './reasons.ts';
import type { ReportWords } from './words.ts';

/** An issue with its words, as `check --json` prints it. `message` says what is wrong, `fix` what to do. */
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

/** The whole report as text, grouped by file; each problem is `path:line:column`, what is wrong, and the fix. */
export function reportText(issues: readonly Issue[], words: ReportWords, folder: string): string {
  const described = issues.toSorted(compareIssues).map((issue) => describeIssue(issue, words));
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
  const errors = described.filter(({ severity }) => severity === 'error').length;
  const summary = fill(words.summary, {
    errors: String(errors),
    warnings: String(described.length - errors),
    files: String(files.size),
  });
  return `${groups.join('\n\n')}\n\n${summary}\n`;
}

/** Replaces each `{name}` by the argument of that name. */
export function fill(template: string, args: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (mark, name: string) => args[name] ?? mark);
}
