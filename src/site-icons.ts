import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { ICONS } from './core/export/crawlers/web-manifest.ts';
import type { SiteFile } from './core/export/site-file.ts';

/** The drawing that every icon is made from. */
const DRAWING = 'public/favicon.svg';

/** The site's icon as pictures, for devices that show no drawing. */
export function* siteIcons(): Iterable<SiteFile> {
  const drawing = readFileSync(DRAWING, 'utf8');
  for (const [path, size] of Object.entries(ICONS)) {
    yield { path, key: `${size} ${drawing}`, make: () => draw(Buffer.from(drawing), size) };
  }
}

/** Drawn at its full size, and not enlarged from a small one. */
async function draw(drawing: Uint8Array, size: number): Promise<Uint8Array> {
  const { width } = await sharp(drawing).metadata();
  return sharp(drawing, { density: (72 * size) / width })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
