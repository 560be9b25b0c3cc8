import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { byClass, byTag, hrefs, parsePage } from '../site/html-tree.ts';
import { allFilters, claimsLeftBy, type Filter } from './ledger-oracle.ts';
import { openDetails } from './open-details.ts';

export const LEDGER = paths.claims();

/** Opens the ledger, all that can be opened in it, and the rest of the values of each facet. */
export async function openLedger(page: Page): Promise<void> {
  await page.goto(LEDGER);
  await openDetails(page);
  await openRest(page);
}

async function openRest(page: Page): Promise<void> {
  const rest = page.locator('a[data-rest]');
  for (let left = await rest.count(); left > 0; left--) {
    await rest.first().click();
    await expect(rest).toHaveCount(left - 1);
  }
}

export function linkOf(page: Page, { facet, value }: Filter): Locator {
  return page.locator(`.filters a[data-facet="${facet}"][data-value="${value}"]`);
}

/** The addresses of the claims that a reader comes to: those that are seen, those behind “more”, and those on the pages that follow. */
export async function shownClaims(page: Page): Promise<string[]> {
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
export async function claimsFrom(page: Page, address: string | null): Promise<string[]> {
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
export async function expectFiltered(page: Page, ...filters: Filter[]): Promise<void> {
  const query = new URLSearchParams(filters.map(({ facet, value }) => [facet, value]));
  await expect.poll(() => [...new URL(page.url()).searchParams].sort()).toEqual([...query].sort());
  const left = claimsLeftBy(...filters);
  await expect(page.getByRole('status')).toHaveText(words.shown(left.length));
  expect(await shownClaims(page)).toEqual(left);
  await expect(page.locator('[data-clear]')).toBeVisible({ visible: filters.length > 0 });

  await openDetails(page);
  await openRest(page);
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
