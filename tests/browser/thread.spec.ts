import { expect, test } from '@playwright/test';
import { paths } from '../../src/site-context.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a reader follows one thread by links from the plan to what happened, and on to the treaty, in four clicks', async ({
  page,
}) => {
  await page.goto(paths.article('rencana-pertemuan-kim-putin'));
  const words = page.locator('#c-kim-ke-vladivostok');
  await expect(words).toContainText('Vladivostok');

  // 1: the claim beside its words
  const note = await words.locator('.claim-mark').getAttribute('href');
  await page
    .locator(note ?? '')
    .getByRole('link', { name: 'Klaim' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vladivostok');
  await expect(page.getByText('Pertemuan berlangsung di Kosmodrom Vostochny, bukan di Vladivostok.')).toBeVisible();

  // 2: the article that tells where it was
  const meeting = paths.article('pertemuan-kim-putin-di-kosmodrom-vostochny');
  await page.locator(`.occurrence a[href="${meeting}"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Vostochny');

  // 3: one of the two who met
  await page.locator('.article-body a.mention', { hasText: 'Vladimir Putin' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vladimir Putin');

  // 4: the treaty, in the articles that mention him
  await page
    .locator(`#mentions ~ .mention-group a[href="${paths.article('perjanjian-putin-kim-di-pyongyang')}"]`)
    .click();
  await expect(page.locator('.article-body')).toContainText('Perjanjian');
});
