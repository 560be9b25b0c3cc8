import { expect, test, type Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempDisposableSync, rmSync, writeFileSync, type DisposableTempDir } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from '../../src/core/annotate/sample-files.ts';
import { paths } from '../../src/site-context.ts';
import { runCli } from '../site/run-cli.ts';
import { axeProblems } from './axe-problems.ts';
import { watchPage } from './watch-page.ts';

// One build for all tests.
test.describe.configure({ mode: 'default' });

const LONG = 'Rapat di kantor itu berlangsung lama sekali dan belum ada hasilnya.\n\n'.repeat(40);
const CORRECTION = '{ date: 2023-09-06T09:00+07:00, text: Rapat itu tidak batal., claims: [rapat-batal] }';
const FILES: Record<string, string> = {
  'articles/kabar.md': sampleArticle(
    `[Kim] datang.\n\n${LONG}Lalu :claim[kantor itu tutup]{#tutup by=Kim}.\n\n:::claim{#pindah by=Kim was=berpindah}\nKantor itu pindah.\n:::\n\n${LONG}`,
    `was: [kabar-lama]\nentities: { Kim: kim }\ncorrections: [${CORRECTION}]\n`,
  ),
  'people/kim.md': sampleEntity('Kim', 'was: [kim-lama]\n'),
  'claims/tutup.md': sampleClaimFile('Kantor tutup.', 'was: [kantor-tutup]\n'),
  'tombstones/rapat-batal.md':
    '---\naddresses: [claim/rapat-batal, claim/berpindah]\ndate: 2023-09-06\ntitle: { id: Rapat batal }\nreason: { id: Kami salah mengutip. }\n---\n',
  'urls.lock': `article/kabar-lama#c-kantor-tutup
article/kabar#c-berpindah
article/kabar#c-rapat-batal
claim/kantor-tutup
claim/rapat-batal
claim/berpindah
person/kim-lama
`,
};

let folder: DisposableTempDir;
/** A host that reads `_redirects`, and one that doesn't. */
let server: StaticServer;
let plainServer: StaticServer;

test.beforeAll(async () => {
  folder = mkdtempDisposableSync(join(tmpdir(), 'addresses-'));
  const [content, dir, plain] = ['content', 'site', 'plain'].map((name) => join(folder.path, name)) as [
    string,
    string,
    string,
  ];
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  const { code, stderr } = await runCli('build', { env: { CONTENT_DIR: content, OUT_DIR: dir } });
  expect(code, stderr).toBe(0);
  cpSync(dir, plain, { recursive: true });
  rmSync(join(plain, '_redirects'));
  server = await startServer({ dir, port: 0, base: paths.base });
  plainServer = await startServer({ dir: plain, port: 0, base: paths.base });
});

test.afterAll(async () => {
  await server.close();
  await plainServer.close();
  folder.remove();
});

/** Opens an old link, and waits until the browser has come to rest. */
async function follow(page: Page, { url }: StaticServer, path: string): Promise<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(new URL(path, url).href, { waitUntil: 'load' });
  await page.waitForLoadState('networkidle');
  const { pathname, hash } = new URL(page.url());
  return pathname + hash;
}

/** True if the words stand in the part of the page that is shown, on another background than the text around them. */
async function isMarked(page: Page, selector: string): Promise<boolean> {
  const target = page.locator(selector);
  await expect(target).toBeInViewport();
  return target.evaluate((element) => getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)');
}

test('an old link to an article that moved and a claim that was renamed lands on the words, and marks them', async ({
  page,
}) => {
  const fragment = '#c-kantor-tutup';
  const landed = await follow(page, server, paths.article('kabar-lama') + fragment);
  expect(landed).toBe(paths.article('kabar') + fragment);
  expect(await isMarked(page, '#c-tutup')).toBe(true);
});

test('an old link to a paragraph that is another claim now marks that paragraph', async ({ page }) => {
  await follow(page, server, `${paths.article('kabar')}#c-berpindah`);
  expect(await isMarked(page, '#c-pindah')).toBe(true);
});

test('a link to a claim that was taken out lands on the correction that says so', async ({ page }) => {
  await follow(page, server, `${paths.article('kabar')}#c-rapat-batal`);
  expect(await isMarked(page, '.correction-list > li')).toBe(true);
});

test('where the host sends no redirects the page itself leads on', async ({ page }) => {
  const { complaints } = watchPage(page, new URL(plainServer.url).origin);
  await page.goto(new URL(paths.entity('person', 'kim-lama'), plainServer.url).href);
  await page.waitForURL((url) => url.pathname === paths.entity('person', 'kim'));
  expect(complaints).toEqual([]);
});

test('a link to the words of an article that moved lands on them where the host sends no redirects', async ({
  page,
}) => {
  const { complaints } = watchPage(page, new URL(plainServer.url).origin);
  await page.goto(new URL(`${paths.article('kabar-lama')}#c-kantor-tutup`, plainServer.url).href);
  await page.waitForURL((url) => url.pathname === paths.article('kabar'));
  expect(await isMarked(page, '#c-tutup')).toBe(true);
  expect(complaints).toEqual([]);
});

test('everybody can use the pages of what moved or was withdrawn', async ({ page }) => {
  test.setTimeout(60_000);
  // The page without its refresh, to look at it.
  await page.route(`**${paths.entity('person', 'kim-lama')}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/<meta http-equiv="refresh"[^>]*>/, '') });
  });
  const [moved, withdrawn] = [paths.entity('person', 'kim-lama'), paths.claim('rapat-batal')];
  for (const path of [moved, withdrawn, paths.corrections()]) {
    await page.goto(new URL(path, plainServer.url).href);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeProblems(page, 1280), `${path} ${colorScheme}`).toEqual([]);
    }
  }
  await page.goto(new URL(moved, plainServer.url).href);
  await page.locator('main a').click();
  await page.waitForURL((url) => url.pathname === paths.entity('person', 'kim'));
});
