import { expect, test, type Page } from '@playwright/test';
import { openDetails } from './open-details.ts';
import { addressOf, pageKinds } from './page-kinds.ts';

/** How an element had the focus: its place among those that can, in the order in which they should; -1 for any other. */
interface Focus {
  position: number;
  isMarked: boolean;
  isInSight: boolean;
}

declare global {
  var focuses: Focus[];
  var noteFocus: () => void;
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first press of Tab shows the link past the navigation, and Enter goes there', async ({ page }) => {
  await page.goto(addressOf('article'));
  const skipLink = page.locator('.skip-link');
  await expect(skipLink).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport({ ratio: 1 });

  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('every link of the navigation is reached in its order, and Enter follows it', async ({ page }) => {
  await page.goto(addressOf('article'));
  const links = await page.getByRole('navigation').first().getByRole('link').all();
  expect(links.length).toBeGreaterThan(3);
  // Past the search, which stands before the navigation.
  await page.locator('.search-box input').focus();
  for (const link of links) {
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
  }
  const address = await links.at(-1)?.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address ?? '');
});

for (const { name, address } of pageKinds) {
  test(`whoever uses the keyboard reaches everything and sees where they are (${name})`, async ({ page }) => {
    await page.goto(address);
    await tabThrough(page);
    if ((await page.locator('details').count()) === 0) return;
    await page.goto(address);
    await openDetails(page);
    await tabThrough(page);
  });
}

/** Presses Tab from the start of a page to its end, and looks at the focus after each press, as the next one finds it. */
async function tabThrough(page: Page): Promise<void> {
  const all = await page.evaluate(() => {
    // Of radio buttons Tab reaches the chosen one; the arrow keys reach the others.
    const focusable =
      'a[href], button, input:not([type=radio]:not(:checked)), select, summary, textarea, [tabindex="0"]';
    const inOrder = [...document.querySelectorAll(focusable)].filter((element) => element.checkVisibility());
    globalThis.focuses = [];
    globalThis.noteFocus = () => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom } = element.getBoundingClientRect();
      globalThis.focuses.push({
        position: inOrder.indexOf(element),
        isMarked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isInSight: bottom > 0 && top < innerHeight,
      });
    };
    addEventListener('keydown', globalThis.noteFocus, { capture: true });
    return inOrder.length;
  });
  // Held down, the key repeats; to ask the page after each press takes most of the time of such a test.
  for (let press = 0; press < all; press++) await page.keyboard.down('Tab');
  const [, ...focuses] = await page.evaluate(() => {
    globalThis.noteFocus();
    return globalThis.focuses;
  });
  expect(focuses).toEqual(
    Array.from({ length: all }, (_, position): Focus => ({ position, isMarked: true, isInSight: true })),
  );
}
