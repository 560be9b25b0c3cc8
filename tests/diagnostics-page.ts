import { FIXABLE_CODES } from '../src/core/edit/fix-issue.ts';
import { ISSUE_CODES, type IssueCode } from '../src/core/issue/codes.ts';
import type { Issue } from '../src/core/issue/issue.ts';
import { describeIssue } from '../src/core/issue/report.ts';
import { wordsEn } from '../src/core/issue/words-en.ts';
import { wordsId } from '../src/core/issue/words-id.ts';

/** An issue of a fixture, with the text of the file that it stands in; empty where it stands in none. */
export interface Example {
  issue: Issue;
  text: string;
}

/** The catalogue of all diagnostics, as `docs/diagnostics.md` holds it: each with an example that the compiler itself reported. */
export function diagnosticsPage(examples: ReadonlyMap<IssueCode, Example>): string {
  const codes = [...examples.keys()].sort();
  return `# Diagnostics

Every problem that \`npm run check\` can report, by its code. An **error** stops the build; a **warning** is shown with it; a **note**
is counted, and shown by \`npm run check -- --notes\`. Those marked \`--fix\` are mended by \`npm run check -- --fix\`; all others need an
editor. Each example is the smallest content that has the problem, from \`tests/fixtures/issues/<code>/\`, and what is reported of it.

This page is made from the catalogue in \`src/core/issue/\`: \`UPDATE=1 npm run test:unit\` writes it.

${codes.map((code) => `[\`${code}\`](#${code})`).join(' · ')}

${codes.map((code) => section(code, examples.get(code))).join('\n')}`;
}

function section(code: IssueCode, example: Example | undefined): string {
  if (!example) throw new Error(`no example of ${code}`);
  const { issue, text } = example;
  const id = describeIssue(issue, wordsId);
  const en = describeIssue(issue, wordsEn);
  const severity = `${wordsEn[ISSUE_CODES[code]]} · ${wordsId[ISSUE_CODES[code]]}`;
  const fix = FIXABLE_CODES.includes(code) ? ' · `--fix`' : '';
  return `## ${code}

${severity}${fix}

${sourceLine(issue, text)}
- ${en.message} ${en.fix}
- ${id.message} ${id.fix}
`;
}

/** As much of a line as is shown on each side of the place. */
const AROUND = 60;

/** The line of the mistake, with a mark below its column. */
function sourceLine({ file, line, column }: Issue, text: string): string {
  const row = text.split('\n')[line - 1] ?? '';
  const place = `\`${file === '' ? 'content' : file}:${line}:${column}\``;
  if (row.trim() === '') return `${place}\n`;
  const from = Math.max(0, column - 1 - AROUND);
  const before = visible(row.slice(from, column - 1));
  const after = visible(row.slice(column - 1, column - 1 + 2 * AROUND));
  const head = from > 0 ? '…' : '';
  const tail = column - 1 + 2 * AROUND < row.length ? '…' : '';
  return `${place}\n\n~~~~md\n${head}${before}${after}${tail}\n${' '.repeat(head.length + before.length)}^\n~~~~\n`;
}

/** Characters that would not show, by their code points. */
function visible(text: string): string {
  return text.replace(
    /[^\P{C}\p{Cs}]|\u2028|\u2029/gu,
    (character) => `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}
