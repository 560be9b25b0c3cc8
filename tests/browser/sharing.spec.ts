import { expect, test, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';
import { embedPage } from '../../src/core/export/sharing/embed-view.ts';
import { EMBED_HEIGHT, EMBED_MIN_WIDTH } from '../../src/core/export/sharing/embed-code.ts';
import { asOf } from '../../src/core/graph/as-of.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { words } from '../../src/i18n/words.ts';
import { graph } from '../site/the-content.ts';
import { addressOf } from './page-kinds.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const { sharing } = words;
const claims = [...graph.claims.values()];
const context = { graph, paths, locale: site.locale, asOf: asOf(graph) };

/** A public address as the test server has it. */
function local(address: string): string {
  const { pathname, hash } = new URL(address);
  return pathname + hash;
}

/** True if a part of the picture has the color that a browser marks the words of a link with. */
async function hasMark(page: Page, selector: string): Promise<boolean> {
  const color = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.className = 'probe';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.probe { background: var(--color-target) }');
    document.adoptedStyleSheets.push(sheet);
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas) return [];
    canvas.fillStyle = getComputedStyle(probe).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    probe.remove();
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  });
  const { data } = await sharp(await page.locator(selector).screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (let at = 0; at < data.length; at += 3) {
    if (color.every((channel, index) => Math.abs(channel - (data[at + index] ?? 0)) <= 2)) return true;
  }
  return false;
}

/** The quotation that a claim's page offers, and the address in it. */
async function offered(page: Page, claim: string): Promise<{ text: string; address: string }> {
  await page.goto(paths.claim(claim));
  const text = await page.getByLabel(sharing.quotation).inputValue();
  return { text, address: /\S+$/.exec(text)?.[0] ?? '' };
}

// Of all claims, some that begin a paragraph, some that stand late in a long article, some in English.
for (const { id, occurrences, contested, status } of claims.filter((_, index) => index % 20 === 0)) {
  test(`the link in a quotation lands on the very words, marked (${id})`, async ({ page }) => {
    const [{ anchor, words: said, how }] = occurrences;
    const { text, address } = await offered(page, id);
    const [proposition, ...lines] = text.split('\n');
    // What is pasted is seen without its page: it is a claim, some deny it, and this is what became of it.
    expect(proposition?.startsWith(words.claim)).toBe(true);
    expect(proposition?.includes(words.contested)).toBe(contested);
    expect(lines.some((line) => line.startsWith(`${words.against}: `))).toBe(contested);
    if (status !== 'open') expect(proposition).toContain(words.statuses[status]);
    // Our words are not put into the mouth of the speaker: quotation marks stand only where the article has them.
    const isProposition = proposition?.toLowerCase().includes(`: ${said.toLowerCase()}`);
    if (!isProposition) expect(lines[0]).toBe(`${words.reportedIn}: ${said}`);
    expect(lines[isProposition ? 0 : 1]).toContain(words.modalities[how]);
    await page.goto('about:blank');
    await page.goto(local(address));
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    // Whether the words are there is known, and the anchor marked in their stead, only some time after the page was shown.
    await expect.poll(() => hasMark(page, `[id="${anchor}"]`)).toBe(true);
  });

  test(`an anchor lands on the claim, marked, where the words are no longer found (${id})`, async ({ page }) => {
    const [{ anchor, article }] = occurrences;
    await page.goto(`${paths.article(article, anchor)}:~:text=${encodeURIComponent('kata yang tidak ada di sini')}`);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    // Whether the words are there is known, and the anchor marked in their stead, only some time after the page was shown.
    await expect.poll(() => hasMark(page, `[id="${anchor}"]`)).toBe(true);
  });
}

test('a link and a quotation are copied, and the reader is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('claim'));
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  await page.getByRole('button', { name: sharing.copyLink }).click();
  await expect(page.locator('.share [role=status]')).toHaveText(sharing.copied);
  expect(await copied()).toBe(new URL(addressOf('claim'), site.url).href);

  await page.getByRole('button', { name: sharing.copyQuotation }).click();
  await expect.poll(copied).toBe(await page.getByLabel(sharing.quotation).inputValue());
});

