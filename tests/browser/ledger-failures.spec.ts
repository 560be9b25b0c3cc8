import { expect, test, type Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { allFilters, claimsLeftBy, twoThatCombine } from './ledger-oracle.ts';
import { expectFiltered, LEDGER, linkOf, openLedger } from './ledger-page.ts';
import { openDetails } from './open-details.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [first] = twoThatCombine();
const INDEX = `**${LEDGER}index.json`;
const PAGES = `**${LEDGER}**/`;
const narrowed = `${LEDGER}?${first.facet}=${first.value}`;

/** Lets what a script asks for at such addresses fail, and what a reader goes to pass. */
async function cutOff(page: Page, addresses: string): Promise<void> {
  await page.route(addresses, (route) => (route.request().resourceType() === 'xhr' ? route.abort() : route.continue()));
}

/** Expects the whole list, with nothing chosen, and the reader told why. */
async function expectGivenUp(page: Page): Promise<void> {
  await expect(page.getByRole('status')).toHaveText(words.filterFailed);
  await expect(page.locator('[data-all]')).toBeVisible();
  await expect(page.locator('[data-found]')).toBeHidden();
  await expect(page.locator('[data-clear]')).toBeHidden();
  await expect(page.locator('.chosen a')).toHaveCount(0);
  await expect(page.locator('.filters [aria-current]')).toHaveCount(0);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
}

for (const [what, addresses] of [
  ['file of filters', INDEX],
  ['claims', PAGES],
] as const) {
  test(`a filter that is put on without its ${what} leads to its own page, and works in place once they come`, async ({
    page,
  }) => {
    await openLedger(page);
    await cutOff(page, addresses);
    await linkOf(page, first).click();
    await expect(page).toHaveURL(paths.claimFilter(first.facet, first.value));
    await expect(page.locator('.claim-card').first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(LEDGER);
    await page.unroute(addresses);
    await openDetails(page);
    await linkOf(page, first).click();
    await expectFiltered(page, first);
  });

  test(`an address without its ${what} shows all claims, says so, and works when it is loaded again`, async ({
    page,
  }) => {
    await cutOff(page, addresses);
    await page.goto(narrowed);
    await expectGivenUp(page);
    await page.unroute(addresses);
    await page.reload();
    await expectFiltered(page, first);
  });
}

test('Back to a filter that cannot be fetched shows all claims, and the next choice starts from there', async ({
  page,
}) => {
  await page.goto(LEDGER);
  await cutOff(page, INDEX);
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    history.pushState(null, '', location.pathname);
  }, narrowed);
  await page.goBack();
  await expectGivenUp(page);
  await page.unroute(INDEX);
  await openDetails(page);
  await linkOf(page, first).click();
  await expectFiltered(page, first);
});

test('a filter that fails after it was taken off again leads nowhere', async ({ page }) => {
  const fail: (() => Promise<void>)[] = [];
  await openLedger(page);
  await page.route(INDEX, (route) => void fail.push(() => route.abort()));
  await linkOf(page, first).click();
  await expect.poll(() => fail.length).toBe(1);
  await linkOf(page, first).click();
  const failed = page.waitForEvent('requestfailed');
  await fail[0]?.();
  await failed;
  await expectFiltered(page);
  await expect(page).toHaveURL(LEDGER);
});

test('more claims that cannot be fetched leave those that are listed, and can be asked for again', async ({ page }) => {
  const [most] = allFilters().toSorted((a, b) => claimsLeftBy(b).length - claimsLeftBy(a).length);
  if (!most) throw new Error('the content has no claims');
  await page.goto(`${LEDGER}?${most.facet}=${most.value}`);
  const more = page.locator('[data-more] a');
  await expect(more).toBeVisible();
  const listed = await page.locator('[data-found] > li').count();
  await cutOff(page, PAGES);
  await more.click();
  await expect(page.getByRole('status')).toHaveText(words.moreFailed);
  await expect(page.locator('[data-found] > li')).toHaveCount(listed);
  await page.unroute(PAGES);
  await more.click();
  await expectFiltered(page, most);
});

test('values that cannot be fetched are read on their own page', async ({ page }) => {
  await page.goto(LEDGER);
  await openDetails(page);
  await cutOff(page, PAGES);
  await page.locator('a[data-rest=speaker]').click();
  await expect(page).toHaveURL(paths.claimFilters('speaker'));
  await expect(page.locator('.facet-list a').first()).toBeVisible();
});
