import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';

const { texts } = words.search;
const FRAGMENTS = '**/*.pf_fragment*';

const status = (page: Page): Locator => page.locator('#texts [role=status]');
const items = (page: Page): Locator => page.locator('#texts li');
const kind = (page: Page): Locator => page.locator('#texts select[name=kind]');

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${paths.search()}?q=${encodeURIComponent(query)}`);
}

test('a name that no text has is looked for in the texts by what the thing is called here, and that is said', async ({
  page,
}) => {
  for (const [query, label] of [
    ['Putin wladiwostok', 'Putin Vladivostok'],
    ['wladiwostok', 'Vladivostok'],
    ['김정은', 'Kim Jong Un'],
    ['Путин', 'Vladimir Putin'],
  ] as const) {
    await open(page, query);
    const said = texts.searchedAs.replace('{q}', label).replace('{n}', '');
    await expect(status(page), query).toHaveText(new RegExp(`^${said}\\d+ `));
    await expect(items(page).first().locator('mark').first()).toBeVisible();
    await expect(page.locator('.search-form input')).toHaveValue(query);
  }
  // What it was narrowed to is narrowed of the same.
  await kind(page).selectOption('article');
  await expect(page).toHaveURL(/kind=article/);
  await expect(status(page)).toContainText('Vladimir Putin');
});

test('a word that stands in no text is told, and so is what was looked for without it', async ({ page }) => {
  await open(page, 'menhan rusia');
  await expect(status(page)).toContainText(texts.nothing.replace('{q}', 'menhan'));
  await expect(status(page)).toContainText(texts.searchedAs.replace('{q}', 'rusia').replace('{n}', ''));
  await open(page, 'Biden');
  await expect(status(page)).toHaveText(texts.nothing.replace('{q}', 'Biden'));
  await open(page, 'korea utara');
  await expect(status(page)).toHaveText(/^\d+ \S+$/);
});

test('texts are searched where the names cannot be had, too', async ({ page }) => {
  await page.route('**/manifest.json', (route) => route.abort());
  await open(page, 'Putin wladiwostok');
  await expect(status(page)).toContainText(texts.nothing.replace('{q}', 'wladiwostok'));
  await expect(items(page).first()).toBeVisible();
});

for (const [what, files] of [
  ['the search', '**/pagefind.js'],
  ['the list', '**/*.pf_meta*'],
  ['the texts', FRAGMENTS],
] as const) {
  test(`where ${what} of the index cannot be loaded, that is said`, async ({ page }) => {
    await page.route(files, (route) => route.abort());
    await open(page, 'putin');
    await expect(status(page)).toHaveText(texts.failed);
  });
}

test('what could not be loaded when the texts were narrowed, or more were asked for, can be asked for again', async ({
  page,
}) => {
  await open(page, 'rusia');
  await expect(items(page)).toHaveCount(10);
  const counted = await status(page).innerText();
  const more = page.locator('#texts button');
  await page.route(FRAGMENTS, (route) => route.abort());
  await more.click();
  await expect(status(page)).toHaveText(texts.failed);
  await expect(items(page)).toHaveCount(10);
  await page.unroute(FRAGMENTS);
  await more.click();
  await expect(items(page)).toHaveCount(20);
  await expect(status(page)).toHaveText(counted);

  await page.route(FRAGMENTS, (route) => route.abort());
  await kind(page).selectOption('article');
  await expect(status(page)).toHaveText(texts.failed);
  await page.unroute(FRAGMENTS);
  await kind(page).selectOption('');
  await expect(status(page)).toHaveText(counted);
  await expect(items(page)).toHaveCount(10);
});

test('what fails of an earlier answer is nothing to the later one', async ({ page }) => {
  await open(page, 'rusia');
  await expect(items(page)).toHaveCount(10);
  const counted = await status(page).innerText();
  let give: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (give = resolve));
  await page.route(FRAGMENTS, async (route) => {
    await held;
    await route.abort();
  });
  await kind(page).selectOption('article');
  await expect(status(page)).not.toHaveText(counted);
  await kind(page).selectOption('');
  await expect(items(page)).toHaveCount(10);
  give?.();
  await page.waitForTimeout(300);
  await expect(status(page)).toHaveText(counted);
});
