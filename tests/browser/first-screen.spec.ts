import { expect, test } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { addressOf } from './page-kinds.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('on a phone the first screen of a contested claim says who stands on each side, through whom, and what is known by now', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(addressOf('claim'));
  const answers = page.locator('.claim-page > header dd');
  await expect(answers).toHaveCount(3);
  for (const answer of await answers.all()) await expect(answer).toBeInViewport({ ratio: 1 });
  for (const side of [0, 1]) await expect(answers.nth(side)).toContainText(new RegExp(` ${words.via} \\S`));
});

test('on a phone how firmly, when and in which article a claim was reported takes a few lines under its words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(addressOf('claim'));
  const heights = await page
    .locator('.occurrence')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map(
          (one) =>
            one.getBoundingClientRect().bottom - (one.querySelector('blockquote')?.getBoundingClientRect().bottom ?? 0),
        ),
    );
  expect(heights.length).toBeGreaterThan(3);
  // Two lines of text, a headline of up to three, and the room around them.
  expect(Math.max(...heights)).toBeLessThanOrEqual(160);
});

for (const name of ['person', 'place', 'organization']) {
  test(`what was said stands before names and facts on a phone, and beside them on a desk (${name})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(addressOf(name));
    const said = page.locator('.claim-card').first();
    const facts = page.getByRole('region', { name: words.keyFacts });
    await expect(said).toBeInViewport({ ratio: 0.5 });
    await expect(facts).not.toBeInViewport();
    await page.getByRole('link', { name: words.keyFacts }).click();
    await expect(facts).toBeInViewport();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await expect(said).toBeInViewport();
    await expect(facts).toBeInViewport();
  });
}
