import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { byClass } from './html-tree.ts';
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
