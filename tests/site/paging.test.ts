import type { Element } from 'hast';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { pageAt, type BuiltPage } from './built-site.ts';
import { byClass, byTag, hasClass } from './html-tree.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

const { older, newer } = words.pager.links;

/** The days of a timeline's page, as they stand on it. */
function daysOf({ tree }: BuiltPage): string[] {
  return byClass(tree, 'timeline')
    .flatMap((list) => byTag(list, 'h2'))
    .flatMap((heading) => byTag(heading, 'time'))
    .map(({ properties }) => String(properties['dateTime']));
}

/** The ways on below a page's timeline, by what they say. */
function waysOf({ tree }: BuiltPage): Map<string, Element> {
  const all = byTag(tree, 'nav', 'ol').filter((one) => hasClass(one, 'pager') || hasClass(one, 'timeline'));
  assert.equal(all[0]?.tagName, 'ol');
  return new Map(
    all
      .flatMap((nav) => (nav.tagName === 'nav' ? byTag(nav, 'a') : []))
      .map((link) => [visibleText(link).trim(), link]),
  );
}

test('a timeline begins with its newest day, and says below where its older and its newer entries are', () => {
  const pages = theSite.pages.filter(({ address }) => address.startsWith(paths.timeline()));
  const target = (link: Element): string[] => daysOf(pageAt(theSite, String(link.properties['href'])));
  const found = { older: 0, newer: 0 };
  for (const page of pages) {
    const days = daysOf(page);
    assert.deepEqual(days, days.toSorted().toReversed(), page.file);
    for (const [text, link] of waysOf(page)) {
      if (text === older) {
        found.older += 1;
        assert.ok((target(link).at(-1) ?? '') < (days.at(-1) ?? ''), page.file);
        assert.deepEqual(link.properties['rel'], ['next'], page.file);
      } else {
        found.newer += 1;
        assert.equal(text, newer, page.file);
        assert.ok((target(link)[0] ?? '') >= (days[0] ?? ''), page.file);
        assert.deepEqual(link.properties['rel'], ['prev'], page.file);
      }
    }
  }
  assert.ok(found.older > 0 && found.newer > 0);
});
