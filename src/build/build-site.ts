import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Graph } from '../core/graph/graph.ts';
import { contextOf, shareCorpus } from '../corpus.ts';
import { paths } from '../site-context.ts';
import { siteFiles } from '../site-files.ts';
import { bundleCode } from './bundle-code.ts';
import { codeKey } from './code-key.ts';
import { makeSite } from './make-site.ts';
import { openPageApp } from './page-app.ts';
import type { Progress } from './progress.ts';
import { parseShard, type Shard } from './shard.ts';
import { openSiteWriter, type SiteChange } from './site-writer.ts';

/** Builds the site of a graph into a folder; what stands there stays as it is until all is made. */
export async function buildSite(
  graph: Graph,
  target: string,
  progress: Progress,
  shard: Shard = parseShard(undefined),
): Promise<SiteChange> {
  shareCorpus(contextOf(graph));
  mkdirSync(dirname(target), { recursive: true });
  const code = codeKey();
  const writer = openSiteWriter(target, `${code} ${shard.name}`);
  try {
    progress.begin('code');
    const bundle = await bundleCode(code);
    const app = await openPageApp(bundle);
    await makeSite({ bundle, app, files: siteFiles(), paths }, writer, shard, progress);
    return writer.finish();
  } finally {
    writer.abandon();
  }
}
