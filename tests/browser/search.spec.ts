import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { axeProblems } from './axe-problems.ts';
import { addressOf } from './page-kinds.ts';
import { pageRecord, recordPages } from './page-record.ts';
import { watchPage, type PageWatch } from './watch-page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const field = (page: Page): Locator => page.locator('.search-box input');
const options = (page: Page): Locator => page.getByRole('option');
const SEARCH_FILES = /\/_astro\/search-start|\/index\/|\/texts\//;

/** What readers type, and where the first thing that is found leads. */
const FIRST: [query: string, address: string][] = [
  ['korut', paths.entity('place', 'north-korea')],
  ['AS', paths.entity('place', 'united-states')],
  ['North Korea', paths.entity('place', 'north-korea')],
  ['김정은', paths.entity('person', 'kim-jong-un')],
  ['kim jongun', paths.entity('person', 'kim-jong-un')],
  ['Путин', paths.entity('person', 'vladimir-putin')],
  ['putim', paths.entity('person', 'vladimir-putin')],
  ['shoygu', paths.entity('person', 'sergei-shoigu')],
  ['cina', paths.entity('place', 'china')],
];

test('a name leads to its page, in any script and spelling, and with a typo', async ({ page }) => {
  await page.goto(addressOf('article'));
  for (const [query, address] of FIRST) {
    await field(page).fill(query);
    await expect(options(page).first(), query).toHaveAttribute('data-href', address);
  }
  await field(page).fill('korut');
  await expect(options(page).first()).toContainText('Korut → Korea Utara');
  await options(page).first().click();
  await expect(page).toHaveURL(paths.entity('place', 'north-korea'));
});

test('nothing of the search is fetched before it is touched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(addressOf('article'), { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => SEARCH_FILES.test(url))).toEqual([]);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect.poll(() => fetched.filter((url) => SEARCH_FILES.test(url)).length).toBeGreaterThan(0);
});

test('the search opens by / and by Ctrl-K, and is walked by keyboard alone', async ({ page }) => {
  await page.goto(addressOf('article'));
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toHaveRole('combobox');
  await page.keyboard.type('kim');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.search-status')).toHaveText(/\d/);
  // What is found for its first letters may be listed before: who walks that list loses the place when the answer comes.
  const last = options(page).last();
  await expect(last).toContainText('“kim”');

  await page.keyboard.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  const first = options(page).first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');

  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(options(page).first()).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const address = await options(page).first().getAttribute('data-href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');

  // The address is that of the new page before its script listens to keys.
  await page.waitForLoadState();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  // A slash in a field is a slash.
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.keyboard.press('Tab');
  await expect(options(page).first()).toBeHidden();
});

test('where nothing is found, the nearest names and the lists are offered', async ({ page }) => {
  await page.goto(addressOf('article'));
  await field(page).fill('putin qxzjq xzjqx');
  await expect(page.locator('.search-nothing')).toContainText('putin qxzjq xzjqx');
  await expect(options(page).first()).toHaveAttribute('data-href', paths.entity('person', 'vladimir-putin'));
  await expect(page.locator(`[data-href="${paths.entities('person')}"]`)).toBeVisible();
});

