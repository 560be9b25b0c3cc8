import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt } from './built-site.ts';
import { graphFile } from './graph-file.ts';
import { byTag } from './html-tree.ts';
import { theSite } from './the-site.ts';
import { childrenOf, readXml, textOf, xmlProblems } from './xml-tree.ts';

const origin = new URL(site.url).origin;
const read = (file: string): string => readFileSync(join(theSite.dir, file), 'utf8');

test('the sitemap holds every page that may be found, and no other', async () => {
  const text = read('sitemap.xml');
  assert.deepEqual(await xmlProblems(new Map([['sitemap.xml', text]])), []);
  const urls = childrenOf(readXml(text), 'url');
  const hidden = (page: (typeof theSite.pages)[number]): boolean =>
    byTag(page.tree, 'meta').some(
      ({ properties }) => properties['name'] === 'robots' && String(properties['content']).includes('noindex'),
    );
  const expected = theSite.pages.filter((page) => !hidden(page)).map(({ address }) => origin + address);
  assert.deepEqual(urls.map((url) => textOf(url, 'loc')).sort(), expected.sort());
  for (const url of urls) assert.match(textOf(url, 'lastmod') ?? '2023-09-05', /^\d{4}-\d{2}-\d{2}$/);
});

test('an article in several languages names each of them in the sitemap', () => {
  const urls = new Map(childrenOf(readXml(read('sitemap.xml')), 'url').map((url) => [textOf(url, 'loc'), url]));
  const translated = graphFile.articles.filter(({ translationOf }) => translationOf !== undefined);
  assert.ok(translated.length > 0);
  for (const { address, lang, translationOf } of translated) {
    const original = graphFile.articles.find(({ id }) => id === translationOf) ?? assert.fail();
    for (const one of [address, original.address]) {
      const links = childrenOf(urls.get(origin + one) ?? assert.fail(one), 'xhtml:link');
      const pairs = links.map(({ attributes }) => `${attributes['hreflang'] ?? ''} ${attributes['href'] ?? ''}`);
      assert.ok(pairs.includes(`${lang} ${origin}${address}`), one);
      assert.ok(pairs.includes(`${original.lang} ${origin}${original.address}`), one);
    }
  }
});

test('the news sitemap is one, whether or not there is news', async () => {
  const text = read('sitemap-news.xml');
  assert.deepEqual(await xmlProblems(new Map([['sitemap-news.xml', text]])), []);
  assert.equal(readXml(text).attributes['xmlns:news'], 'http://www.google.com/schemas/sitemap-news/0.9');
});

test('what robots.txt, llms.txt and security.txt name is there', () => {
  const addresses = [
    ...[...read('robots.txt').matchAll(/^Sitemap: (.+)$/gm)].map(([, address = '']) => address),
    ...[...read('llms.txt').matchAll(/\]\((.+?)\)/g)].map(([, address = '']) => address),
    ...[...read('.well-known/security.txt').matchAll(/^Canonical: (.+)$/gm)].map(([, address = '']) => address),
  ];
  assert.ok(addresses.length > 10);
  for (const address of addresses) {
    const { origin: from, pathname } = new URL(address);
    assert.equal(from, origin);
    const file = pathname.slice(theSite.base.length).replace(/(^|\/)$/, '$1index.html');
    assert.ok(existsSync(join(theSite.dir, file)), address);
  }
  assert.match(
    read('.well-known/security.txt'),
    /^Contact: (mailto|https):.+\nExpires: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\n/,
  );
});

test('the icons that the pages and the manifest name are there, in the size that they say', async () => {
  const manifest = JSON.parse(read('site.webmanifest')) as { icons: { src: string; sizes: string; type: string }[] };
  const touch = byTag(pageAt(theSite, paths.home()).tree, 'link').find(
    ({ properties }) => String(properties['rel']) === 'apple-touch-icon',
  );
  const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
  assert.equal(pictures.length, 3);
  assert.ok(pictures.some(({ src }) => src === touch?.properties['href']));
  for (const { src, sizes } of pictures) {
    const { width, height, format } = await sharp(join(theSite.dir, src.slice(theSite.base.length))).metadata();
    assert.deepEqual([`${width}x${height}`, format], [sizes, 'png']);
  }
});
