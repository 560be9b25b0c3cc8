import { relative } from 'node:path';
import type { Graph } from '../core/graph/graph.ts';
import { describeIssue, isError, reportText } from '../core/issue/report.ts';
import { cleanText, reportWords } from '../i18n/report-words.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';

/** How the problems are printed: for people, or one JSON object a line for tools. */
export type ReportFormat = 'text' | 'json';

/** Compiles the content and prints every problem of it. */
export async function reportContent(format: ReportFormat = 'text'): Promise<{ hasErrors: boolean; graph: Graph }> {
  const dir = contentDir();
  const folder = relative(process.cwd(), dir) || '.';
  const { graph, issues } = await compileContent(dir, linkContext);
  if (format === 'json') {
    for (const issue of issues) {
      const { file, ...described } = describeIssue(issue, reportWords);
      console.log(JSON.stringify({ ...described, file: file === '' ? folder : `${folder}/${file}` }));
    }
  } else if (issues.length === 0) {
    console.log(cleanText(graph));
  } else {
    console.error(reportText(issues, reportWords, folder));
  }
  return { hasErrors: issues.some(isError), graph };
}
