import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from './axe-problems.ts';
import { words } from '../../src/i18n/words.ts';
import { addressOf, pageKinds } from './page-kinds.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('light and dark follow the device until the reader chooses, and the choice holds on the next page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(addressOf('home'));
  const light = await background(page);
  await page.getByRole('radio', { name: 'gelap' }).check();
  const dark = await background(page);
  expect(dark).not.toBe(light);

  await page.goto(addressOf('article'));
  expect(await background(page)).toBe(dark);
  await expect(page.getByRole('radio', { name: 'gelap' })).toBeChecked();

  await page.getByRole('radio', { name: 'ikuti perangkat' }).check();
  expect(await background(page)).toBe(light);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('the switch between light and dark finds its room kept, whatever the width', async ({ browser }) => {
  const footerHeights = async (javaScriptEnabled: boolean): Promise<number[]> => {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(addressOf('home'));
    const heights: number[] = [];
    for (const width of [320, 360, 390, 479, 480, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      heights.push((await page.locator('.site-footer').boundingBox())?.height ?? Number.NaN);
    }
    await page.close();
    return heights;
  };
  const withSwitch = await footerHeights(true);
  expect(withSwitch.every((height) => height > 0)).toBe(true);
  expect(await footerHeights(false)).toEqual(withSwitch);
});

test('nothing is kept in the browser of a reader who chooses nothing', async ({ page, context }) => {
  await page.goto(addressOf('home'));
  await page.goto(addressOf('article'));
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('on a phone the navigation opens by one button, without a script too, and is for everybody', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 700 } });
  await page.goto(addressOf('article'));
  const navigation = page.getByRole('navigation', { name: 'Navigasi utama' });
  await expect(navigation).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(navigation).toBeVisible();
  await navigation.getByRole('link', { name: 'Linimasa' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Linimasa');
  await page.close();
});

test('on a phone the navigation has every link in sight, the list of articles first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(addressOf('home'));
  await page.getByRole('button', { name: 'Menu' }).click();
  const links = page.getByRole('navigation', { name: 'Navigasi utama' }).getByRole('link');
  await expect(links.first()).toHaveText('Artikel');
  for (const link of await links.all()) await expect(link).toBeInViewport({ ratio: 1 });
});

for (const fonts of ['ours', 'the device’s']) {
  test(`on a desk the navigation stands in one line beside the search (${fonts})`, async ({ page }) => {
    if (fonts !== 'ours') await page.route(/\.woff2$/, (route) => route.abort());
    // The first width at which it is no menu, and a common one.
    for (const width of [1008, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(addressOf('article'));
      await page.evaluate(() => document.fonts.ready);
      const tops = await page
        .locator('.site-nav a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
      expect(new Set(tops).size, `${width} px`).toBe(1);
      await expect(page.locator('.search-box input')).toBeInViewport({ ratio: 1 });
      expect((await page.locator('.search-box').boundingBox())?.width, `${width} px`).toBeGreaterThan(48);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open navigation has no barrier (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(addressOf('article'));
    await page.getByRole('button', { name: 'Menu' }).click();
    expect(await axeProblems(page, 360)).toEqual([]);
  });
}

test('on a phone no column of the table of a story lies out of sight, and each date says what it is', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(addressOf('timeline, story'));
  await page.getByText(words.answers.table, { exact: true }).click();
  const region = page.locator('.table-scroll');
  await expect(region).toBeVisible();
  expect(await region.evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
  const labels = await region
    .locator('tbody tr:first-child td')
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content.replaceAll('"', '')));
  expect(labels).toEqual(['Dikatakan', 'Dapat diperiksa', 'Diketahui', 'Kelanjutannya']);
});

test('on a phone the timeline of a story and the list of claims begin above the fold, with the newest', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [name, list] of [
    ['timeline, story', '.timeline > li'],
    ['timeline', '.timeline > li'],
    ['list, claim', '.claim-list > li'],
  ] as const) {
    await page.goto(addressOf(name));
    await expect(page.locator(list).first(), name).toBeInViewport({ ratio: 0.3 });
  }
});

test('a note says once how firmly a claim was put, whether it is opened on a phone, in the margin, or printed', async ({
  page,
}) => {
  await page.goto(addressOf('article'));
  const note = page.locator('.note').first();
  const firmness = note.locator('.how').filter({ visible: true });
  await page.setViewportSize({ width: 360, height: 740 });
  await note.locator('summary').click();
  await expect(note.getByRole('link', { name: words.seeClaim })).toBeVisible();
  await expect(firmness).toHaveCount(1);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(firmness).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(firmness).toHaveCount(1);
});

