import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageCount, pageFromOldest, pagerFromFirst, pagerFromOldest } from './paging.ts';

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

test('a reader comes from the beginning through every page to the last, and back', () => {
  const address = (number: number): string => `/${number}/`;
  assert.deepEqual(pagerFromOldest(3, 3, address, '/'), { number: 3, previous: '/', next: '/2/' });
  assert.deepEqual(pagerFromOldest(2, 3, address, '/'), { number: 2, previous: '/3/', next: '/1/' });
  assert.deepEqual(pagerFromOldest(1, 3, address, '/'), { number: 1, previous: '/2/' });
  assert.deepEqual(pagerFromFirst(1, 3, address, '/'), { next: '/2/' });
  assert.deepEqual(pagerFromFirst(2, 3, address, '/'), { number: 2, previous: '/', next: '/3/' });
  assert.deepEqual(pagerFromFirst(3, 3, address, '/'), { number: 3, previous: '/2/' });
  assert.deepEqual(pagerFromFirst(1, 1, address, '/'), {});
});
