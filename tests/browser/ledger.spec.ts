import { expect, test } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { axeProblems } from './axe-problems.ts';
import {
  allFilters,
  claimsLeftBy,
  speakersWhoCameLater,
  twoThatCombine,
  twoThatWereNeverSaidTogether,
} from './ledger-oracle.ts';
import { expectFiltered, LEDGER, linkOf, openLedger, shownClaims } from './ledger-page.ts';
import { openDetails } from './open-details.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [first, second] = twoThatCombine();

test('two filters combine: the claims of both are left, the number is told, and the counts say what a third would leave', async ({
  page,
}) => {
  await openLedger(page);
  await linkOf(page, first).click();
  await expectFiltered(page, first);
  await linkOf(page, second).click();
  await expectFiltered(page, first, second);
});

test('who said it and how firmly are asked of one and the same time: what another denied is not what this one denied', async ({
  page,
}) => {
  const { filters, falsely } = twoThatWereNeverSaidTogether();
  await openLedger(page);
  for (const filter of filters) await linkOf(page, filter).click();
  await expectFiltered(page, ...filters);
  for (const address of falsely) await expect(page.locator(`[data-found] a[href="${address}"]`)).toHaveCount(0);
});

test('each claim that a speaker is asked for is shown as that speaker put it', async ({ page }) => {
  const speakers = speakersWhoCameLater().slice(0, 8);
  expect(speakers).not.toEqual([]);
  await openLedger(page);
  for (const speaker of speakers) {
    await page.goto(`${LEDGER}?speaker=${speaker.value}`);
    await expectFiltered(page, speaker);
    const name = (await linkOf(page, speaker).textContent())?.trim() ?? '';
    for (const card of await page.locator('[data-found] .claim-card').all()) {
      const first = card.locator('.chain > li:first-child');
      expect((await first.allInnerTexts()).map((text) => text.trim())).toContain(name);
    }
  }
});

test('one filter alone shows what its own pages show, in the same order and the same words', async ({ page }) => {
  const filters = ['modality', 'origin', 'period'].flatMap((facet) => {
    const all = allFilters().filter((filter) => filter.facet === facet);
    return all.toSorted((a, b) => claimsLeftBy(b).length - claimsLeftBy(a).length)[0] ?? [];
  });
  for (const filter of filters) {
    await page.goto(`${LEDGER}?${filter.facet}=${filter.value}`);
    await expectFiltered(page, filter);
    const combined = await page.locator('[data-found] .claim-card').allInnerTexts();
    await page.goto(paths.claimFilter(filter.facet, filter.value));
    const own = await page.locator('.claim-card').allInnerTexts();
    const next = page.locator('.pager a[rel=next]');
    while ((await next.count()) > 0) {
      await next.click();
      own.push(...(await page.locator('.claim-card').allInnerTexts()));
    }
    // The first page has the newest, and the numbered ones have all.
    expect([...new Set(combined)], filter.value).toEqual([...new Set(own)]);
  }
});

test('the address keeps the filters: it can be loaded again, and sent to somebody else', async ({ page, context }) => {
  await openLedger(page);
  await linkOf(page, first).click();
  await linkOf(page, second).click();
  await page.reload();
  await expectFiltered(page, first, second);

  const other = await context.newPage();
  await other.goto(page.url());
  await expectFiltered(other, first, second);
});

test('Back takes away one filter at a time, and Forward puts it on again', async ({ page }) => {
  await openLedger(page);
  await linkOf(page, first).click();
  await linkOf(page, second).click();
  await page.goBack();
  await expectFiltered(page, first);
  await page.goBack();
  await expectFiltered(page);
  await page.goForward();
  await expectFiltered(page, first);
});

test('a value that would leave no claim is not offered, until the filters allow it again', async ({ page }) => {
  await openLedger(page);
  await linkOf(page, first).click();
  await expectFiltered(page, first);
  for (const filter of allFilters().filter(({ facet }) => facet !== first.facet))
    await expect(linkOf(page, filter)).toBeVisible({ visible: claimsLeftBy(first, filter).length > 0 });
  await page.locator('[data-clear]').click();
  for (const filter of allFilters()) await expect(linkOf(page, filter)).toBeVisible();
});

test('on a phone the number of claims stays in sight while filters are chosen, and leads to them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLedger(page);
  await linkOf(page, first).click();
  await expectFiltered(page, first);
  await linkOf(page, first).scrollIntoViewIfNeeded();
  await expect(page.getByRole('status')).toBeInViewport();
  await page.getByRole('link', { name: words.seeResults, exact: true }).click();
  await expect(page.locator('[data-found] > li').first()).toBeInViewport();
});

test('a filter is taken off where it was put on, or all at once', async ({ page }) => {
  await openLedger(page);
  await linkOf(page, first).click();
  await linkOf(page, second).click();
  await linkOf(page, first).click();
  await expectFiltered(page, second);
  await page.locator('[data-clear]').click();
  await expectFiltered(page);
  await expect(page).toHaveURL(LEDGER);
});

test('the values that the ledger does not name at first are fetched where a reader asks for them, or an address names one', async ({
  page,
}) => {
  await page.goto(LEDGER);
  await openDetails(page);
  const [facet, named] = await page
    .locator('a[data-rest]')
    .first()
    .evaluate((link) => {
      const values = [...(link.closest('details')?.querySelectorAll<HTMLElement>('a[data-value]') ?? [])];
      return [(link as HTMLElement).dataset['rest'], values.map(({ dataset }) => dataset['value'])] as const;
    });
  const filter = allFilters().find((one) => one.facet === facet && !named.includes(one.value));
  if (!filter) throw new Error('the ledger names all values');
  await page.locator(`a[data-rest=${facet}]`).press('Enter');
  await expect(page.locator(`.filters a[data-facet=${facet}]`).nth(named.length)).toBeFocused();
  await linkOf(page, filter).click();
  await expectFiltered(page, filter);

  await page.reload();
  await expect(linkOf(page, filter)).toHaveAttribute('aria-current', 'true');
  await expectFiltered(page, filter);
});

test('of one facet one value is on: another takes its place', async ({ page }) => {
  await openLedger(page);
  const [one, other] = allFilters().filter(({ facet }) => facet === 'modality');
  if (!one || !other) throw new Error('the content has but one modality');
  await linkOf(page, one).click();
  await linkOf(page, other).click();
  await expectFiltered(page, other);
});

test('the filters work by the keyboard alone', async ({ page }) => {
  await openLedger(page);
  await linkOf(page, first).focus();
  await page.keyboard.press('Enter');
  await expectFiltered(page, first);
  await expect(linkOf(page, first)).toBeFocused();
});

test('a value that no claim has leaves none, and the page says so and offers the way back', async ({ page }) => {
  await page.goto(`${LEDGER}?${first.facet}=tidak-ada&utm_source=x`);
  // The page is loaded before its script has asked which claims have the value.
  await expect(page.getByRole('status')).toHaveText(words.shown(0));
  expect(await shownClaims(page)).toEqual([]);
  await page.locator('[data-clear]').click();
  await expectFiltered(page);
});

test('everybody can use the ledger while a filter is on', async ({ page }) => {
  await openLedger(page);
  await linkOf(page, first).click();
  await expectFiltered(page, first);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await axeProblems(page, width), `${width} px`).toEqual([]);
  }
});
