import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import { timestamp } from '../../schema/date.ts';
import { sampleExport } from '../sample-export.ts';
import { llmsText } from './llms-text.ts';
import { newsSitemap } from './news-sitemap.ts';
import { robotsText } from './robots.ts';
import { securityText } from './security-text.ts';
import { sitemapFiles } from './sitemap.ts';

const context = sampleExport({
  'articles/lama.md': sampleStory('Teks.', { published: '2023-09-01T09:00+07:00' }),
  'articles/baru.md': sampleStory('[Kim] datang.', { published: '2023-09-05T09:00+07:00' }),
});

test('news is what was published in the two days before the moment that is given', () => {
  const articles = (now?: string): string[] =>
    [...newsSitemap(context, now).matchAll(/artikel\/(\w+)\//g)].map(([, id = '']) => id);
  assert.deepEqual(articles('2023-09-05T10:00+07:00'), ['baru']);
  assert.deepEqual(articles('2023-09-02T09:00+07:00'), ['lama']);
  assert.deepEqual(articles('2023-09-05T08:59+07:00'), []);
  assert.deepEqual(articles('2023-09-09T09:00+07:00'), []);
});

test('without a moment news counts back from the newest day in the content', () => {
  assert.match(newsSitemap(context), /<news:publication_date>2023-09-05T09:00:00\+07:00<\/news:publication_date>/);
  assert.doesNotMatch(newsSitemap(context), /lama/);
});

test('the newest day is a day of the site’s zone: the newest article is always among the news', () => {
  const files = {
    'articles/lama.md': sampleStory('Teks.', { published: '2026-12-04T23:59+07:00' }),
    'articles/kemarin.md': sampleStory('Teks.', { published: '2026-12-04T17:00+00:00' }),
    'articles/baru.md': sampleStory('Teks.', { published: '2026-12-05T21:00-05:00' }),
  };
  const articles = (timeZone: string): string[] =>
    [...newsSitemap(sampleExport(files, { timeZone })).matchAll(/artikel\/(\w+)\//g)].map(([, id = '']) => id);
  assert.deepEqual(articles('Asia/Jakarta'), ['baru', 'kemarin']);
  assert.deepEqual(articles('America/New_York'), ['baru', 'kemarin', 'lama']);
});

test('a sitemap that would hold too much is an index of several', async () => {
  const [one, ...others] = [...sitemapFiles(context)];
  assert.deepEqual([one?.path, others], ['sitemap.xml', []]);
  const whole = [...String(await one?.make()).matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address);

  const files = [...sitemapFiles(context, 5)];
  const index = String(await files.at(-1)?.make());
  assert.equal(files.at(-1)?.path, 'sitemap.xml');
  assert.match(index, /<sitemapindex/);
  const parts = files.slice(0, -1);
  assert.deepEqual(
    [...index.matchAll(/<loc>https:\/\/contoh\.example\/(.*)<\/loc>/g)].map(([, path]) => path),
    parts.map(({ path }) => path),
  );
  const addresses: (string | undefined)[] = [];
  for (const { make } of parts) {
    const found = [...String(await make()).matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address);
    assert.ok(found.length <= 5);
    addresses.push(...found);
  }
  assert.deepEqual(addresses, whole);
});

test('security.txt says whom to tell and until when; a site that names nobody has none', () => {
  assert.equal(securityText(context), undefined);
  const security = { contact: 'mailto:aman@contoh.example', expires: timestamp.parse('2027-01-01T07:00+07:00') };
  assert.equal(
    securityText({ ...context, site: { ...context.site, security } }),
    `Contact: mailto:aman@contoh.example
Expires: 2027-01-01T00:00:00Z
Preferred-Languages: id, en
Canonical: https://contoh.example/.well-known/security.txt
`,
  );
});

test('robots.txt leads to both sitemaps, and llms.txt to the articles as they were written and to the list of all', () => {
  assert.match(robotsText(context), /^Sitemap: https:\/\/contoh\.example\/sitemap\.xml$/m);
  assert.match(robotsText(context), /^Sitemap: https:\/\/contoh\.example\/sitemap-news\.xml$/m);
  assert.match(llmsText(context), /^- \[Artikel\]\(https:\/\/contoh\.example\/artikel\/\): Semua artikel\.$/m);
  assert.match(llmsText(context), /^- \[Kabar\]\(https:\/\/contoh\.example\/artikel\/baru\.md\): Sebuah kabar\.$/m);
});
