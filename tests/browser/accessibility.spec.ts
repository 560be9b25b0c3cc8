import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { openDetails } from './open-details.ts';
import { pageKinds, pagesOfNoKind } from './page-kinds.ts';

/** WCAG 2.2 A and AA, and what axe's makers advise besides. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe.configure({ timeout: 120_000 });

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
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        // The pages hold no frames, so that axe needs no second page to gather its findings in.
        const axe = new AxeBuilder({ page }).withTags(RULES).setLegacyMode();
        const { violations, incomplete } = await axe.analyze();
        // Contrast that could not be measured is contrast that nobody has checked; on a phone that is what is scrolled out of sight.
        const unmeasured = width === 1280 ? incomplete.filter(({ id }) => id === 'color-contrast') : [];
        const problems = [...violations, ...unmeasured].map(({ id, nodes }) => ({
          rule: id,
          where: nodes.map(({ target }) => target.join(' ')),
        }));
        expect(problems, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
