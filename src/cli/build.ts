import { mkdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { bundleCode } from '../build/bundle-code.ts';
import { codeKey } from '../build/code-key.ts';
import { makeSite } from '../build/make-site.ts';
import { openPageApp } from '../build/page-app.ts';
import { createProgress } from '../build/progress.ts';
import { refusesToReplace } from '../build/refuses-to-replace.ts';
import { parseShard } from '../build/shard.ts';
import { openSiteWriter } from '../build/site-writer.ts';
import { contextOf, shareCorpus } from '../corpus.ts';
import { buildWords } from '../i18n/build-words.ts';
import { outDir } from '../read/environment.ts';
import { paths } from '../site-context.ts';
import { site } from '../site.config.ts';
import { siteFiles } from '../site-files.ts';
import { reportContent } from './report-content.ts';

/**
 * `npm run build`: checks the content, and makes what is not there yet of the site, beside the old one until all is made. With an
 * error in the content nothing is touched.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const target = outDir();
const words = buildWords[site.locale];
const refusal = await refusesToReplace(target);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
const { hasErrors, graph } = await reportContent();
if (hasErrors) process.exit(1);
shareCorpus(contextOf(graph));

mkdirSync(dirname(target), { recursive: true });
const progress = createProgress(process.stdout, words.phases);
const shard = parseShard(process.env['SHARD']);
const code = codeKey();
const writer = openSiteWriter(target, `${code} ${shard.name}`);
try {
  progress.begin('code');
  const bundle = await bundleCode(code);
  const app = await openPageApp(bundle);
  await makeSite({ bundle, app, files: siteFiles(), base: paths.base }, writer, shard, progress);
  const { files, written, removed } = writer.finish();
  console.log(`→ ${relative(process.cwd(), target) || target} · ${words.summary(files, written, removed)}`);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
} finally {
  writer.abandon();
}
