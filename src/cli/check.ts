import { relative } from 'node:path';
import { describeIssue, isError, reportText } from '../core/issue/report.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { cleanText, reportWords } from '../i18n/report-words.ts';

/** `npm run check`: every problem of the content, without building. Exits 1 if there is an error. */
const dir = contentDir();
const folder = relative(process.cwd(), dir) || '.';
const compiled = await compileContent(dir, linkContext);

if (process.argv.includes('--json')) {
  for (const issue of compiled.issues) {
    const described = describeIssue(issue, reportWords);
    console.log(JSON.stringify({ ...described, file: described.file === '' ? folder : `${folder}/${described.file}` }));
  }
} else {
  console.log(compiled.issues.length === 0 ? cleanText(compiled.graph) : reportText(compiled.issues, reportWords, folder));
}
process.exitCode = compiled.issues.some(isError) ? 1 : 0;
