import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { twoThatCombine, type Filter } from './ledger-oracle.ts';
import { expectFiltered, LEDGER, linkOf, openLedger } from './ledger-page.ts';
import { pageRecord, recordPages } from './page-record.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const both = twoThatCombine();
const [first, second] = both;
const shared = `${LEDGER}?${new URLSearchParams(both.map(({ facet, value }) => [facet, value]))}`;

/** What a filter is called above the claims, as on its own page. */
async function nameOf(page: Page, filter: Filter): Promise<string> {
  return words.filteredBy(words.facets[filter.facet], (await linkOf(page, filter).textContent())?.trim() ?? '');
}

function takingOff(page: Page, name: string): Locator {
  return page.getByRole('link', { name: words.removeFilter(name), exact: true });
}

for (const width of [320, 360, 1280]) {
  test(`an address that was shared says what it is filtered by, and the claims do not move (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await recordPages(page);
    await page.goto(shared);
    await expect(page.locator('.chosen a')).toHaveCount(both.length);
    const names = await Promise.all(both.map((filter) => nameOf(page, filter)));
    await expect(page.locator('.chosen a')).toHaveText(names);
    for (const name of names) await expect(takingOff(page, name)).toBeInViewport();
    await expect(page).toHaveTitle(new RegExp(`^${names.join(' · ')} – ${words.claims} – `));
    for (const filter of both)
      await expect(linkOf(page, filter).locator('xpath=ancestor::details[1]')).toHaveAttribute('open');
    const { shifts } = await pageRecord(page);
    // On a desk a group that opens moves those below it, in their own column; the claims and what is said of them stand still.
    expect(shifts.filter((shift) => width < 1280 || !/: (DETAILS|LI)\b/.test(shift))).toEqual([]);
    const heights = await page.locator('.chosen a').evaluateAll((all) => all.map((link) => link.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
}

test('names of filters with letters twice as large fit a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.goto(shared);
  await expect(page.locator('.chosen a')).toHaveCount(both.length);
  const ends = await page
    .locator('.chosen a')
    .evaluateAll((all) => all.map((link) => [link.scrollWidth - link.clientWidth, link.getBoundingClientRect().right]));
  for (const [hidden = 1, end = Infinity] of ends) {
    expect(hidden).toBeLessThanOrEqual(0);
    expect(end).toBeLessThanOrEqual(320);
  }
});

test('a name takes its filter off, by the keyboard too, and leads on to the next, or to the claims', async ({
  page,
}) => {
  await openLedger(page);
  const title = await page.title();
  await linkOf(page, first).click();
  await linkOf(page, second).click();
  await expectFiltered(page, first, second);
  await takingOff(page, await nameOf(page, first)).press('Enter');
  await expectFiltered(page, second);
  await expect(takingOff(page, await nameOf(page, second))).toBeFocused();
  await page.keyboard.press('Enter');
  await expectFiltered(page);
  await expect(page.locator('#results')).toBeFocused();
  await expect(page.locator('.chosen')).toBeHidden();
  await expect(page).toHaveTitle(title);
});

test('the link that takes a filter off leads to the claims without it in a window of its own too', async ({ page }) => {
  await page.goto(shared);
  const href = await takingOff(page, await nameOf(page, first)).getAttribute('href');
  await page.goto(new URL(href ?? '', page.url()).href);
  await expectFiltered(page, second);
});

test('a value that no claim has is named as the address has it, and can be taken off', async ({ page }) => {
  await page.goto(`${LEDGER}?${first.facet}=tidak-ada`);
  await takingOff(page, words.filteredBy(words.facets[first.facet], 'tidak-ada')).click();
  await expectFiltered(page);
});
