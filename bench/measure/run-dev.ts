import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an editor waits for at the dev server, in seconds. */
export interface DevTimes {
  /** From the command to the first article. */
  coldStart: number;
  /** From saving an article to its page with the new words. */
  edit: number;
}

const PORT = 4397;
const ASK_EVERY = 20;
const PATIENCE = 120_000;

/** Starts the dev server of a content folder, asks for an article, changes it, and asks until the change is seen. */
export async function runDev(content: string, env: NodeJS.ProcessEnv): Promise<DevTimes> {
  const [file = ''] = readdirSync(join(content, 'articles')).sort();
  const path = join(content, 'articles', file);
  const page = `http://localhost:${PORT}/artikel/${file.replace(/\.md$/, '')}/`;
  const text = readFileSync(path, 'utf8');
  const began = performance.now();
  const server = spawn(process.execPath, ['src/cli/dev.ts'], { env: { ...env, PORT: String(PORT) }, stdio: 'ignore' });
  try {
    await seen(page, '</article>');
    const coldStart = seconds(began);
    const saved = performance.now();
    writeFileSync(path, `${text.trimEnd()}\n\nKalimat terakhir ini baru saja ditulis.\n`);
    await seen(page, 'baru saja ditulis');
    return { coldStart, edit: seconds(saved) };
  } finally {
    writeFileSync(path, text);
    server.kill();
    await once(server, 'exit');
  }
}

/** Asks for a page until it holds some words. */
async function seen(page: string, words: string): Promise<void> {
  for (const until = performance.now() + PATIENCE; performance.now() < until;) {
    const html = await fetch(page).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
  throw new Error(`${page}: “${words}” was not seen`);
}

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}
