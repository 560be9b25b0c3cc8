import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Another tool that makes a site of as many pages. */
export interface Peer {
  name: 'astro' | 'starlight' | 'eleventy';
  /** Folder of the Markdown files in its project. */
  content: string;
  command: string[];
}

export const PEERS: Peer[] = [
  { name: 'astro', content: 'src/content/pages', command: ['node_modules/.bin/astro', 'build'] },
  { name: 'starlight', content: 'src/content/docs', command: ['node_modules/.bin/astro', 'build'] },
  { name: 'eleventy', content: 'pages', command: ['node_modules/.bin/eleventy', '--quiet'] },
];

/**
 * Makes a peer’s project, outside of ours: its own few files, the articles of a made-up newsroom without our marks, over and
 * over up to the number of pages that our site has. What it needs is installed there, in the exact versions of its package.json.
 *
 * @param moveAside takes a folder of the last time out of the way
 */
export function preparePeer(
  { name, content }: Peer,
  corpus: string,
  pages: number,
  moveAside: (folder: string) => void,
): string {
  const project = resolve('.build/peers', name);
  mkdirSync(project, { recursive: true });
  cpSync(join('bench/peers', name), project, { recursive: true });
  const modules = join(project, 'node_modules');
  if (name === 'astro') {
    if (!existsSync(modules)) symlinkSync(resolve('node_modules'), modules, 'junction');
  } else if (!existsSync(modules)) {
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: project, stdio: 'inherit' });
    if (status !== 0) throw new Error(`${name}: could not be installed`);
  }
  const folder = join(project, content);
  moveAside(folder);
  mkdirSync(folder, { recursive: true });
  const articles = readdirSync(join(corpus, 'articles'));
  for (const file of articles)
    writeFileSync(join(folder, file), plain(readFileSync(join(corpus, 'articles', file), 'utf8')));
  for (let at = articles.length; at < pages; at++) {
    const again = readFileSync(join(folder, articles[at % articles.length] ?? ''), 'utf8');
    writeFileSync(join(folder, `lagi-${String(at).padStart(6, '0')}.md`), again);
  }
  for (const made of ['dist', '_site', '.astro', '.astro-cache', 'node_modules/.astro']) {
    if (made !== 'node_modules/.astro' || name !== 'astro') moveAside(join(project, made));
  }
  return project;
}

/** An article’s title and text, without handles and marks of claims. */
function plain(text: string): string {
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? '';
  const body = text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/:claim\[((?:\[[^\]]*\]|[^[\]])*)\]\{[^}]*\}/g, '$1')
    .replace(/\[([^\]]*)\](\[[^\]]*\])?/g, '[$1](/)');
  return `---\ntitle: ${title}\n---\n${body}`;
}
