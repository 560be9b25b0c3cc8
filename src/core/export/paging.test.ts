import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  numberOfPage,
  pageCount,
  pageFromOldest,
  pageNumbers,
  pagerFromFirst,
  pagerFromOldest,
  partFromOldest,
  type PageLink,
  type PagerView,
} from './paging.ts';

const list = fc.array(fc.integer(), { maxLength: 200 });
const size = fc.integer({ min: 1, max: 20 });

test('the pages of a list hold each entry once, the newest on the last page, and none more than its size', () => {
  fc.assert(
    fc.property(list, size, (items, size) => {
      const count = pageCount(items.length, size);
      const pages = Array.from({ length: count }, (_, at) => pageFromOldest(items, size, at + 1));
      assert.deepEqual(pages.toReversed().flat(), items);
      for (const page of pages) assert.ok(page.length > 0 && page.length <= size);
    }),
  );
});

test('what is added to a list changes its last page alone', () => {
  fc.assert(
    fc.property(list, size, fc.integer(), (items, size, added) => {
      const count = pageCount(items.length, size);
      for (let number = 1; number < count; number++) {
        const before = pageFromOldest(items, size, number);
        assert.deepEqual(pageFromOldest([added, ...items], size, number), before);
      }
    }),
  );
});

test('the page that has an entry is known by the entry’s place', () => {
  fc.assert(
    fc.property(list, size, (items, size) => {
      const places = items.map((_, place) => place);
      for (const place of places) {
        const number = numberOfPage(items.length, size, place);
        assert.ok(pageFromOldest(places, size, number).includes(place));
      }
    }),
  );
});

test('a list begins with its newest, and goes on on numbered pages if that is not all of it', () => {
  const address = (number: number): string => `/${number}/`;
  fc.assert(
    fc.property(list, size, (items, size) => {
      const { shown, pager } = partFromOldest(items, size, address, '/');
      assert.deepEqual(shown, items.slice(0, size));
      const numbers = pageNumbers(items.length, size);
      if (items.length <= size) {
        assert.deepEqual([numbers, pager], [[], {}]);
        return;
      }
      assert.deepEqual(pager, pagerFromOldest(undefined, numbers.length, address, '/'));
      const pages = numbers.map((number) => partFromOldest(items, size, address, '/', number));
      assert.deepEqual(
        pages.toReversed().flatMap((page) => page.shown),
        items,
      );
      for (const [at, { pager }] of pages.entries())
        assert.deepEqual(pager, pagerFromOldest(at + 1, numbers.length, address, '/'));
    }),
  );
});

test('a reader comes from the beginning through every page to the last, and back', () => {
  const address = (number: number): string => `/${number}/`;
  const to = (leadsTo: PageLink['leadsTo'], href: string): PageLink => ({ href, leadsTo });
  const way = (number?: number, count = 3): PagerView => pagerFromOldest(number, count, address, '/');
  assert.deepEqual(way(), { next: to('older', '/2/') });
  assert.deepEqual(way(3), { number: 3, previous: to('newer', '/'), next: to('older', '/2/') });
  assert.deepEqual(way(2), { number: 2, previous: to('newer', '/3/'), next: to('older', '/1/') });
  assert.deepEqual(way(1), { number: 1, previous: to('newer', '/2/') });
  for (const count of [0, 1]) assert.deepEqual(way(undefined, count), {});
  assert.deepEqual(pagerFromFirst(1, 3, address, '/'), { next: to('next', '/2/') });
  assert.deepEqual(pagerFromFirst(2, 3, address, '/'), {
    number: 2,
    previous: to('previous', '/'),
    next: to('next', '/3/'),
  });
  assert.deepEqual(pagerFromFirst(3, 3, address, '/'), { number: 3, previous: to('previous', '/2/') });
  assert.deepEqual(pagerFromFirst(1, 1, address, '/'), {});
});

test('the page that a list begins on leads to one with older entries than it shows itself, and misses none between', () => {
  fc.assert(
    fc.property(list, size, (items, size) => {
      const count = pageCount(items.length, size);
      const { next } = pagerFromOldest(undefined, count, String, '/');
      const numbered = items.map((item, at) => ({ item, at }));
      const older = next ? pageFromOldest(numbered, size, Number(next.href)).map(({ at }) => at) : [];
      assert.equal(older.includes(size), items.length > size);
    }),
  );
});
