import { relative } from 'node:path';
import { editWords } from '../i18n/edit-words.ts';
import { contentDir } from '../read/environment.ts';
import { keptReview } from '../read/kept-review.ts';
import { reviewContent } from '../read/review-content.ts';
import { linkContext } from '../site-context.ts';
import { acceptRecord } from './accept-record.ts';
import { commandLine, endWithUsage } from './command-line.ts';
import { fixContent } from './fix-content.ts';
import { printChangedMeanwhile, printChanges } from './report-change.ts';
import { printReview, REPORT_FORMATS } from './report-content.ts';
import { watchFolder } from './watch-folder.ts';
import { hasEditorSchemas, isProjectContent, writeEditorSchemas } from './write-editor-schemas.ts';

/**
 * `npm run check`: every problem of the content, without building. Exits 1 if there is an error. With `--fix` what a machine may
 * mend is mended first; with `--accept` the words as they stand become the record of what is published; with `--watch` the content
 * is checked again after each change.
 */
const { values } = commandLine(
  {
    options: {
      format: { type: 'string', default: 'text' },
      notes: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  },
  editWords.checkUsage,
);
const format = REPORT_FORMATS.find((one) => one === values.format) ?? endWithUsage(editWords.checkUsage);

async function check(): Promise<boolean> {
  const dir = contentDir();
  const kept = keptReview(dir, linkContext);
  let { review } = kept;
  // The schemas are made of what is reviewed: what has not changed has them already.
  if (!review || (isProjectContent(dir) && !hasEditorSchemas())) {
    const compiled = await reviewContent(dir, linkContext, kept.found);
    if (isProjectContent(dir)) await writeEditorSchemas(compiled.graph);
    review = kept.keep(compiled);
  }
  return printReview(review, { format, showsNotes: values.notes });
}

const folder = relative(process.cwd(), contentDir()) || '.';
if (values.fix) {
  const { changes, changedMeanwhile } = await fixContent(contentDir());
  if (changes.length > 0) printChanges(changes, folder);
  printChangedMeanwhile(changedMeanwhile, folder);
}
if (values.accept) printChangedMeanwhile(await acceptRecord(), folder);
process.exitCode = (await check()) ? 1 : 0;
if (values.watch) {
  const recheck = async (): Promise<void> => {
    console.log(`\n${new Date().toLocaleTimeString()}`);
    await check();
  };
  watchFolder(contentDir(), recheck, (error) => {
    console.error(error instanceof Error ? error.message : error);
  });
}
