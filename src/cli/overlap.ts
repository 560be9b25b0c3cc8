import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { proseOf } from '../core/annotate/prose.ts';
import { compareWith, sharedRuns } from '../core/annotate/shared-words.ts';
import { fill } from '../core/issue/report.ts';
import { commandWords as words } from '../i18n/command-words.ts';
import { compileContent } from '../read/compile-content.ts';
import { contentDir } from '../read/environment.ts';
import { linkContext } from '../site-context.ts';
import { findArticle } from './find-article.ts';
import { commandLine, endWithUsage } from './command-line.ts';

/**
 * `npm run overlap -- FILE TEXT…`: the words in a row that a content file shares with other texts, the longest first. FILE may be an
 * article's id; FILE and TEXT may be folders. Exits 1 where a run is as long as `--at-least` (8).
 */
const { values, positionals } = commandLine(
  { options: { 'at-least': { type: 'string', default: '8' } }, allowPositionals: true } as const,
  words.overlapUsage,
);
const [ours, ...texts] = positionals;
const atLeast = Number(values['at-least']);
if (ours === undefined || texts.length === 0 || !Number.isInteger(atLeast) || atLeast < 1)
  endWithUsage(words.overlapUsage);
const others = await Promise.all(
  (await filesIn(texts)).map(async (path) => ({ path, ready: compareWith(await readFile(path, 'utf8'), atLeast) })),
);
const { graph } = await compileContent(contentDir(), linkContext);
const names = [...graph.entities.values()].flatMap(({ data }) => data.names.map(({ text }) => text));

const found: { length: number; line: string }[] = [];
for (const path of (await filesIn([ours])).filter((file) => file.endsWith('.md'))) {
  for (const { text, placeOf } of proseOf({ path, text: await readFile(path, 'utf8') })) {
    for (const other of others) {
      for (const { start, end, length, inNames } of sharedRuns(text, other.ready, names)) {
        const { file, line, column } = placeOf(start);
        const count = inNames > 0 ? `${length} (${inNames})` : `${length}`;
        found.push({ length, line: `${file}:${line}:${column}  ${count}  ${text.slice(start, end)}  = ${other.path}` });
      }
    }
  }
}
found.sort((a, b) => b.length - a.length || (a.line < b.line ? -1 : 1));
for (const { line } of found) console.log(line);
process.exitCode = found.length > 0 ? 1 : 0;

/** What an editor means by a path from here, or else from the content folder, or by an article's id. */
async function locate(path: string): Promise<string | undefined> {
  const isThere = (candidate: string): Promise<boolean> =>
    stat(candidate).then(
      () => true,
      () => false,
    );
  for (const candidate of [path, join(contentDir(), path)]) if (await isThere(candidate)) return candidate;
  return findArticle(path, contentDir());
}

/** Every file named, and every file in the folders named, in order of path. */
async function filesIn(paths: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await locate(path);
      if (!found) {
        console.error(fill(words.notFound, { file: path }));
        return endWithUsage(words.overlapUsage);
      }
      if (!(await stat(found)).isDirectory()) return [found];
      const entries = await readdir(found, { withFileTypes: true, recursive: true });
      return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    }),
  );
  return lists.flat().sort();
}
