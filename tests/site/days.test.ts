import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { sampleEntity } from '../../src/core/annotate/sample-files.ts';
import { NEWS_SITEMAP } from '../../src/core/export/crawlers/news-sitemap.ts';
import { formatDate } from '../../src/core/export/format-date.ts';
import type { PartialDate } from '../../src/core/schema/date.ts';
import type { ClaimId } from '../../src/core/schema/id.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt, readSite, type BuiltSite } from './built-site.ts';
import { byClass, byTag, hrefs } from './html-tree.ts';
import { cardsIn, dateOf, sectionOf } from './page-facts.ts';
import { runCli } from './run-cli.ts';
import { visibleText } from './visible-text.ts';

/** Written at the turn of a month; in whatever zone the site is, it is another month there for at least one of the two. */
const PUBLISHED = [
  ['timur', '2026-11-01T00:30+14:00'],
  ['barat', '2026-11-30T23:30-12:00'],
] as const;

/** The office of each month. */
const OFFICES: Record<string, string> = {
  '2026-10': 'Ketua Oktober',
  '2026-11': 'Ketua November',
  '2026-12': 'Ketua Desember',
};

/** The day of a moment on the site, reckoned by other means than the site does. */
function dayOf(moment: string): PartialDate {
  const parts = { timeZone: site.timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-CA', parts).format(new Date(moment)) as PartialDate;
}

function articleFile(place: string, published: string): string {
  return `---
title: Kabar dari ${place}
description: Artikel yang hanya ada dalam pengujian.
published: ${published}
authors: [${Object.keys(site.authors)[0] ?? ''}]
lang: id
entities:
  Ketua: ketua-uji
---

:claim[[Ketua] akan tiba di ${place}]{#tiba-${place} by=Ketua}.
`;
}

const roles = Object.entries(OFFICES).map(([month, title]) => `  - { title: { id: ${title} }, from: ${month} }\n`);
const FILES: Record<string, string> = {
  'people/ketua-uji.md': sampleEntity('Ketua Uji', `roles:\n${roles.join('')}`),
  ...Object.fromEntries(PUBLISHED.map(([place, moment]) => [`articles/${place}.md`, articleFile(place, moment)])),
};

const folder = mkdtempDisposableSync(join(tmpdir(), 'days-'));
after(() => folder.remove());
let built: BuiltSite;

before(async () => {
  const content = join(folder.path, 'content');
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const out = join(folder.path, 'site');
  const { code, stderr } = await runCli('build', { env: { CONTENT_DIR: content, OUT_DIR: out, CARDS: 'off' } });
  assert.equal(code, 0, stderr);
  built = readSite(out, paths.base);
});

test('one of the articles at least is of another month than its author’s clock had', () => {
  assert.ok(PUBLISHED.some(([, moment]) => !moment.startsWith(dayOf(moment).slice(0, 7))));
});

for (const [place, moment] of PUBLISHED) {
  const article = paths.article(place);
  const day = dayOf(moment);
  const month = day.slice(0, 7);

  test(`${place}: an article’s page shows the day in the site’s zone, and the office that was held on it`, () => {
    const page = pageAt(built, article).tree;
    const [time] = byTag(page, 'time');
    assert.ok(time && visibleText(time).startsWith(`${formatDate(day, site.locale)}, `));
    assert.deepEqual(new Set(byClass(page, 'role').map((role) => visibleText(role))), new Set([OFFICES[month]]));
  });

  test(`${place}: the first page and the list of a month have the same day`, () => {
    const news = sectionOf(pageAt(built, paths.home()).tree, 'news');
    const entry = news && byTag(news, 'li').find((one) => hrefs(one).includes(article));
    assert.deepEqual(entry && byTag(entry, 'time').map(dateOf), [day]);

    const claim = paths.claim(`tiba-${place}` as ClaimId);
    const isIn = (list: string): boolean =>
      built.pages.some(({ address, tree }) => address === list && cardsIn(tree).includes(claim));
    const lists = Object.keys(OFFICES).filter((one) => isIn(paths.claimFilter('period', one)));
    assert.deepEqual(lists, [month]);
  });
}

test('the newest article is among the news', () => {
  const news = readFileSync(join(built.dir, NEWS_SITEMAP), 'utf8');
  assert.ok(news.includes(`${paths.article('barat')}</loc>`), news);
});
