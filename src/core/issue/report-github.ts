import type { DescribedIssue } from './report.ts';

/** What GitHub calls each severity in a workflow command. */
const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * An issue as a workflow command of GitHub Actions, which shows it at its line in a pull request.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubCommand({ severity, file, line, column, code, message, fix }: DescribedIssue): string {
  const properties = Object.entries({ file, line: String(line), col: String(column), title: code });
  const list = properties.map(
    ([key, value]) => `${key}=${escapeData(value).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
  );
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(`${message}\n${fix}`)}`;
}

/** A command is one line, and `%` begins an escape in it. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
