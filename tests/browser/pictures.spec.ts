import { expect, test, type Page } from '@playwright/test';
import { addressOf } from './page-kinds.ts';
import { watchPage } from './watch-page.ts';

/** The first picture of a page as the reader sees it. */
async function shot(page: Page): Promise<string> {
  const image = page.locator('.picture img').first();
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth > 0))
    .toBe(true);
  return (await image.screenshot()).toString('base64');
}

test('a picture takes the colors of the page, whether the system or the reader chose them', async ({ page }) => {
  await page.goto(addressOf('place'));
  const light = await shot(page);
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const chosen = await shot(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
  expect(await shot(page)).toBe(chosen);
  expect(chosen).not.toBe(light);
});

test('the text of a picture can be read on a phone and is no larger than the text around it on a desk', async ({
  page,
}) => {
  for (const [width, least, most] of [
    [360, 11, 13],
    [1280, 11, 18],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    for (const kind of ['article', 'place', 'person', 'map', 'timeline, story']) {
      await page.goto(addressOf(kind));
      const sizes = await page.locator('.picture img').evaluateAll((images: HTMLImageElement[]) =>
        Promise.all(
          images.map(async (image) => {
            // A picture's own rules: how many units its text has at the width that it is shown at.
            const text = await (await fetch(image.src)).text();
            const rules = [...text.matchAll(/min-width:(\d+)px\)\{\.text\{font-size:([\d.]+)px/g)];
            const rule = rules.findLast(([, from]) => image.clientWidth >= Number(from));
            return (
              (Number(rule?.[2] ?? /font-size="(\d+)"/.exec(text)?.[1]) * image.clientWidth) /
              Number(image.getAttribute('width'))
            );
          }),
        ),
      );
      expect(sizes.length, kind).toBeGreaterThan(0);
      for (const size of sizes) {
        expect(size, `${kind}, ${width} px`).toBeGreaterThanOrEqual(least);
        expect(size, `${kind}, ${width} px`).toBeLessThanOrEqual(most);
      }
    }
  }
});

test('a picture opened by itself is drawn, in its light colors', async ({ page, baseURL }) => {
  const { badRequests } = watchPage(page, new URL(baseURL ?? '').origin);
  await page.goto(addressOf('place'));
  const source = (await page.locator('.picture img').first().getAttribute('src')) ?? '';
  await page.goto(source);
  await expect(page.locator('svg text').first()).toBeVisible();
  expect(badRequests.filter((request) => !request.includes('favicon'))).toEqual([]);
});
