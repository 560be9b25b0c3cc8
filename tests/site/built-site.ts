import type { Root } from 'hast';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parsePage } from './html-tree.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Path in the site's folder: `orang/kim-jong-un/index.html`. */
  readonly file: string;
  /** Path of its address: `/orang/kim-jong-un/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
}

export interface BuiltSite {
  dir: string;
  /** Directory the site is served from, with a slash at both ends. */
  base: string;
  pages: BuiltPage[];
  /** Every file, pages too, as paths with forward slashes. */
  files: ReadonlySet<string>;
}

/** A page that is parsed when its tree is asked for: few tests ask for the trees of all. */
function pageOf(file: string, address: string, html: string): BuiltPage {
  let parsed: Root | undefined;
  return {
    file,
    address,
    html,
    get tree() {
      return (parsed ??= parsePage(html));
    },
  };
}

/** Reads every page of a built site. */
export function readSite(dir: string, base: string): BuiltSite {
  const files = globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      return pageOf(file, base + file.replace(/(^|\/)index\.html$/, '$1'), html);
    });
  return { dir, base, pages, files: new Set(files) };
}

/** The page at `address`. Throws if there is none. */
export function pageAt({ pages }: BuiltSite, address: string): BuiltPage {
  const page = pages.find((one) => one.address === address);
  if (!page) throw new Error(`no page at ${address}`);
  return page;
}
