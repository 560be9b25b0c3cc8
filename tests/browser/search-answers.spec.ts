import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { words } from '../../src/i18n/words.ts';
import { outDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { addressOf } from './page-kinds.ts';

const field = (page: Page): Locator => page.locator('.search-box input');
const options = (page: Page): Locator => page.getByRole('option');

test('people are found by their office as the press has it for short', async ({ page }) => {
  await page.goto(addressOf('article'));
  for (const [query, id] of [
    ['menlu rusia', 'sergei-lavrov'],
    ['sekjen nato', 'mark-rutte'],
    ['menhan rusia', 'andrey-belousov'],
  ] as const) {
    await field(page).fill(query);
    await expect(options(page).first(), query).toHaveAttribute('data-href', paths.entity('person', id));
  }
});

test('a result does not say twice what somebody is, and does say what they were', async ({ page }) => {
  await page.goto(addressOf('article'));
  await field(page).fill('menteri pertahanan rusia');
  const [holder, former] = [options(page).nth(0), options(page).nth(1)];
  await expect(holder).toHaveText(/^Andrey BelousovMenteri Pertahanan Rusia/);
  await expect(former).toHaveText(/^Menteri Pertahanan Rusia \(2012–2024\) → Sergei Shoigu/);
});

test('what is found with a typo is headed as what may be meant, and is not counted', async ({ page }) => {
  const { nothing, nearest } = words.search.words;
  const putin = paths.entity('person', 'vladimir-putin');
  await page.goto(addressOf('article'));
  for (const query of ['putim', 'puting']) {
    await field(page).fill(query);
    await expect(page.locator('.search-status')).toHaveText(nothing.replace('{q}', query));
    await expect(page.locator('.search-kind')).toHaveText([nearest]);
    await expect(options(page).first(), query).toHaveAttribute('data-href', putin);
  }
  await page.goto(`${paths.search()}?q=puting`);
  await expect(page.locator('#names h3')).toHaveText([nearest]);
  await expect(page.locator('#names li a').first()).toHaveAttribute('href', putin);
  await expect(page.locator('#names [role=status]')).toHaveText(nothing.replace('{q}', 'puting'));
});

test('of what is not in the articles nothing is found, and the lists are offered', async ({ page }) => {
  const { nothing, lists } = words.search.words;
  await page.goto(addressOf('article'));
  for (const query of ['Trump', 'xyzzy', 'Biden']) {
    await field(page).fill(query);
    await expect(page.locator('.search-status')).toHaveText(nothing.replace('{q}', query));
    await expect(page.locator('.search-kind')).toHaveText([lists]);
  }
  await page.goto(`${paths.search()}?q=Biden`);
  await expect(page.locator('#names [role=status]')).toHaveText(nothing.replace('{q}', 'Biden'));
  await expect(page.locator('#names li')).toHaveCount(0);
});

test('whoever waits for results is told so', async ({ page }) => {
  let answer: (() => void) | undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/manifest.json', async (route) => {
    await answered;
    await route.continue();
  });
  await page.goto(`${paths.search()}?q=putin`);
  const status = page.locator('#names [role=status]');
  await expect(status).toHaveText(words.search.searching);
  answer?.();
  await expect(page.locator('#names li').first()).toBeVisible();
  await expect(status).toBeEmpty();
});

test('an answer that comes twice does not send back whoever walks the list', async ({ page }) => {
  await page.goto(addressOf('article'));
  await field(page).fill('kim');
  await expect(options(page).first()).toBeVisible();
  await field(page).press('ArrowDown');
  await field(page).evaluate((input) => input.dispatchEvent(new Event('input', { bubbles: true })));
  await page.waitForTimeout(300);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('whoever asks for more texts twice before they are there has them once, in their order', async ({ page }) => {
  const [items, more] = [page.locator('#texts li'), page.locator('#texts button')];
  const listed = async (): Promise<string[]> => {
    for (let count = await items.count(); count < 30; count += 10) {
      await more.click();
      await expect(items).toHaveCount(count + 10);
    }
    return items.locator('.text-title').allInnerTexts();
  };
  const open = async (): Promise<void> => {
    await page.goto(`${paths.search()}?q=rusia`);
    await expect(items).toHaveCount(10);
  };
  await open();
  const inOrder = await listed();

  await open();
  let answer: (() => void) | undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  let asked = 0;
  await page.route('**/*.pf_fragment*', async (route) => {
    if (++asked <= 10) await answered;
    await route.continue();
  });
  await more.click();
  await more.click();
  await page.waitForTimeout(300);
  answer?.();
  await expect.poll(() => items.count()).toBeGreaterThan(10);
  expect(await listed()).toEqual(inOrder);
});

test('Enter without a choice leads to the search page, with the query in its address', async ({ page }) => {
  await page.goto(addressOf('article'));
  await field(page).fill('putim');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`${paths.search()}?q=putim`);
  await expect(page.locator('#names li a').first()).toHaveAttribute('href', paths.entity('person', 'vladimir-putin'));
});

test('where no text was found there is nothing to narrow, and what was narrowed too far can be widened', async ({
  page,
}) => {
  const status = page.locator('#texts [role=status]');
  const filters = page.locator('#texts .text-filters');
  await page.goto(`${paths.search()}?q=xqzjv`);
  await expect(status).toContainText('xqzjv');
  await expect(filters).toBeHidden();

  await page.goto(`${paths.search()}?q=xqzjv&kind=article`);
  await expect(status).toContainText('xqzjv');
  await expect(filters.locator('[name=kind]')).toHaveValue('article');
  await filters.locator('[name=kind]').selectOption('');
  await expect(filters).toBeHidden();
});

test('on a page in another language the list says that what is found is in that of the site', async ({ page }) => {
  const { articles } = JSON.parse(readFileSync(join(outDir(), 'data/graph.json'), 'utf8')) as {
    articles: { address: string; lang: string }[];
  };
  const other = articles.find(({ lang }) => lang !== site.locale);
  test.skip(other === undefined, 'every article is in the language of the site');
  await page.goto(other?.address ?? '');
  await field(page).fill('kim');
  await expect(options(page).first()).toBeVisible();
  await expect(page.locator('.search-panel')).toHaveAttribute('lang', site.locale);
});
