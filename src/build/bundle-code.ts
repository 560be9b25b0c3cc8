import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir } from '../read/environment.ts';
import { DESCRIPTION, hasBundle } from './bundle-folder.ts';

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

const FOLDER = join(cacheDir(), 'bundles');
/** By this Astro’s app finds the module that makes what is no page; nothing is published there. */
export const SITE_FILES_ROUTE = '/site-files';
/** How many bundles are kept: those of two languages, with and without what was tried last. */
const KEPT = 4;

/** Bundles the code with Astro, or finds the bundle that was made of the same code before. Pages are not made here. */
export async function bundleCode(key: string): Promise<CodeBundle> {
  const dir = join(FOLDER, key);
  if (!hasBundle(dir)) await makeBundle(dir);
  utimesSync(dir, new Date(), new Date());
  forgetOld();
  const { entry, styles } = JSON.parse(readFileSync(join(dir, DESCRIPTION), 'utf8')) as Pick<
    CodeBundle,
    'entry' | 'styles'
  >;
  return { entry: join(dir, 'server', entry), assets: join(dir, 'assets'), styles };
}

/** In a process of its own: what Astro and Vite load and hold for it would stay with the build to its end. */
async function makeBundle(dir: string): Promise<void> {
  const program = join(import.meta.dirname, 'make-bundle.ts');
  const child = spawn(process.execPath, [program, dir], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error('the code cannot be bundled; what is printed above says why');
}

function forgetOld(): void {
  const all = readdirSync(FOLDER).flatMap((name) => {
    const path = join(FOLDER, name);
    return /^[0-9a-f]+$/.test(name) ? { path, used: statSync(path).mtimeMs } : [];
  });
  for (const { path } of all.sort((a, b) => b.used - a.used).slice(KEPT))
    rmSync(path, { recursive: true, force: true });
}
