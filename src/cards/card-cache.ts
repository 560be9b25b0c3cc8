import { createHash, randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from '../read/environment.ts';

/** What draws: another version of one of these draws other pictures. */
const DRAWN_BY = [
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
  const name = createHash('sha256').update(codeDigest()).update(JSON.stringify(content)).digest('hex').slice(0, 32);
  const file = join(folder, `${name}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const drawn = await draw();
  await mkdir(folder, { recursive: true });
  // Under its name only when it is whole: another build may be reading.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, drawn);
  await rename(unfinished, file);
  return drawn;
}

let digest: string | undefined;

function codeDigest(): string {
  digest ??= computeDigest();
  return digest;
}

function computeDigest(): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/cards/*.ts').sort()) {
    if (!file.endsWith('.test.ts')) hash.update(readFileSync(file));
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string } | undefined>;
  };
  for (const name of DRAWN_BY) hash.update(`${name}@${packages[`node_modules/${name}`]?.version ?? ''}`);
  return hash.digest('hex');
}
