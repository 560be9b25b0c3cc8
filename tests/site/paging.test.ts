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

/** The ways on above and below a page's timeline, by what they say. */
function waysOf({ tree }: BuiltPage): Record<'above' | 'below', Map<string, Element>> {
  const all = byTag(tree, 'nav', 'ol').filter((one) => hasClass(one, 'pager') || hasClass(one, 'timeline'));
  const at = all.findIndex(({ tagName }) => tagName === 'ol');
  const links = (navs: Element[]): Map<string, Element> =>
    new Map(navs.flatMap((nav) => byTag(nav, 'a')).map((link) => [visibleText(link).trim(), link]));
  return { above: links(all.slice(0, at)), below: links(all.slice(at + 1)) };
}

test('a timeline says where its older and its newer entries are: what comes before the oldest stands above it', () => {
  const pages = theSite.pages.filter(({ address }) => address.startsWith(paths.timeline()));
  const target = (link: Element): string[] => daysOf(pageAt(theSite, String(link.properties['href'])));
  const found = { older: 0, newer: 0 };
  for (const page of pages) {
    const { above, below } = waysOf(page);
    const days = daysOf(page);
    assert.deepEqual(days, days.toSorted(), page.file);
    for (const [text, link] of [...above, ...below]) {
      if (text === older) {
        found.older += 1;
        assert.ok((target(link)[0] ?? '') < (days[0] ?? ''), page.file);
        assert.deepEqual(link.properties['rel'], ['prev'], page.file);
      } else {
        found.newer += 1;
        assert.equal(text, newer, page.file);
        assert.ok((target(link).at(-1) ?? '') >= (days.at(-1) ?? ''), page.file);
        assert.deepEqual(link.properties['rel'], ['next'], page.file);
      }
    }
    assert.deepEqual([...above.keys()], [...below.keys()], page.file);
  }
  assert.ok(found.older > 0 && found.newer > 0);
});
