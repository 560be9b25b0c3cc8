import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** What is measured in the browser, each as one small script, as a site would send it. */
const ENTRIES = {
  ours: join(root, 'src/core/search/search-engine.ts'),
  fold: join(root, 'src/core/search/fold-text.ts'),
  minisearch: join(root, 'node_modules/minisearch/dist/es/index.js'),
  fuse: join(root, 'node_modules/fuse.js/dist/fuse.mjs'),
};
export type ScriptName = keyof typeof ENTRIES;

/** The scripts by name, bundled and minified. */
export async function buildScripts(): Promise<Record<ScriptName, string>> {
  const scripts = Object.entries(ENTRIES).map(async ([name, entry]) => {
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: name } },
    });
    const [bundle] = [built].flat();
    if (!bundle || !('output' in bundle)) throw new Error(`${name} was not built`);
    return [name, bundle.output[0].code];
  });
  return Object.fromEntries(await Promise.all(scripts)) as Record<ScriptName, string>;
}
