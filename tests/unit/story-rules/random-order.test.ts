import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareDates, compareText, newestFirst } from '../../../src/core/graph/order.ts';
import { buildClaims } from '../../../src/core/graph/build-claims.ts';
import { compareIssues, type Issue } from '../../../src/core/issue/issue.ts';
import { isPartialDate, type PartialDate, type Timestamp } from '../../../src/core/schema/date.ts';
import { randomContent } from './random-content.ts';

/** An order in which things that only seem alike have no place is no order: the same content would give other pages. */
function assertTotalOrder<T>(
  things: fc.Arbitrary<T>,
  compare: (a: T, b: T) => number,
  keyOf: (thing: T) => string,
): void {
  fc.assert(
    fc.property(things, things, things, (a, b, c) => {
      assert.equal(compare(a, a), 0);
      // Not by `Math.sign`, which has two zeros.
      assert.ok(compare(a, b) === 0 ? compare(b, a) === 0 : compare(a, b) > 0 === compare(b, a) < 0);
      if (compare(a, b) <= 0 && compare(b, c) <= 0) assert.ok(compare(a, c) <= 0);
      if (compare(a, b) === 0) assert.equal(keyOf(a), keyOf(b));
    }),
    { numRuns: 2000, seed: 1 },
  );
}

const two = (least: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'));

const date = fc
  .tuple(fc.constantFrom('2022', '2023'), fc.array(two(1, 12), { maxLength: 2 }))
  .map((parts) => parts.flat().join('-') as PartialDate);

const moment = fc
  .tuple(fc.constantFrom('2023-09-04', '2023-09-05'), two(0, 23), fc.constantFrom('Z', '+07:00', '-05:00'))
  .map(([day, hour, offset]) => `${day}T${hour}:00${offset}` as Timestamp);

test('dates of every precision have one order', () => {
  fc.assert(fc.property(date, isPartialDate));
  assertTotalOrder(date, compareDates, (one) => one);
});

test('a date stands neither before the first day that it can mean nor behind the last', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      const first = (one: string): string => `${one}-01-01`.slice(0, 10);
      if (compareDates(a, b) < 0) assert.ok(first(a) <= first(b));
    }),
    { seed: 2 },
  );
});

test('articles have one order, whatever the zone their moment is written in', () => {
  const article = fc.record({ id: fc.constantFrom('a', 'b', 'c'), published: moment });
  assertTotalOrder(article, newestFirst, ({ id, published }) => `${id} ${Date.parse(published)}`);
});

test('text has one order, and it is that of its code units', () => {
  assertTotalOrder(fc.string({ unit: 'grapheme', maxLength: 3 }), compareText, (text) => text);
});

test('problems of a report have one order', () => {
  const small = fc.integer({ min: 1, max: 3 });
  const issue: fc.Arbitrary<Issue> = fc.record({
    file: fc.constantFrom('articles/a.md', 'claims/a.md'),
    line: small,
    column: small,
    code: fc.constantFrom('hop-unknown', 'claim-unknown'),
    args: fc.constant({}),
  });
  assertTotalOrder(issue, compareIssues, ({ file, line, column, code }) => [file, line, column, code].join(' '));
});

test('claims are the same in whatever order the articles and the claim files come', () => {
  const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  fc.assert(
    fc.property(
      randomContent.chain(({ articles, files }) =>
        fc.tuple(fc.constant({ articles, files }), shuffled(articles), shuffled(files)),
      ),
      ([{ articles, files }, otherArticles, otherFiles]) => {
        const claims = [...buildClaims(articles, files)];
        const others = [...buildClaims(otherArticles, otherFiles)];
        const sortRelations = ([id, claim]: (typeof claims)[number]): unknown => [
          id,
          { ...claim, relations: claim.relations.map((one) => JSON.stringify(one)).sort() },
        ];
        assert.deepEqual(others.map(sortRelations), claims.map(sortRelations));
      },
    ),
    { numRuns: 300, seed: 3 },
  );
});
