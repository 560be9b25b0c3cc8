import { resolve } from 'node:path';

/** Folder of the content files: `CONTENT_DIR`, or `content` in the project. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** Folder that a build fills: `OUT_DIR`, or `dist` in the project. */
export function outDir(): string {
  return resolve(process.env['OUT_DIR'] ?? 'dist');
}
