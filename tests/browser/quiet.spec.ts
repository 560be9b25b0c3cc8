import { expect, test } from '@playwright/test';
import { openDetails } from './open-details.ts';
import { addressOf, pageKinds } from './page-kinds.ts';
import { pageRecord, recordPages } from './page-record.ts';
import { servePiecewise } from './piecewise-server.ts';
import { watchPage } from './watch-page.ts';

/** A small phone, a common one, and a desk. */
const WIDTHS = [320, 360, 1280];

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const { name, address } of pageKinds) {
  test(`the page loads without a complaint, asks nobody else for anything, stands still, and fits (${name})`, async ({
    page,
    baseURL,
  }) => {
    const { complaints, badRequests } = watchPage(page, new URL(baseURL ?? '').origin);
    await recordPages(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await pageRecord(page), `${width} px`).toEqual({ violations: [], shifts: [] });

      await openDetails(page);
      const { needed, given } = await page.evaluate(() => ({
        needed: document.documentElement.scrollWidth,
        given: document.documentElement.clientWidth,
      }));
      expect(needed, `${width} px: scrolls sideways`).toBeLessThanOrEqual(given);
    }
    // A script may ask for something late.
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(badRequests).toEqual([]);
  });
}

for (const name of ['list, person', 'claim']) {
  test(`a page that comes piece by piece stands still (${name})`, async ({ page, baseURL }) => {
    const { address, close } = await servePiecewise(baseURL ?? '');
    await recordPages(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(new URL(addressOf(name), address).href);
      expect(await pageRecord(page), `${width} px`).toEqual({ violations: [], shifts: [] });
    }
    close();
  });
}

test('the smallest phone shows every page without scrolling sideways when our fonts did not come', async ({ page }) => {
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 800 });
  const wide: string[] = [];
  for (const { name, address } of pageKinds) {
    await page.goto(address);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${name}: ${over} px`);
  }
  expect(wide).toEqual([]);
});

test('a reader who set letters twice as large scrolls no page sideways, on a phone or a desk', async ({ page }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  const wide: string[] = [];
  for (const { name, address } of pageKinds) {
    await page.goto(address);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${name}, ${width}: ${over} px`);
    }
  }
  expect(wide).toEqual([]);
});

test('what the policy forbids would be noticed', async ({ page, baseURL }) => {
  const { complaints } = watchPage(page, new URL(baseURL ?? '').origin);
  await recordPages(page);
  await page.goto(addressOf('home'));
  await page.evaluate(() => document.body.setAttribute('style', 'margin: 1px'));
  await expect.poll(async () => (await pageRecord(page)).violations).toContain('style-src-attr: inline');
  expect(complaints.join()).toContain('Content Security Policy');
});

test('a part of the page that moves after it was shown would be noticed', async ({ page }) => {
  await recordPages(page);
  await page.goto(addressOf('home'));
  await pageRecord(page);
  await page.evaluate(() =>
    document.querySelector('h1')?.before(Object.assign(document.createElement('p'), { textContent: 'late' })),
  );
  await expect.poll(async () => (await pageRecord(page)).shifts).not.toEqual([]);
});
