import { readFile } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { checkEncoding } from '../core/annotate/check-text.ts';
import { bodyOffset } from '../core/annotate/frontmatter/frontmatter.ts';
import { locate, parseFile } from '../core/annotate/parse-file.ts';
import { placeFinder, type SourceFile } from '../core/annotate/source-file.ts';
import type { Issue } from '../core/issue/issue.ts';
import { fill, isError, reportText } from '../core/issue/report.ts';
import { isConserved } from '../core/propose/text/conserved.ts';
import { editWords } from '../i18n/edit-words.ts';
import { proposalWords as words } from '../i18n/proposal-words.ts';
import { reportWords } from '../i18n/report-words.ts';
import { contentDir } from '../read/environment.ts';
import { commandLine, endWithUsage } from './command-line.ts';
import { findArticle } from './find-article.ts';
import { proposalText } from './print-proposal.ts';
import { proposeArticle } from './propose-article.ts';
import { replaceFiles } from './replace-files.ts';

/**
 * `npm run annotate -- FILE [--write]`: proposes the annotations of an article. Prints them; with `--write` the article gets them.
 * Nothing is written that would change a word of the text, and nothing is proposed for what is no article, or has an error above its text.
 */
async function annotate(file: string, write: boolean): Promise<number> {
  const dir = contentDir();
  const path = await findArticle(file, dir);
  if (path === undefined) return fail(words.notFound, file);
  const name = relative(process.cwd(), path);
  const text = await readFile(path, 'utf8');
  const [folder = '', base = ''] = path.split(/[/\\]/).slice(-2);
  if (folder !== 'articles' && locate(`${folder}/${base}`)) return fail(words.notArticle, name);
  const source = { path: `articles/${base}`, text };
  const unread = checkEncoding(source);
  const wrong = unread.length > 0 ? unread : frontmatterErrors(source);
  const proposal = wrong.length > 0 ? undefined : await proposeArticle(source, dir);
  if (!proposal) {
    fail(words.unreadable, name);
    console.error(`\n${reportText(wrong, reportWords, relative(process.cwd(), dirname(dirname(path))) || '.')}`);
    return 1;
  }
  process.stdout.write(proposalText(source, proposal, name, process.stdout.isTTY));
  if (proposal.text === text) return 0;
  if (!isConserved(source, { ...source, text: proposal.text })) return fail(words.refused, name);
  if (!write) {
    console.log(`\n${fill(words.howToWrite, { file: name })}`);
    return 0;
  }
  const changed = replaceFiles(dirname(path), [{ path: basename(path), before: text, after: proposal.text }]);
  if (changed !== undefined) return fail(editWords.changedMeanwhile, name);
  console.log(`\n${fill(words.written, { file: name })}`);
  return 0;
}

/** What is wrong above the text: with handles that are not what they seem, proposals would be wrong too. */
function frontmatterErrors(source: SourceFile): Issue[] {
  const { line } = placeFinder(source)(bodyOffset(source.text));
  return parseFile(source).issues.filter((issue) => isError(issue) && (issue.line < line || line === 1));
}

function fail(message: string, file: string): number {
  console.error(fill(message, { file }));
  return 1;
}

const { values, positionals } = commandLine(
  { options: { write: { type: 'boolean', default: false } }, allowPositionals: true } as const,
  words.usageAnnotate,
);
const [file, ...others] = positionals;
if (file === undefined || others.length > 0) endWithUsage(words.usageAnnotate);
process.exitCode = await annotate(file, values.write);
