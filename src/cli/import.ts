import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { TZDate } from '@date-fns/tz';
import { checkEncoding } from '../core/annotate/check-text.ts';
import { fill, reportText } from '../core/issue/report.ts';
import { bodyOffset } from '../core/annotate/frontmatter/frontmatter.ts';
import { articleFile, articleSlug, languageOf } from '../core/propose/article/article-file.ts';
import { plainArticle } from '../core/propose/article/plain-article.ts';
import { proposalWords as words } from '../i18n/proposal-words.ts';
import { reportWords } from '../i18n/report-words.ts';
import { contentDir } from '../read/environment.ts';
import { site } from '../site.config.ts';
import { addFile } from './add-file.ts';
import { commandLine, endWithUsage } from './command-line.ts';
import { proposalText } from './print-proposal.ts';
import { proposeArticle } from './propose-article.ts';
import { zonedMoment } from './zoned-moment.ts';

const { values, positionals } = commandLine(
  {
    options: {
      title: { type: 'string' },
      description: { type: 'string' },
      published: { type: 'string' },
      lang: { type: 'string' },
      story: { type: 'string' },
      author: { type: 'string', multiple: true },
      id: { type: 'string' },
    },
    allowPositionals: true,
  } as const,
  words.usageImport,
);

/**
 * `npm run import -- FILE.txt`: makes an article of a text file, and shows what `npm run annotate` would propose for it. Nothing is
 * written that would be an error, and an article that is there already is never touched.
 */
async function importText(file: string): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return fail(words.notFound, file);
  const unread = checkEncoding({ path: basename(file), text });
  if (unread.length > 0) {
    console.error(reportText(unread, reportWords, dirname(file)));
    return 1;
  }
  if (bodyOffset(text) > 0) return fail(words.hasFrontmatter, file);
  const plain = plainArticle(text, /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'text', values.title);
  if (plain.body.trim() === '') return fail(words.noBody, file);
  const slug = values.id ?? articleSlug(plain.title);
  if (plain.title === '' || slug === '') return fail(words.noTitle, file);

  const keys = {
    title: plain.title,
    description: values.description ?? (plain.lead || plain.title),
    // A day without an hour is refused with the file: nobody knows the hour but the editor.
    published: values.published ?? zonedMoment(TZDate.tz(site.timeZone)),
    authors: values.author ?? Object.keys(site.authors).slice(0, 1),
    lang: values.lang ?? languageOf(plain.body),
    ...(values.story !== undefined && { story: values.story }),
  };
  const source = { path: `articles/${slug}.md`, text: articleFile(keys, plain) };
  const name = await addFile(source);
  if (name === undefined) return 1;
  console.log(`${fill(words.imported, { file: name })}\n`);
  const proposal = await proposeArticle(source, contentDir());
  if (proposal) {
    process.stdout.write(proposalText(source, proposal, name, process.stdout.isTTY));
    console.log(`\n${fill(words.howToWrite, { file: name })}`);
  }
  return 0;
}

function fail(message: string, file: string): number {
  console.error(fill(message, { file }));
  return 1;
}

const [file, ...others] = positionals;
if (file === undefined || others.length > 0) endWithUsage(words.usageImport);
process.exitCode = await importText(file);
