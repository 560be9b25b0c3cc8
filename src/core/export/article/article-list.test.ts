import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import { articlePages, type ArticleListView } from './article-list.ts';
import { idIn } from '../sample-context.ts';
import { sampleExport } from '../sample-export.ts';

/** As many articles as are asked for, two each day from 1 January 2023 on. */
function articles(count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, at) => {
    const moment = new Date(Date.UTC(2023, 0, 1, 1 + 12 * at)).toISOString().slice(0, 16);
    return [`articles/a${String(at).padStart(3, '0')}.md`, sampleStory('Teks.', { published: `${moment}+00:00` })];
  });
  return Object.fromEntries(files) as Record<string, string>;
}

/** The pages of a list by their number; the one that it begins on as 0. */
function pagesOf(files: Record<string, string>): ArticleListView[] {
  return articlePages(sampleExport(files)).map(({ make }) => make());
}

function idsOf({ months }: ArticleListView): string[] {
  return months.flatMap(({ articles }) => articles.map(({ href }) => idIn(href)));
}

test('an article stands in the list once, with its story and its translations, which are no articles of their own', () => {
  const [page, ...others] = pagesOf({
    'articles/lama.md': sampleStory('Teks.', { keys: 'story: cerita\n', published: '2023-09-01T09:00+07:00' }),
    'articles/old.md': sampleStory('Text.', {
      keys: 'translation-of: lama\n',
      published: '2023-09-06T09:00+07:00',
    }).replace('lang: id', 'lang: en'),
    'articles/baru.md': sampleStory('Teks.', { published: '2023-09-05T09:00+07:00' }),
  });
  assert.ok(page);
  assert.deepEqual(others, []);
  const [baru, lama, ...more] = page.months.flatMap((month) => month.articles);
  assert.deepEqual(more, []);
  assert.deepEqual([baru?.href, baru?.story, baru?.otherLanguages], ['/artikel/baru/', undefined, []]);
  assert.deepEqual([lama?.href, lama?.story, lama?.description], ['/artikel/lama/', 'cerita', 'Sebuah kabar.']);
  assert.deepEqual(
    lama?.otherLanguages.map(({ href, lang }) => [href, lang]),
    [['/artikel/old/', 'en']],
  );
});

test('a list that is too long for a page begins with the newest, and goes on on numbered pages that have all of it', () => {
  const files = articles(65);
  const [first, ...numbered] = pagesOf(files);
  assert.ok(first);
  const newestFirst = Object.keys(files)
    .map((path) => path.slice('articles/'.length, -'.md'.length))
    .reverse();
  assert.deepEqual(idsOf(first), newestFirst.slice(0, 30));
  assert.deepEqual(numbered.toReversed().flatMap(idsOf), newestFirst);
  assert.deepEqual(
    numbered.map((page) => idsOf(page).length),
    [30, 30, 5],
  );
  assert.deepEqual(first.pager, { next: { href: '/artikel/halaman/2/', leadsTo: 'older' } });
  assert.deepEqual(numbered[2]?.pager, {
    number: 3,
    previous: { href: '/artikel/', leadsTo: 'newer' },
    next: { href: '/artikel/halaman/2/', leadsTo: 'older' },
  });
});

test('a new article changes the page that the list begins on, and the last', () => {
  const before = pagesOf(articles(64));
  const after = pagesOf(articles(65));
  const changed = after.flatMap((page, at) => (JSON.stringify(page) === JSON.stringify(before[at]) ? [] : [at]));
  assert.deepEqual(changed, [0, 3]);
});

test('the way to a month leads to the page and the place where it begins, and says how many it has', () => {
  const [first, ...numbered] = pagesOf(articles(100));
  assert.ok(first);
  for (const page of numbered) assert.deepEqual(page.years, []);
  const [year, ...others] = first.years;
  assert.deepEqual([year?.year, year?.count, others], ['2023', 100, []]);
  assert.deepEqual(year?.months, [
    { month: '2023-02', count: 38, href: '#month-2023-02' },
    { month: '2023-01', count: 62, href: '/artikel/halaman/3/#month-2023-01' },
  ]);
  // 62 articles of January: two whole pages of them, and two of the third.
  assert.deepEqual(
    numbered[2]?.months.map(({ month, articles }) => [month, articles.length]),
    [
      ['2023-02', 28],
      ['2023-01', 2],
    ],
  );
});

test('an article is of the month that it is in the site’s zone', () => {
  const [page] = pagesOf({ 'articles/malam.md': sampleStory('Teks.', { published: '2023-08-31T18:00+00:00' }) });
  assert.deepEqual(
    page?.months.map(({ month }) => month),
    ['2023-09'],
  );
});

test('a site without articles has the page all the same', () => {
  assert.deepEqual(pagesOf({}), [{ months: [], years: [], pager: {} }]);
});
