import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatRange } from '../../src/core/export/format-date.ts';
import type { PartialDate } from '../../src/core/schema/date.ts';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt } from './built-site.ts';
import { byClass, byTag } from './html-tree.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

const timelines = theSite.pages.filter(({ address }) => address.startsWith(paths.timeline()));

test('what became known of a claim that is still open is not said to be an answer', () => {
  const labels = new Set(
    timelines
      .flatMap(({ tree }) => byClass(tree, 'outcome'))
      .flatMap((entry) => byClass(entry, 'entry-kind'))
      .map((label) => visibleText(label)),
  );
  const { open, ...answers } = words.statuses;
  const expected = Object.values(answers).map((status) => `${words.becameKnown.answered} ${status}`);
  assert.ok(labels.delete(`${words.becameKnown.open} ${open}`));
  for (const label of labels) assert.ok(expected.includes(label), label);
});

test('what was said is told by what its speaker did: a denial is not something said', () => {
  const labels = new Set(
    timelines
      .flatMap(({ tree }) => byClass(tree, 'said'))
      .flatMap((entry) => byClass(entry, 'entry-kind'))
      .map((label) => visibleText(label)),
  );
  assert.ok(labels.has(words.wasSaid.denied) && labels.has(words.wasSaid.asserted));
  const expected: string[] = Object.values(words.wasSaid);
  for (const label of labels) assert.ok(expected.includes(label), label);
});

test('an event of several days says when it was apart from its name, and says once what its dates share', () => {
  const ranges = timelines
    .flatMap(({ tree }) => byClass(tree, 'event'))
    .flatMap((entry) => byClass(entry, 'entry-kind'))
    .filter((kind) => byTag(kind, 'time').length > 0);
  assert.ok(ranges.length > 0);
  for (const kind of ranges) {
    const [from, to] = byTag(kind, 'time').map(({ properties }) => String(properties['dateTime']) as PartialDate);
    assert.ok(from && to);
    const { start, end } = formatRange(from, to, site.locale);
    assert.equal(visibleText(kind), `${words.happenedEvent} (${start}–${end})`);
  }
});

test('the page of an event has its dates as its timeline has them', () => {
  for (const { id, data } of graph.entities.values()) {
    if (data.entityKind !== 'event' || data.to === undefined || data.to === data.from) continue;
    const { start, end } = formatRange(data.from, data.to, site.locale);
    const facts = byClass(pageAt(theSite, paths.entity('event', id)).tree, 'facts').map((list) => visibleText(list));
    assert.match(facts.join(' '), new RegExp(`${words.when} ${start}–${end}`), id);
  }
});
