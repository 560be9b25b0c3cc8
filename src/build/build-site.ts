import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SiteFolder } from '../core/export/site-file.ts';
import { forgetCorpus } from '../corpus.ts';
import { paths } from '../site-context.ts';
import { bundleCode } from './bundle-code.ts';
import { codeKey } from './code-key.ts';
import { clearHeap } from './heap.ts';
import { makeSite } from './make-site.ts';
import { openPageApp, type PageApp } from './page-app.ts';
import type { Progress } from './progress.ts';
import { parseShard, type Shard } from './shard.ts';
import { SiteWriter, type SiteChange } from './site-writer.ts';

/**
 * Builds the site of the corpus that is shared (corpus.ts) into a folder; what stands there stays as it is until all is made. The corpus
 * is let go of on the way.
 */
export async function buildSite(
  target: string,
  progress: Progress,
  shard: Shard = parseShard(undefined),
): Promise<SiteChange> {
  mkdirSync(dirname(target), { recursive: true });
  const code = codeKey();
  const writer = new SiteWriter(target, `${code} ${shard.name}`);
  try {
    progress.begin('code');
    const bundle = await bundleCode(code);
    const app = await openPageApp(bundle);
    await makeSite(
      { bundle, app, parts: app.siteFiles.siteParts, lastFolder: () => lastFolder(app), paths },
      writer,
      shard,
      progress,
    );
    return writer.finish();
  } finally {
    writer.abandon();
  }
}

/**
 * The index of all texts is made last, and beside nothing: it takes as much memory as everything before it. Until then they wait on the
 * disk.
 */
async function lastFolder({ siteFiles }: PageApp): Promise<SiteFolder> {
  const texts = await siteFiles.textFolder();
  const files = (): ReturnType<SiteFolder['files']> => {
    forgetCorpus();
    clearHeap();
    return texts.files();
  };
  return { ...texts, files };
}
