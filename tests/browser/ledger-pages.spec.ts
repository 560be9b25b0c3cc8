import { expect, test, type Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { hrefs, parsePage } from '../site/html-tree.ts';
import { allFilters, claimsLeftBy, twoThatCombine } from './ledger-oracle.ts';
import { claimsFrom, LEDGER, linkOf, shownClaims } from './ledger-page.ts';
import { openDetails } from './open-details.ts';

/* The ledger and the pages of its filters as they are without its script. */
test.use({ contextOptions: { reducedMotion: 'reduce' }, javaScriptEnabled: false });

const [first] = twoThatCombine();

test('the ledger shows every claim, and each value of each facet with the number of its claims', async ({ page }) => {
  await page.goto(LEDGER);
  expect(await shownClaims(page)).toEqual(claimsLeftBy());
  await expect(page.locator('[data-clear]')).toBeHidden();
  const rest = await page
    .locator('a[data-rest]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const shown = new Set(await offered(page));
  for (const address of rest) {
    await page.goto(address ?? '');
    for (const value of await offered(page)) shown.add(value);
  }
  const expected = allFilters().map(
    ({ facet, value }) => `${paths.claimFilter(facet, value)}: ${claimsLeftBy({ facet, value }).length}`,
  );
  expect([...shown].sort()).toEqual(expected.toSorted());
});

test('every filter leads to a page with exactly its claims, and every link of these pages to a page', async ({
  page,
}) => {
  const links = new Set<string>();
  for (const filter of allFilters()) {
    const href = paths.claimFilter(filter.facet, filter.value);
    const response = await page.request.get(href);
    expect(response.status(), href).toBe(200);
    const tree = parsePage(await response.text());
    expect(await claimsFrom(page, href), href).toEqual(claimsLeftBy(filter));
    for (const link of hrefs(tree)) if (link.startsWith(paths.base)) links.add(link.replace(/#.*$/, ''));
  }
  for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
});

test('a reader who follows a filter sees its claims, how many they are, and the way back to all', async ({ page }) => {
  await page.goto(LEDGER);
  const link = linkOf(page, first);
  await openDetails(page);
  const name = (await link.innerText()).trim();
  await link.click();
  await expect(page).toHaveURL(paths.claimFilter(first.facet, first.value));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  expect(await shownClaims(page)).toEqual(claimsLeftBy(first));
  await expect(page.locator('.ledger-status')).toContainText(words.shown(claimsLeftBy(first).length));
  await page.getByRole('main').getByRole('link', { name: words.allClaims }).click();
  await expect(page).toHaveURL(LEDGER);
});

/** Where the filters of a page lead, with the number of claims that it says each leaves. */
function offered(page: Page): Promise<string[]> {
  return page
    .locator('.filters a[data-facet]')
    .evaluateAll((links) =>
      links.map((link) => `${link.getAttribute('href')}: ${link.parentElement?.querySelector('.count')?.textContent}`),
    );
}
