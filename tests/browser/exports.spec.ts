import { expect, test } from '@playwright/test';
import { paths } from '../../src/site-context.ts';
import { addressOf } from './page-kinds.ts';
import { pageRecord, recordPages } from './page-record.ts';

interface Selectors {
  target: {
    selector: [{ value: string }, { exact: string }, { value: string; refinedBy: { start: number; end: number } }];
  };
}

test('a browser finds the words of every annotation by the selectors of the standard', async ({ page }) => {
  await page.goto(addressOf('article'));
  const file = await page.evaluate((segment) => `${location.pathname}${segment}.json`, paths.segments.annotations);
  const { first } = (await (await page.request.get(file)).json()) as { first: { items: Selectors[] } };
  expect(first.items.length).toBeGreaterThan(20);
  const found = await page.evaluate(
    (items) =>
      items.map(({ target: { selector } }) => {
        const [fragment, , css] = selector;
        const points = Array.from(document.querySelector(css.value)?.textContent ?? '');
        const { start, end } = css.refinedBy;
        return [document.getElementById(fragment.value)?.textContent, points.slice(start, end).join('')];
      }),
    first.items,
  );
  expect(found).toEqual(first.items.map(({ target }) => [target.selector[1].exact, target.selector[1].exact]));
});

for (const kind of ['home', 'article', 'person', 'place', 'organization', 'event', 'claim', 'data']) {
  test(`linked data in a page are data: the policy has nothing against them (${kind})`, async ({ page }) => {
    await recordPages(page);
    await page.goto(addressOf(kind));
    const block = page.locator('script[type="application/ld+json"]');
    await expect(block).toHaveCount(1);
    const graph = JSON.parse((await block.textContent()) ?? '') as { '@graph': object[] };
    expect(graph['@graph'].length).toBeGreaterThan(0);
    expect((await pageRecord(page)).violations).toEqual([]);
  });
}

test('every feed that a page names is sent as what its head says that it is, and to whoever asks', async ({ page }) => {
  for (const kind of ['home', 'person', 'list, claim']) {
    await page.goto(addressOf(kind));
    const feeds = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLLinkElement>(
          'link[rel=alternate][type*=rss], link[type*=atom], link[type*=feed]',
        ),
      ].map(({ href, type }) => ({ address: new URL(href).pathname, type })),
    );
    expect(feeds.length).toBeGreaterThanOrEqual(3);
    for (const { address, type } of feeds) {
      const response = await page.request.get(address);
      expect(response.status(), address).toBe(200);
      expect(response.headers()['content-type'], address).toBe(`${type}; charset=utf-8`);
      expect(response.headers()['access-control-allow-origin']).toBe('*');
    }
  }
});
