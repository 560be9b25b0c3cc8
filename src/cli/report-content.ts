import { relative } from 'node:path';
import type { Graph } from '../core/graph/graph.ts';
import { graphSize } from '../core/graph/graph-size.ts';
import type { Issue } from '../core/issue/issue.ts';
import { describeIssue, isError, isNote, notesText, reportText, type DescribedIssue } from '../core/issue/report.ts';
import { githubCommand } from '../core/issue/report-github.ts';
import { cleanText, reportWords } from '../i18n/report-words.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import type { Review } from '../read/kept-review.ts';
import { linkContext } from '../site-context.ts';

/** How problems are printed: for people, as one JSON object a line, or as commands that GitHub shows in a pull request. */
export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  format?: ReportFormat;
  /** Whether notes are told one by one, and not only counted. */
  showsNotes?: boolean;
}

/** Compiles the content and prints every problem of it. */
export async function reportContent(): Promise<{ hasErrors: boolean; graph: Graph }> {
  const { graph, issues, isWhole } = await compileContent(contentDir(), linkContext);
  return { hasErrors: printReview({ issues, isWhole, size: graphSize(graph) }), graph };
}

/**
 * Prints every problem of the content.
 *
 * @returns whether one of them is an error
 */
export function printReview(
  { issues, isWhole, size }: Review,
  { format = 'text', showsNotes = false }: ReportOptions = {},
): boolean {
  const folder = relative(process.cwd(), contentDir()) || '.';
  const told = issues.filter((issue) => showsNotes || !isNote(issue));
  if (format !== 'text') {
    for (const issue of told) console.log(LINES[format](described(issue, folder)));
  } else if (told.length === 0) {
    const notes = notesText(issues.length, reportWords);
    console.log(notes === undefined ? cleanText(size) : `${cleanText(size)}\n${notes}`);
  } else {
    console.error(reportText(issues, reportWords, folder, { showsNotes, isWhole }));
  }
  return issues.some(isError);
}

const LINES: Record<Exclude<ReportFormat, 'text'>, (issue: DescribedIssue) => string> = {
  json: (issue) => JSON.stringify(issue),
  github: githubCommand,
};

/** An issue with its words, its file as seen from where the command runs. */
function described(issue: Issue, folder: string): DescribedIssue {
  const { file, ...rest } = describeIssue(issue, reportWords);
  return { ...rest, file: file === '' ? folder : `${folder}/${file}` };
}
