import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration } from 'astro';
import { SITE_FILES_ROUTE, type CodeBundle, type RouteStyles } from './bundle-code.ts';
import { DESCRIPTION, newBundle, placeBundle } from './bundle-folder.ts';

/** Makes the bundle of the code in the folder that it is told: `node src/build/make-bundle.ts FOLDER`. */
await makeBundle(process.argv[2] ?? '');

async function makeBundle(dir: string): Promise<void> {
  const staging = newBundle(dir);
  const assets = join(staging, 'assets');
  try {
    mkdirSync(assets);
    const description = { entry: '', styles: [] as CodeBundle['styles'] };
    await build({
      root: process.cwd(),
      outDir: assets,
      logLevel: 'warn',
      integrations: [bundleKeeper(join(staging, 'server'), description)],
    });
    writeFileSync(join(staging, DESCRIPTION), JSON.stringify(description));
    placeBundle(staging, dir);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/**
 * Takes the place of Astro’s own making of pages: keeps the code that it would have made them with, and makes none. Astro makes every
 * page of a build anew and writes each through a pipeline of promises; docs/performance.md has what that costs.
 */
function bundleKeeper(server: string, description: Pick<CodeBundle, 'entry' | 'styles'>): AstroIntegration {
  let outDir: URL;
  let styles: ReadonlyMap<string, RouteStyles> = new Map();
  return {
    name: 'bundle-keeper',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        // So that pages and all other files are made by one copy of the code, which remembers what both need.
        injectRoute({ pattern: SITE_FILES_ROUTE, entrypoint: fileURLToPath(import.meta.resolve('../site-files.ts')) });
      },
      'astro:config:done': ({ config }) => {
        outDir = config.outDir;
      },
      'astro:build:setup': ({ pages }) => {
        // Filled while the code is bundled.
        styles = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'bundle-keeper',
          getStaticPaths: () => {
            renameSync(fileURLToPath(new URL('.prerender/', outDir)), server);
            description.entry = readdirSync(server).find((name) => name.startsWith('prerender-entry')) ?? '';
            description.styles = [...styles].map(([route, data]) => [route, { styles: data.styles }]);
            return Promise.resolve([]);
          },
          render: () => Promise.reject(new Error('pages are not made here')),
        });
      },
    },
  };
}
