import { relative } from 'node:path';
import { buildSite } from '../build/build-site.ts';
import { keepHeapSmall } from '../build/heap.ts';
import { createProgress } from '../build/progress.ts';
import { refusesToReplace } from '../build/refuses-to-replace.ts';
import { parseShard } from '../build/shard.ts';
import { undrawnEmoji } from '../cards/undrawn-emoji.ts';
import { contextOf, corpus, shareCorpus } from '../corpus.ts';
import { buildWords } from '../i18n/build-words.ts';
import { commandWords } from '../i18n/command-words.ts';
import { drawsCards, outDir } from '../read/environment.ts';
import { site } from '../site.config.ts';
import { commandLine } from './command-line.ts';
import { reportContent } from './report-content.ts';

/**
 * `npm run build`: checks the content, and makes what is not there yet of the site, beside the old one until all is made. With an
 * error in the content nothing is touched.
 */
commandLine({}, commandWords.buildUsage);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
keepHeapSmall();
const target = outDir();
const words = buildWords[site.locale];
const refusal = await refusesToReplace(target);
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
try {
  const shard = parseShard(process.env['SHARD']);
  if (!(await shareContent())) process.exit(1);
  if (drawsCards()) for (const line of undrawnEmoji(await corpus())) console.warn(line);
  const { files, written, removed } = await buildSite(target, createProgress(process.stdout, words.phases), shard);
  console.log(`→ ${relative(process.cwd(), target) || target} · ${words.summary(files, written, removed)}`);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}

/** Makes the content the corpus of every page, and holds nothing of it. False if it has an error. */
async function shareContent(): Promise<boolean> {
  const { hasErrors, graph } = await reportContent();
  if (!hasErrors) shareCorpus(contextOf(graph));
  return !hasErrors;
}
