import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { headersFile } from '../core/export/security-headers.ts';
import { drawsCards, outDir } from '../read/environment.ts';
import { paths } from '../site-context.ts';
import { undrawnEmoji } from '../cards/undrawn-emoji.ts';
import { corpus } from '../corpus.ts';
import { siteFiles } from '../site-files.ts';
import { reportContent } from './report-content.ts';
import { refusesToReplace, replaceFolder } from './replace-folder.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** `npm run build`: checks the content, builds beside the old site, and puts the new one in its place only when it is whole. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const target = outDir();
const refusal = await refusesToReplace(target);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
const { hasErrors } = await reportContent();
if (hasErrors) process.exit(1);

// Inside the project: Astro's intermediate modules import packages from where they stand.
const staging = resolve('.build', `site-${process.pid}`);
try {
  await mkdir(staging, { recursive: true });
  await build({ root: process.cwd(), outDir: staging, logLevel: 'warn' });
  await writeSiteFiles(siteFiles(), staging);
  await writeFile(join(staging, '_headers'), headersFile(paths));
  await replaceFolder(staging, target);
  if (drawsCards()) for (const line of undrawnEmoji(await corpus())) console.warn(line);
  console.log(`→ ${relative(process.cwd(), target) || target}`);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  await rm(staging, { recursive: true, force: true });
}
