import { resolve } from 'node:path';

/** Folder of the content files: `CONTENT_DIR`, or `content` in the project. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Folder that a build fills: `OUT_DIR`, or `dist` in the project. */
export function outDir(): string {
  return resolve(process.env['OUT_DIR'] ?? 'dist');
}

/** True if the pictures of links are to be drawn: always, but for `CARDS=off`, which is for measuring the rest of a build. */
export function drawsCards(): boolean {
  return process.env['CARDS'] !== 'off';
}

/** Folder of what one build leaves for the next; it may be thrown away at any time. */
export function cacheDir(): string {
  return resolve('.cache');
}

/** Folders of what is made from content and code: nobody edits a file there. */
export function madeDirs(): string[] {
  return [outDir(), cacheDir(), ...['dist', '.build', 'test-results'].map((name) => resolve(name))];
}

/**
 * The moment that news is counted back from: `NEWS_NOW`, ISO 8601. A build has no clock of its own: where none is given, the content
 * says how late it is.
 *
 * @throws if it is not a moment
 */
export function newsNow(): string | undefined {
  const now = process.env['NEWS_NOW'];
  if (now === undefined || now === '') return undefined;
  if (Number.isNaN(Date.parse(now))) throw new Error(`NEWS_NOW is no moment (2023-09-05T09:00+07:00): ${now}`);
  return now;
}
