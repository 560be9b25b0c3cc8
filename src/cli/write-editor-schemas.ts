import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FOLDERS } from '../core/annotate/parse-file.ts';
import { frontmatterSchema, idsIn } from '../core/edit/frontmatter-schema.ts';
import type { Graph } from '../core/graph/graph.ts';
import { keyDescription } from '../i18n/key-words.ts';
import { linkContext } from '../site-context.ts';

/** Where the settings of the project tell an editor's program to look; not kept in git, for it is made of the content. */
const DIR = join('.vscode', 'schemas');

/** Writes the JSON Schema of each kind of file, with the ids that the content has now. */
export async function writeEditorSchemas(graph: Graph): Promise<void> {
  const context = { ids: idsIn(graph, linkContext), describe: keyDescription };
  await mkdir(DIR, { recursive: true });
  for (const kind of Object.values(FOLDERS)) {
    const path = join(DIR, `${kind}.json`);
    const text = `${JSON.stringify(frontmatterSchema(kind, context), null, 2)}\n`;
    // A file that is written anew makes every open editor read it again.
    if ((await readFile(path, 'utf8').catch(() => undefined)) !== text) await writeFile(path, text);
  }
}

/** True if there is a schema of each kind of file. */
export function hasEditorSchemas(): boolean {
  return Object.values(FOLDERS).every((kind) => existsSync(join(DIR, `${kind}.json`)));
}

/** True for the content that the settings of the project speak of; another folder has schemas of its own, if any. */
export function isProjectContent(dir: string): boolean {
  return resolve(dir) === resolve('content');
}