test('what a reader selects is quoted with a link that lands on it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(addressOf('article'));
  // From the middle of a word to the middle of another: the link names them whole.
  const selected = await page.evaluate(() => {
    const body = document.querySelector('.article-body') ?? document;
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    let node: Text | undefined;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.length > 45 && text.parentElement?.closest('p') && !text.parentElement.closest('.notes')) node = text;
    }
    if (!node) throw new Error('no text to select');
    const start = node.data.indexOf(' ', 3) + 3;
    getSelection()?.setBaseAndExtent(node, start, node, start + 30);
    return getSelection()?.toString() ?? '';
  });
  await page.getByRole('button', { name: sharing.copyQuotation }).click();
  await expect(page.locator('.share [role=status]')).toHaveText(sharing.copied);
  const [quotation = '', source, address = ''] = (await page.evaluate(() => navigator.clipboard.readText())).split(
    '\n',
  );
  expect(quotation).toContain(selected);
  expect(source).toContain(site.name);
  expect(address).toContain(':~:text=');
  await page.goto('about:blank');
  await page.goto(local(address));
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  const holder = page.locator('.article-body > p', { hasText: quotation.slice(1, -1) });
  await expect(holder).toBeInViewport();
  await holder.evaluate((element) => (element.id = 'holder'));
  expect(await hasMark(page, '#holder')).toBe(true);
});

test('the button of the system is there only where the system can share', async ({ page }) => {
  const button = page.locator('.share [value=system]');
  await page.addInitScript(() => delete (Navigator.prototype as Partial<Navigator>).share);
  await page.goto(addressOf('claim'));
  await expect(button).toBeHidden();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: ShareData) => {
        document.body.dataset['shared'] = shared.url;
        return Promise.resolve();
      },
    });
  });
  await page.reload();
  await button.click();
  await expect(page.locator('body')).toHaveAttribute('data-shared', new URL(addressOf('claim'), site.url).href);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every text to share is there to be copied by hand, and no button is', async ({ page }) => {
    await page.goto(addressOf('claim'));
    await expect(page.locator('.share input')).toHaveValue(new URL(addressOf('claim'), site.url).href);
    await expect(page.getByLabel(sharing.quotation)).toHaveValue(/:~:text=|#/);
    await page.getByText(sharing.embed).click();
    await expect(page.getByLabel(sharing.embedCode)).toHaveValue(/^<iframe src="[^"]+" .*<\/iframe>$/);
    await page.getByText(sharing.cite).click();
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON'])
      await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(page.locator('.share button:visible')).toHaveCount(0);
  });
});

test('a claim can be framed by another site, by the code on its page, and no other page can', async ({
  page,
  baseURL,
}) => {
  await page.goto(addressOf('claim'));
  await page.getByText(sharing.embed).click();
  const code = (await page.getByLabel(sharing.embedCode).inputValue()).replace(
    new URL(site.url).origin,
    new URL(baseURL ?? '').origin,
  );
  const article = new URL(addressOf('article'), baseURL).href;
  const html = `<!doctype html><title>Host</title>${code}<iframe id="other" src="${article}"></iframe>`;
  // A server of its own: under another port it is another site.
  const host = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = page.locator('iframe').first().contentFrame();
  await expect(frame.getByRole('heading')).toBeVisible();
  await expect(frame.locator('.frame-foot a')).toHaveAttribute('href', addressOf('claim'));
  await expect(page.locator('#other').contentFrame().getByRole('heading')).toHaveCount(0);
  host.close();
});

test('nothing of a claim is cut off in its frame, at the height that the code asks for', async ({ page }) => {
  const longest = new Set(
    [length, namesBelow].flatMap((size) => claims.toSorted((a, b) => size(b) - size(a)).slice(0, 8)),
  );
  for (const width of [EMBED_MIN_WIDTH, 360, 640]) {
    await page.setViewportSize({ width, height: EMBED_HEIGHT });
    for (const { id } of longest) {
      await page.goto(paths.embed(id));
      const over = await page.evaluate(() => {
        const parts = [...document.querySelectorAll('.frame, .frame-others')];
        return parts.flatMap((part) => [part.scrollHeight - part.clientHeight, part.scrollWidth - part.clientWidth]);
      });
      expect(Math.max(...over), `${id} at ${width} px`).toBe(0);
    }
  }
});

function length({ text }: (typeof claims)[number]): number {
  return Math.max(...Object.values(text).map((one) => one.length));
}

/** How much room the names of those on the other side take in a frame. */
function namesBelow({ id }: (typeof claims)[number]): number {
  return (embedPage(context, id).otherSide?.names ?? []).map(({ name }) => name?.text).join().length;
}
