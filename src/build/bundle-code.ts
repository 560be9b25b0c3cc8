import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro made of the code: all that making a page takes, beside its view. */
export interface CodeBundle {
  /** File that has Astro’s app with the pages’ components. */
  entry: string;
  /** Files of the site that belong to no page: styles, scripts, fonts, and what stands in `public/`. */
  assets: string;
  /** Stylesheets of each route, as Astro keeps them. */
  styles: [route: string, data: RouteStyles][];
}

export interface RouteStyles {
  styles: { depth: number; order: number; sheet: unknown }[];
}

const FOLDER = join('.cache', 'bundles');
const DESCRIPTION = 'bundle.json';
/** How many bundles are kept: those of two languages, with and without what was tried last. */
const KEPT = 4;

/** Bundles the code with Astro, or finds the bundle that was made of the same code before. Pages are not made here. */
export async function bundleCode(key: string): Promise<CodeBundle> {
  const dir = resolve(FOLDER, key);
  if (!existsSync(join(dir, DESCRIPTION))) await makeBundle(dir);
  utimesSync(dir, new Date(), new Date());
  forgetOld();
  const { entry, styles } = JSON.parse(readFileSync(join(dir, DESCRIPTION), 'utf8')) as Pick<
    CodeBundle,
    'entry' | 'styles'
  >;
  return { entry: join(dir, 'server', entry), assets: join(dir, 'assets'), styles };
}

async function makeBundle(dir: string): Promise<void> {
  const staging = `${dir}.${process.pid}`;
  const assets = join(staging, 'assets');
  try {
    mkdirSync(assets, { recursive: true });
    const description = { entry: '', styles: [] as CodeBundle['styles'] };
    // Most builds find their bundle made, and do without Astro and Vite.
    const { build } = await import('astro');
    await build({
      root: process.cwd(),
      outDir: assets,
      logLevel: 'warn',
      integrations: [bundleKeeper(join(staging, 'server'), description)],
    });
    writeFileSync(join(staging, DESCRIPTION), JSON.stringify(description));
    if (!existsSync(join(dir, DESCRIPTION))) renameSync(staging, dir);
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

function forgetOld(): void {
  const all = readdirSync(FOLDER).flatMap((name) => {
    const path = join(FOLDER, name);
    return /^[0-9a-f]+$/.test(name) ? { path, used: statSync(path).mtimeMs } : [];
  });
  for (const { path } of all.sort((a, b) => b.used - a.used).slice(KEPT))
    rmSync(path, { recursive: true, force: true });
}