test('on a desk the filters of the ledger stand open beside the claims', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(addressOf('list, claim'));
  await expect(page.getByText(words.facets.speaker, { exact: true })).toBeInViewport();
  await expect(page.getByText(words.filters, { exact: true })).toBeHidden();
});

test('on a desk the field with the link of a page shows all of it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const name of ['article', 'claim', 'person']) {
    await page.goto(addressOf(name));
    const field = page.locator('.share input');
    expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth), name).toBe(0);
  }
});

test('in print an article is black on white, whole, with its notes open and the addresses of its sources', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(addressOf('article'));
  expect(await background(page)).toBe('rgb(255, 255, 255)');
  await expect(page.getByRole('navigation', { name: 'Navigasi utama' })).toBeHidden();
  for (const chain of await page.locator('.note .chain').all()) await expect(chain).toBeVisible();
  const printed = await page
    .locator('.source-list .source > a[href^=http]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('href'), getComputedStyle(link, '::after').content]),
    );
  expect(printed.length).toBeGreaterThan(3);
  for (const [address, content] of printed) expect(content).toContain(`<${address ?? ''}>`);
  await expect(page.getByRole('searchbox')).toBeHidden();
});

/** Texts and marks that the style sheet puts before and behind elements that are seen, each once. */
const addedByStyle = (page: Page) =>
  page.evaluate(() => {
    const added = [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility())
      .flatMap((element) => ['::before', '::after'].map((part) => getComputedStyle(element, part)))
      .filter(({ content }) => content !== 'none' && content !== 'normal')
      .map(({ content, backgroundColor, backgroundImage, printColorAdjust }) => ({
        content,
        isFilled: backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)',
        isPrinted: printColorAdjust === 'exact',
      }));
    return [...new Map(added.map((one) => [JSON.stringify(one), one])).values()];
  });

for (const name of ['article', 'article, claims', 'claim', 'timeline', 'list, claim', 'style guide']) {
  test(`in print the marks are as full as on a screen, and no bracket is empty (${name})`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(addressOf(name));
    const added = await addedByStyle(page);
    expect(added.filter(({ isFilled }) => isFilled).length).toBeGreaterThan(0);
    expect(added.filter(({ isFilled, isPrinted }) => isFilled && !isPrinted)).toEqual([]);
    expect(added.filter(({ content }) => /\[\s*\]|<\s*>/.test(content))).toEqual([]);
  });
}

test('in print a claim has nothing that is folded away', async ({ page }) => {
  await page.goto(addressOf('claim'));
  await expect(page.locator('main summary').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main summary').filter({ visible: true })).toHaveCount(0);
});

test('in print no knot of a timeline hangs over the edge of the paper', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(addressOf('timeline'));
  const edge = await page
    .locator('.timeline > li')
    .first()
    .evaluate((day) => {
      const knot = Number.parseFloat(getComputedStyle(day, '::before').insetInlineStart);
      return day.getBoundingClientRect().left + knot;
    });
  expect(edge).toBeGreaterThanOrEqual(0);
});

test('a long name of the site takes a second line on a phone, and scrolls no page sideways', async ({ page }) => {
  await page.goto(addressOf('home'));
  const name = page.locator('.site-name');
  const lines = (): Promise<number> =>
    name.evaluate((link) => Math.round(link.clientHeight / parseFloat(getComputedStyle(link).lineHeight)));
  for (const [text, width, expected] of [
    [undefined, 320, 1],
    ['The Suez Canal Crisis Papers', 320, 2],
    ['The Suez Canal Crisis Papers', 360, 2],
    ['The Suez Canal Crisis Papers', 768, 1],
    ['The Suez Canal Crisis Papers', 1280, 1],
  ] as const) {
    await page.setViewportSize({ width, height: 640 });
    if (text !== undefined) await name.evaluate((link, words) => (link.textContent = words), text);
    expect(await lines(), `${text ?? ''} ${width}`).toBe(expected);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect((await page.getByRole('search').boundingBox())?.width).toBeGreaterThanOrEqual(24);
  }
});

/** Between them they have every component that could be too wide. */
const WIDEST = ['home', 'article', 'article, claims', 'person', 'claim', 'list, claim', 'search', 'style guide'];

for (const { name, address } of pageKinds.filter((kind) => WIDEST.includes(kind.name))) {
  test(`forced colors and 400 % zoom lose nothing (${name})`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    // 1280 px wide at 400 % is 320 px, and 256 px high.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    const { needed, given } = await page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      given: document.documentElement.clientWidth,
    }));
    expect(needed).toBeLessThanOrEqual(given);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
