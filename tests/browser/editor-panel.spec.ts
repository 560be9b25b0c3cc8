import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PORT = 4398;
const ARTICLE = 'articles/rencana-pertemuan-kim-putin.md';
const PAGE = `http://localhost:${PORT}/artikel/rencana-pertemuan-kim-putin/`;

const folder = mkdtempSync(join(tmpdir(), 'editor-panel-'));
const content = join(folder, 'content');
let server: ChildProcess;

test.describe.configure({ mode: 'serial' });
// The dev server makes each module when it is first asked for: on a busy machine that takes a while.
const SLOW = { timeout: 60_000 };

test.beforeAll(async () => {
  cpSync('content', content, { recursive: true });
  server = spawn(process.execPath, ['src/cli/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: content, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // Its output is read to the end: a server that can't write ends.
  await new Promise<void>((resolve) => {
    server.stdout?.on('data', (text: Buffer) => {
      if (String(text).includes(`localhost:${PORT}`)) resolve();
    });
  });
});

test.afterAll(async () => {
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('under the dev server a page shows what is wrong with its file, and a line that is clicked is opened', async ({
  page,
}) => {
  await page.goto(PAGE);
  const panel = page.getByRole('complementary', { name: 'Meja editor' });
  await panel.getByText('Meja editor').click();
  // What a policy of the built site forbids must not leave editors with a page without its styles.
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source');
  const before = await panel.getByRole('listitem').count();

  const path = join(content, ARTICLE);
  const text = readFileSync(path, 'utf8');
  const line = text.trimEnd().split('\n').length + 2;
  writeFileSync(path, `${text.trimEnd()}\n\nKabar itu juga sampai ke Komsomolsk-on-Amur.\n`);
  const missed = panel.getByRole('listitem').filter({ hasText: 'name-unannotated' });
  // The page is loaded again by itself, and the panel stays open.
  await expect(missed).toContainText('Komsomolsk-on-Amur', SLOW);
  await expect(panel.getByRole('listitem')).toHaveCount(before + 1);

  const opened = page.waitForRequest(/__open-in-editor/);
  await page.route(/__open-in-editor/, (route) => route.fulfill({ status: 200 }));
  await missed.getByRole('button', { name: `${line}:` }).click();
  expect(decodeURIComponent((await opened).url())).toMatch(new RegExp(`${ARTICLE}:${line}:\\d+$`));
});

test('a page that many files make says so, and the panel can be opened with the keyboard alone', async ({ page }) => {
  await page.goto(`http://localhost:${PORT}/`);
  const panel = page.getByRole('complementary', { name: 'Meja editor' });
  await panel.getByText('Meja editor').focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('dibuat dari banyak berkas')).toBeVisible();
});

test('the built site knows nothing of the panel', async ({ page, baseURL }) => {
  await page.goto(`${baseURL ?? ''}/artikel/rencana-pertemuan-kim-putin/`, { waitUntil: 'networkidle' });
  await expect(page.getByText('Meja editor')).toHaveCount(0);
  expect((await page.request.get(`${baseURL ?? ''}/__editor-panel?page=/`)).status()).toBe(404);
});
