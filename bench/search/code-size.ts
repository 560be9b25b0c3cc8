import { globSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../tests/site/run-cli.ts';
import { compressedSize } from './engines.ts';

/** Compressed bytes of the search's code as the built site sends it: the opener on every page, and what it fetches. */
export async function codeSize(): Promise<number> {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bench-search-'));
  const { code, stderr } = await runCli('build', { env: { OUT_DIR: folder.path } });
  if (code !== 0) throw new Error(stderr);
  const scripts = globSync('_astro/{SearchBox,search-start}*.js', { cwd: folder.path });
  if (scripts.length !== 2) throw new Error(`the search should have two scripts: ${scripts.join(', ')}`);
  return scripts.reduce((sum, path) => sum + compressedSize(readFileSync(join(folder.path, path), 'utf8')), 0);
}
