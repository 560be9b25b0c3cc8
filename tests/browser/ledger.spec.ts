import { expect, test, type Locator, type Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { byClass, byTag, hrefs, parsePage } from '../site/html-tree.ts';
import { axeProblems } from './axe-problems.ts';
import {
  allFilters,
  claimsLeftBy,
  speakersWhoCameLater,
  twoThatCombine,
  twoThatWereNeverSaidTogether,
  type Filter,
} from './ledger-oracle.ts';
import { openDetails } from './open-details.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const LEDGER = paths.claims();
const [first, second] = twoThatCombine();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger shows every claim, and each value of each facet with the number of its claims', async ({ page }) => {
    await page.goto(LEDGER);
    expect(await shownClaims(page)).toEqual(claimsLeftBy());
    const shown = await page.locator('.filters a').evaluateAll((links) =>
      links.map((link) => {
        const { facet, value } = (link as HTMLAnchorElement).dataset;
        return `${facet} ${value}: ${link.parentElement?.querySelector('.count')?.textContent ?? ''}`;
      }),
    );
    const expected = allFilters().map((filter) => `${filter.facet} ${filter.value}: ${claimsLeftBy(filter).length}`);
    expect(shown.toSorted()).toEqual(expected.toSorted());
    await expect(page.locator('[data-clear]')).toBeHidden();
  });

  test('every filter leads to a page with exactly its claims, and every link of these pages to a page', async ({
    page,
  }) => {
    const links = new Set<string>();
    await page.goto(LEDGER);
    for (const filter of allFilters()) {
      const href = await linkOf(page, filter).getAttribute('href');
      const response = await page.request.get(href ?? '');
      expect(response.status(), href ?? '').toBe(200);
      const tree = parsePage(await response.text());
      expect(await claimsFrom(page, href), href ?? '').toEqual(claimsLeftBy(filter));
      for (const link of hrefs(tree)) if (link.startsWith(paths.base)) links.add(link.replace(/#.*$/, ''));
    }
    for (const link of links) expect((await page.request.get(link)).status(), link).toBe(200);
  });

  test('a reader who follows a filter sees its claims, how many they are, and the way back to all', async ({
    page,
  }) => {
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
});

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

test('a filter whose claims could not be fetched shows them once they can be', async ({ page }) => {
  let isOffline = true;
  await page.route(`**${LEDGER}**/`, (route) =>
    isOffline && route.request().resourceType() === 'xhr' ? route.abort() : route.continue(),
  );
  await openLedger(page);
  const failed = page.waitForEvent('pageerror');
  await linkOf(page, first).click();
  await failed;
  isOffline = false;
  await linkOf(page, first).click();
  await linkOf(page, first).click();
  await expectFiltered(page, first);
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

async function openLedger(page: Page): Promise<void> {
  await page.goto(LEDGER);
  await openDetails(page);
}

function linkOf(page: Page, { facet, value }: Filter): Locator {
  return page.locator(`.filters a[data-facet="${facet}"][data-value="${value}"]`);
}

/** The addresses of the claims that a reader comes to: those that are seen, those behind “more”, and those on the pages that follow. */
async function shownClaims(page: Page): Promise<string[]> {
  const links = page.locator('.claim-list .claim-text a').filter({ visible: true });
  const more = page.locator('[data-more] a');
  while (await more.isVisible()) {
    const before = await links.count();
    await more.click();
    await expect.poll(() => links.count()).toBeGreaterThan(before);
  }
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const next = page.locator('.pager a[rel=next]').filter({ visible: true });
  const following = (await next.count()) > 0 ? await claimsFrom(page, await next.getAttribute('href')) : [];
  return [...new Set([...addresses, ...following])].sort();
}

/** The addresses of the claims on a page and on those that follow it, each once. */
async function claimsFrom(page: Page, address: string | null): Promise<string[]> {
  const claims = new Set<string>();
  for (let href = address; href !== null;) {
    const response = await page.request.get(href);
    expect(response.status(), href).toBe(200);
    const tree = parsePage(await response.text());
    for (const claim of byClass(tree, 'claim-text').flatMap((text) => hrefs(text))) claims.add(claim);
    const next = byTag(tree, 'a').find(({ properties }) => [properties['rel']].flat().includes('next'));
    href = next ? String(next.properties['href']) : null;
  }
  return [...claims].sort();
}

/** Expects the ledger to be narrowed by exactly these filters, in everything that it shows. */
async function expectFiltered(page: Page, ...filters: Filter[]): Promise<void> {
  const query = new URLSearchParams(filters.map(({ facet, value }) => [facet, value]));
  await expect.poll(() => [...new URL(page.url()).searchParams].sort()).toEqual([...query].sort());
  const left = claimsLeftBy(...filters);
  await expect(page.getByRole('status')).toHaveText(words.shown(left.length));
  expect(await shownClaims(page)).toEqual(left);
  await expect(page.locator('[data-clear]')).toBeVisible({ visible: filters.length > 0 });

  const links = await page.locator('.filters a').evaluateAll((all) =>
    all.map((link) => {
      const { facet, value } = (link as HTMLAnchorElement).dataset;
      const count = link.parentElement?.querySelector('.count')?.textContent ?? '';
      return `${facet} ${value}: ${count}${link.getAttribute('aria-current') === 'true' ? ', on' : ''}`;
    }),
  );
  const expected = allFilters().map((filter) => {
    const others = filters.filter(({ facet }) => facet !== filter.facet);
    const isOn = filters.some(({ facet, value }) => facet === filter.facet && value === filter.value);
    return `${filter.facet} ${filter.value}: ${claimsLeftBy(filter, ...others).length}${isOn ? ', on' : ''}`;
  });
  expect(links.toSorted()).toEqual(expected.toSorted());
}
