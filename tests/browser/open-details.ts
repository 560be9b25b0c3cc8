import type { Page } from '@playwright/test';

/** Opens everything on a page that a reader can open, so that what is in it is tested too. */
export async function openDetails(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}
