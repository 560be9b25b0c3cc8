import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeDigest } from '../read/code-digest.ts';
import { textDigest } from '../read/digest.ts';
import { cacheDir } from '../read/environment.ts';
import { keepFile } from '../read/kept-file.ts';

/** The code that draws. */
export const DRAWING_CODE = [
  'src/cards/*.ts',
  'src/core/export/sharing/card-size.ts',
  'src/core/export/shorten-text.ts',
];

/** What it draws with: another version of one of these draws other pictures, one of any other package draws the same. */
export const DRAWN_BY = [
  'satori',
  'sharp',
  'harfbuzzjs',
  'subset-font',
  ...['source-serif-4', 'source-sans-3', 'noto-sans', 'noto-sans-kr', 'noto-sans-arabic'].map(
    (font) => `@fontsource/${font}`,
  ),
];

/**
 * The picture of `content` as an earlier build drew it, or else as `draw` does now. Kept by a digest of what is drawn, of the code
 * that draws, and of the versions of the packages that it draws with: whatever else changes, the picture is the same.
 */
export async function cachedPicture(
  content: unknown,
  draw: () => Promise<Uint8Array>,
  folder = join(cacheDir(), 'cards'),
): Promise<Uint8Array> {
  code ??= codeDigest(DRAWING_CODE, DRAWN_BY);
  const file = join(folder, `${textDigest(code, JSON.stringify(content)).slice(0, 32)}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await draw();
  keepFile(file, drawn);
  return drawn;
}

/** Read once: a site has a picture for each of its pages. */
let code: string | undefined;
