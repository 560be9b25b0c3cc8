import { globSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runCli } from '../../tests/site/run-cli.ts';
import { compressedSize } from './engines.ts';

/**
 * Compressed bytes of the search's code as the built site sends it: what it fetches when it is touched, with the modules of that, and the
 * file of every page that has its opener (and the switch between light and dark).
 */
export async function codeSize(): Promise<number> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bench-search-'));
  const { code, stderr } = await runCli('build', { env: { OUT_DIR: folder.path } });
  if (code !== 0) throw new Error(stderr);
  const scripts = new Map(
    globSync('_astro/*.js', { cwd: folder.path }).map((path) => [
      basename(path),
      readFileSync(join(folder.path, path), 'utf8'),
    ]),
  );
  const start = [...scripts.keys()].find((name) => name.startsWith('search-start'));
  if (start === undefined) throw new Error('no script of the site is called search-start');
  const openers = [...scripts].filter(([name, text]) => name !== start && text.includes(start));
  if (openers.length === 0) throw new Error(`no script of the site fetches ${start}`);
  const sent = new Set(openers.map(([name]) => name));
  const waiting = [start];
  for (const name of waiting) {
    if (sent.has(name)) continue;
    sent.add(name);
    waiting.push(...[...scripts.keys()].filter((other) => scripts.get(name)?.includes(`./${other}`)));
  }
  return [...sent].reduce((sum, name) => sum + compressedSize(scripts.get(name) ?? ''), 0);
}
