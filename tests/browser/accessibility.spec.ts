import { expect, test } from '@playwright/test';
import { axeProblems } from './axe-problems.ts';
import { openDetails } from './open-details.ts';
import { pageKinds, pagesOfNoKind } from './page-kinds.ts';

test('every page of the site is of a kind that is tested here', () => {
  expect(pageKinds.length).toBeGreaterThan(10);
  expect(pagesOfNoKind()).toEqual([]);
});

for (const { name, address } of pageKinds) {
  test(`everybody can use the page, light or dark, on a phone or a desk (${name})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await openDetails(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 768, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await axeProblems(page, width), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}

for (const { name, address } of pageKinds.filter((kind) => ['article', 'person', 'list, claim'].includes(kind.name))) {
  test(`names that wrap leave room for a finger between links, on a phone of a width between (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    await page.goto(address);
    await openDetails(page);
    expect(await axeProblems(page, 412)).toEqual([]);
  });
}
