import { expect, test } from '@playwright/test';
import { words } from '../../src/i18n/words.ts';
import { addressOf } from './page-kinds.ts';

test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

const article = addressOf('article');

test('an article is whole', async ({ page }) => {
  await page.goto(article);
  const parts = page.locator('h1, .standfirst, .article-body > *, .article-end > section');
  expect(await parts.count()).toBeGreaterThan(5);
  for (const part of await parts.all()) await expect(part).toBeVisible();
});

test('a name in the text leads to its page', async ({ page }) => {
  await page.goto(article);
  const mention = page.locator('.article-body a.mention').last();
  const address = await mention.getAttribute('href');
  await mention.click();
  await expect(page).toHaveURL(address ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`the mark of a claim leads to its note, the note to the claim, and that back to the very words (${width} px)`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(article);
    // The last claim is the one that the page has to be moved for.
    const claim = page.locator('.article-body span.claim').last();
    const words = (await claim.innerText()).trim();
    const id = await claim.getAttribute('id');
    await claim.locator('.claim-mark').click();
    const note = page.locator('.note:target');
    await expect(note).toBeInViewport();

    const link = note.getByRole('link').last();
    const claimPage = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page).toHaveURL(claimPage);

    const occurrence = page.locator(`a[href="${article}#${id}"]`).first();
    await expect(occurrence).toHaveText(words);
    await occurrence.click();
    await expect(page).toHaveURL(`${article}#${id}`);
    await expect(page.locator(':target')).toHaveText(words);
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('a sentence shown on the page of a person leads to that sentence', async ({ page }) => {
  await page.goto(addressOf('person'));
  const mention = page.locator('.mention-group li a').last();
  const words = await mention.innerText();
  await mention.click();
  await expect(page.locator(':target')).toHaveText(words);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the search page says why it cannot search, and leads to all that can be found', async ({ page }) => {
  await page.goto(`${addressOf('search')}?q=kim`);
  await expect(page.getByText(words.search.withoutScript)).toBeVisible();
  await expect(page.locator('main').getByRole('searchbox')).toBeHidden();
  await page.getByRole('navigation', { name: words.kinds.person.many }).getByRole('link', { name: 'K' }).click();
  await expect(page.getByRole('link', { name: 'Kim Jong Un', exact: true })).toBeVisible();
});