for (const width of [320, 360, 1280, 1920]) {
  test(`the open list is without fault for axe, light and dark, and fits the page (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 1280 ? 800 : 1400 });
    await page.goto(addressOf('article'));
    // Beside a long list on a wide page stand notes that it covers by half, and axe cannot measure those.
    for (const query of [width < 1280 ? 'korut' : 'sekjen nato', 'qxzjqxzj']) {
      await field(page).fill(query);
      await expect(options(page).first()).toBeVisible();
      await field(page).press('ArrowDown');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeProblems(page, width), `${query}, ${colorScheme}`).toEqual([]);
      }
    }
    const { needed, given } = await page.evaluate(() => ({
      needed: document.documentElement.scrollWidth,
      given: document.documentElement.clientWidth,
    }));
    expect(needed).toBeLessThanOrEqual(given);
    // On a phone it has the whole line, from margin to margin.
    const panel = (await page.locator('.search-panel').boundingBox())?.width ?? 0;
    if (width < 1280) expect(panel).toBeCloseTo(width - 2 * 16, 0);
  });
}

test('the results of the search page are without fault for axe, light and dark', async ({ page }) => {
  await page.goto(`${paths.search()}?q=putin`);
  await expect(page.locator('#texts li').first()).toBeVisible();
  await expect(page.locator('#names li').first()).toBeVisible();
  for (const width of [360, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      expect(await axeProblems(page, width), `${width} ${colorScheme}`).toEqual([]);
    }
  }
});

test('texts are found by the stem of their words, with the passage, and can be narrowed', async ({ page }) => {
  await page.goto(`${paths.search()}?q=pertemuan`);
  const texts = page.locator('#texts li');
  await expect(texts.first().locator('mark').first()).toBeVisible();
  const all = await page.locator('#texts [role=status]').innerText();
  await page.locator('#texts select[name=kind]').selectOption('article');
  await expect(page.locator('#texts [role=status]')).not.toHaveText(all);
  await expect(page).toHaveURL(/kind=article/);
  // How many there are is said before they are there.
  await expect(texts.first()).toBeVisible();
  const links = await texts
    .locator('.text-title')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(new RegExp(`^${paths.base}${paths.segments.article}/`));
  await page.reload();
  await expect(page.locator('#texts select[name=kind]')).toHaveValue('article');
  for (const name of ['person', 'period'])
    expect(await page.locator(`#texts select[name=${name}] option`).count()).toBeGreaterThan(1);
});

test('a passage shows where one part of a text ends, and that it begins or ends within a sentence', async ({
  page,
}) => {
  await page.goto(`${paths.search()}?q=rudal+satelit`);
  await expect(page.locator('#texts li').first()).toBeVisible();
  const passages = await page.locator('#texts .text-passage').allInnerTexts();
  expect(passages.filter((text) => /^\p{Ll}|,$/u.test(text))).toEqual([]);
  for (const shown of [/^…/, /…$/, /\S · \S/]) expect(passages.filter((text) => shown.test(text))).not.toEqual([]);
});

test('the link of a passage lands on the very sentence, though its words stand elsewhere on the page as well', async ({
  page,
}) => {
  const { articles, claims } = JSON.parse(readFileSync(join(outDir(), 'data/graph.json'), 'utf8')) as {
    articles: { id: string; address: string; lang: string }[];
    claims: { occurrences: { article: string; anchor: string; words: string; modality: string }[] }[];
  };
  const [article] = articles.filter(({ lang }) => lang === site.locale);
  const said = claims.flatMap(({ occurrences }) => occurrences.filter(({ article: id }) => id === article?.id));
  let followed = 0;
  for (const { anchor, words } of said.filter((one) => one.words.split(' ').length > 5).slice(0, 4)) {
    await page.goto(`${paths.search()}?q=${encodeURIComponent(words)}&kind=article`);
    const link = page.locator(`#texts .text-passage[href^="${article?.address ?? ''}#"]`);
    if ((await link.count()) === 0) await link.waitFor({ timeout: 3000 }).catch(() => undefined);
    const href = await link.getAttribute('href', { timeout: 1000 }).catch(() => null);
    if (href === null) continue;
    await page.goto('about:blank');
    await page.goto(href);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    followed++;
  }
  expect(followed).toBeGreaterThan(0);
});

test('a text that was found in another language says so, for those who have it read to them', async ({ page }) => {
  const { articles } = JSON.parse(readFileSync(join(outDir(), 'data/graph.json'), 'utf8')) as {
    articles: { address: string; title: string; lang: string }[];
  };
  const [other] = articles.filter(({ lang }) => lang !== site.locale);
  test.skip(other === undefined, 'every article is in the language of the site');
  const { address = '', title = '', lang = '' } = other ?? {};
  await page.goto(`${paths.search()}?q=${encodeURIComponent(title)}`);
  const item = page.locator('#texts li').filter({ has: page.locator(`.text-title[href="${address}"]`) });
  await expect(item.locator('.text-title')).toHaveAttribute('lang', lang);
  await expect(item.locator('.text-passage')).toHaveAttribute('lang', lang);
});

