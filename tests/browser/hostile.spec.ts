import { expect, test } from '@playwright/test';
import { mkdtempDisposableSync, type DisposableTempDir } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type StaticServer } from '../../src/cli/static-server.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { readSite, type BuiltSite } from '../site/built-site.ts';
import { linkProblems } from '../site/check-links.ts';
import { runCli } from '../site/run-cli.ts';
import { HOSTILE, hostileText, writeHostileContent } from './hostile-content.ts';
import { openDetails } from './open-details.ts';
import { watchPage } from './watch-page.ts';

// One build for all tests; and without the policy of the site, so that nothing but its escaping stands between a text and the browser.
test.describe.configure({ mode: 'default' });
test.use({ bypassCSP: true });

let folder: DisposableTempDir;
let built: BuiltSite;
let server: StaticServer;

test.beforeAll(async () => {
  folder = mkdtempDisposableSync(join(tmpdir(), 'hostile-'));
  const [content, dir] = [join(folder.path, 'content'), join(folder.path, 'site')];
  writeHostileContent(content);
  const { code, stderr } = await runCli('build', { env: { CONTENT_DIR: content, OUT_DIR: dir } });
  expect(code, stderr).toBe(0);
  built = readSite(dir, paths.base);
  server = await startServer({ dir, port: 0, base: paths.base });
});

test.afterAll(async () => {
  await server.close();
  folder.remove();
});

test('no page runs, loads or follows anything that an author wrote as text', async ({ page }) => {
  const { origin } = new URL(server.url);
  const { complaints, badRequests } = watchPage(page, origin);
  expect(built.pages.length).toBeGreaterThan(15);
  for (const { address } of built.pages) {
    await page.goto(origin + address, { waitUntil: 'load' });
    await openDetails(page);
    const foreign = page.locator(
      'img:not(.picture img), iframe, object, embed, base, style, body svg, script:not([src]):not([type$=json]):not(head > script:not([type]))',
    );
    await expect(foreign, address).toHaveCount(0);
    const { handlers, schemes } = await page.evaluate(() => ({
      handlers: [...document.querySelectorAll('*')]
        .flatMap((element) => element.getAttributeNames())
        .filter((name) => name.startsWith('on') || name === 'style'),
      schemes: [...document.links].map(({ protocol }) => protocol),
    }));
    expect(handlers, address).toEqual([]);
    expect(schemes.filter((scheme) => !['http:', 'https:', 'mailto:'].includes(scheme))).toEqual([]);
  }
  expect(complaints).toEqual([]);
  expect(badRequests).toEqual([]);
});

/** What each page must show letter for letter, by the names that the texts have in the content. */
const SHOWN: [address: string, texts: string[]][] = [
  [paths.home(), ['judul artikel', 'ringkasan artikel', 'klaim', 'orang', 'keterangan orang']],
  [
    paths.article('artikel'),
    [
      ...['judul artikel', 'ringkasan artikel', 'ralat', 'peran', 'sumber tanpa nama', 'klaim', 'judul halaman'],
      ...['teks klaim', 'Subjudul', 'kode', 'tautan', 'blok', 'orang', 'tempat', 'organisasi', 'peristiwa'],
    ],
  ],
  [
    paths.claim('klaim-satu'),
    [
      ...['klaim', 'teks klaim', 'peran', 'segi', 'beda', 'catatan', 'judul hasil', 'penerbit hasil', 'Telaah'],
      ...['judul artikel', 'judul halaman', 'orang', 'organisasi'],
    ],
  ],
  [
    paths.entity('person', 'orang'),
    ['orang', 'nama lain orang', 'keterangan orang', 'jabatan', 'judul orang', 'klaim'],
  ],
  [paths.entity('place', 'tempat'), ['tempat', 'nama lain tempat', 'keterangan tempat', 'penerbit tempat']],
  [paths.entity('organization', 'organisasi'), ['organisasi', 'nama lain organisasi', 'klaim']],
  [paths.entity('event', 'peristiwa'), ['peristiwa', 'keterangan peristiwa', 'tempat', 'orang']],
  [paths.entities('person'), ['orang', 'keterangan orang']],
  [paths.claims(), ['klaim', 'orang', 'sumber tanpa nama']],
  [paths.timeline(), ['klaim', 'peristiwa']],
  [paths.corrections(), ['ralat', 'judul artikel']],
];

for (const [address, texts] of SHOWN) {
  test(`a hostile text shows as the text that it is, on ${address}`, async ({ page }) => {
    await page.goto(new URL(address, server.url).href);
    await openDetails(page);
    for (const text of texts) await expect(page.locator('main')).toContainText(hostileText(text));
    const heading = await page.getByRole('heading', { level: 1 }).innerText();
    if (heading.includes(HOSTILE)) expect(await page.title()).toContain(HOSTILE);
  });
}

test('the links of a hostile content lead where they should', () => {
  expect(linkProblems(built, new URL(site.url).origin)).toEqual([]);
});

test('a search in texts offers each person by name, also one whose id every object has', async ({ page }) => {
  const { origin } = new URL(server.url);
  const { complaints } = watchPage(page, origin);
  await page.goto(`${origin}${paths.search()}?q=isi`);
  const people = page.locator('.text-filters select[name=person]');
  await expect(people.locator('option[value=constructor]')).toContainText(`${hostileText('orang lain')} (`);
  await people.selectOption('constructor');
  await expect(page.locator('.text-filters')).toBeVisible();
  expect(complaints).toEqual([]);
});
