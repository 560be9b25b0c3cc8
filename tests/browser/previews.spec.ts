import { expect, test, type Page } from '@playwright/test';
import { axeProblems } from './axe-problems.ts';
import { addressOf } from './page-kinds.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const article = addressOf('article');
const mentions = (page: Page) => page.locator('.article-body a.mention');
const card = (page: Page) => page.locator('.preview');

/** How often the page has asked for the file of the cards. */
function countRequests(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/previews.json')) count += 1;
  });
  return () => count;
}

test('a mention under the mouse shows its card; nothing is asked for before, and once for all cards', async ({
  page,
}) => {
  const requests = countRequests(page);
  await page.goto(article);
  await page.waitForLoadState('networkidle');
  expect(requests()).toBe(0);

  for (const at of [0, 1]) {
    const mention = mentions(page).nth(at);
    await mention.hover();
    await expect(card(page)).toBeVisible();
    await expect(card(page).getByRole('link')).toHaveAttribute('href', (await mention.getAttribute('href')) ?? '');
    await expect(card(page)).toContainText(/\d+ klaim/);
  }
  expect(requests()).toBe(1);

  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('a mouse that only passes over a mention shows nothing', async ({ page }) => {
  const requests = countRequests(page);
  // The page's clock stands still while the mouse is moved: a slow machine would take longer than the delay itself.
  await page.clock.install({ time: 0 });
  await page.goto(article);
  await page.clock.pauseAt(3_600_000);
  await mentions(page).first().hover();
  await page.clock.runFor(200);
  await page.locator('h1').hover();
  // Longer than the delay after which a card would come.
  await page.clock.runFor(1000);
  await expect(card(page)).toHaveCount(0);
  expect(requests()).toBe(0);

  await mentions(page).first().hover();
  await page.clock.runFor(1000);
  await expect(card(page)).toBeVisible();
});

test('the card stays while the mouse is on it, and a click on the mention follows the link', async ({ page }) => {
  await page.goto(article);
  const mention = mentions(page).first();
  await mention.hover();
  await card(page).hover();
  await page.waitForTimeout(600);
  await expect(card(page)).toBeVisible();
  await mention.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(article);
});

for (const [width, colorScheme] of [
  [360, 'light'],
  [360, 'dark'],
  [768, 'light'],
  [1280, 'dark'],
] as const) {
  test(`an open card is for everybody, and stands inside the window (${width} px, ${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article);
    const mention = mentions(page).nth(4);
    await mention.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(card(page)).toBeVisible();
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect(await axeProblems(page, width)).toEqual([]);
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('the first tap shows the card, the second follows the link', async ({ page }) => {
    await page.goto(article);
    const mention = mentions(page).first();
    const address = (await mention.getAttribute('href')) ?? '';
    await mention.tap();
    await expect(card(page)).toBeVisible();
    await expect(page).toHaveURL(article);
    await mention.tap();
    await expect(page).toHaveURL(address);
  });

  test('where no card can be had, the first tap follows the link', async ({ page }) => {
    await page.route('**/previews.json', (route) => route.abort());
    await page.goto(article);
    const mention = mentions(page).first();
    const address = (await mention.getAttribute('href')) ?? '';
    await mention.tap();
    await expect(page).toHaveURL(address);
  });
});

test('by keyboard: from an article to a card, a person, a claim, and back to the very words', async ({ page }) => {
  await page.goto(article);
  const mention = page.locator('.article-body a.mention[href*="/orang/"]').first();
  const name = await mention.innerText();
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 100; presses++) {
    if (await mention.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(mention).toBeFocused();
  await expect(card(page)).toBeVisible();
  // A screen reader says the card as the description of the link.
  await expect(mention).toHaveAccessibleDescription(/\d+ klaim/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name.split(' ').at(-1) ?? '');

  const claim = page.locator('.claim-card .claim-text a').first();
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/klaim\//);

  const words = page.locator('.occurrence blockquote a.claim').first();
  const text = await words.innerText();
  await words.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/artikel\/[^/]+\/#c-/);
  await expect(page.locator(':target')).toHaveText(text);
  await expect(page.locator(':target')).toBeInViewport();
});
