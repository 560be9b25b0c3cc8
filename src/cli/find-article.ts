import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The file that an editor means by a path, or by an article's id. */
export async function findArticle(file: string, contentDir: string): Promise<string | undefined> {
  const id = file.replace(/\.md$/, '');
  const candidates = [resolve(file), join(contentDir, file), join(contentDir, 'articles', `${id}.md`)];
  for (const path of candidates) {
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile()) return path;
  }
  return undefined;
}
