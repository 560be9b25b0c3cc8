import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { SourceFile } from '../core/annotate/source-file.ts';
import { fill, reportText } from '../core/issue/report.ts';
import { newWords as words } from '../i18n/new-words.ts';
import { reportWords } from '../i18n/report-words.ts';
import { contentDir } from '../read/environment.ts';
import { causedErrors } from './caused-errors.ts';

/**
 * Writes a new file of the content folder, and returns its path as it is shown. Nothing is written that would be an error, and no file
 * is written over; then it is said why, and undefined is returned.
 */
export async function addFile(added: SourceFile): Promise<string | undefined> {
  const path = join(contentDir(), added.path);
  const file = relative(process.cwd(), path);
  if (existsSync(path)) {
    console.error(fill(words.exists, { file }));
    return undefined;
  }
  const errors = await causedErrors(added);
  if (errors.length > 0) {
    console.error(fill(words.refused, { file }));
    console.error(reportText(errors, reportWords, basename(contentDir())));
    return undefined;
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, added.text, { flag: 'wx' });
  return file;
}