test('texts are narrowed by a person, under the name that people have, and the address says who by the id', async ({
  page,
}) => {
  await page.goto(`${paths.search()}?q=pertemuan&person=vladimir-putin`);
  const person = page.locator('#texts select[name=person]');
  await expect(person).toHaveValue('vladimir-putin');
  await expect(person.locator('option:checked')).toHaveText(/^Vladimir Putin \(\d+\)$/);
  const names = await person.locator('option').allInnerTexts();
  expect(names.filter((name) => /^[a-z0-9-]+ \(/.test(name))).toEqual([]);
  await person.selectOption('kim-jong-un');
  await expect(page).toHaveURL(/person=kim-jong-un/);
  await expect(page.locator('#texts li').first()).toBeVisible();
  // As addresses said it before.
  await page.goto(`${paths.search()}?q=pertemuan&person=Vladimir+Putin`);
  await expect(person).toHaveValue('vladimir-putin');
});

test('texts are narrowed where the names of people cannot be had, too', async ({ page }) => {
  await page.route('**/people.json', (route) => route.abort());
  await page.goto(`${paths.search()}?q=pertemuan&person=vladimir-putin`);
  await expect(page.locator('#texts select[name=person] option:checked')).toHaveText(/^vladimir-putin \(\d+\)$/);
  await expect(page.locator('#texts li').first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the search leads to the lists', async ({ page }) => {
    await page.goto(addressOf('article'));
    await field(page).fill('korut');
    await field(page).press('Enter');
    await expect(page).toHaveURL(`${paths.search()}?q=korut`);
    await page
      .locator(`main a[href^="${paths.entities('place')}"]`)
      .last()
      .click();
    await expect(page).toHaveURL(new RegExp(`^[^#]*${paths.entities('place')}`));
  });
});

const HOSTILE = [
  '"><img src=x onerror=alert(1)><script>alert(2)</script>',
  "'; alert(3); //",
  '{{constructor.constructor("alert(4)")()}}',
  '__proto__ constructor toString',
  '\u202e\u2066tupni \u200f\u061c\u0000',
  'k'.repeat(10_000),
  '<mark>'.repeat(50),
  '\ud800 김\udc00',
  '%F0%28 \\ .* [a-z]+ $&',
];

async function isQuiet(page: Page, { complaints, badRequests }: PageWatch): Promise<void> {
  expect((await pageRecord(page)).violations).toEqual([]);
  expect(complaints).toEqual([]);
  expect(badRequests).toEqual([]);
  await expect(page.locator('main img, .search-box img, main script:not([src])')).toHaveCount(0);
}

test('a hostile query does nothing but search, in the header', async ({ page, baseURL }) => {
  const watch = watchPage(page, new URL(baseURL ?? '').origin);
  await recordPages(page);
  await page.goto(addressOf('home'));
  for (const query of HOSTILE) {
    await field(page).evaluate((input: HTMLInputElement, text) => {
      input.focus();
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    await expect(options(page).first()).toBeVisible();
    await field(page).fill('');
  }
  await isQuiet(page, watch);
});

test('a hostile address does nothing but search, on the search page', async ({ page, baseURL }) => {
  const watch = watchPage(page, new URL(baseURL ?? '').origin);
  await recordPages(page);
  const queries = [
    ...HOSTILE.map((query) => encodeURIComponent(query.toWellFormed())),
    '%ED%A0%80',
    '%',
    '&kind=%22%3E&person=<b>',
  ];
  for (const query of queries) {
    await page.goto(`${paths.search()}?q=${query}`);
    if (!query.startsWith('&')) await expect(page.locator('#texts [role=status]')).not.toBeEmpty();
    await isQuiet(page, watch);
  }
});
