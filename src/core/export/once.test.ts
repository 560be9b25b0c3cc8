import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once } from './once.ts';
import { sampleContext } from './sample-context.ts';
import type { ViewContext } from './view-context.ts';

test('what is made of the content is made once for each state of it, and for each key', () => {
  const asked: string[] = [];
  const greeting = once(({ locale }: ViewContext, name: string) => {
    asked.push(`${locale} ${name}`);
    return name === '' ? undefined : `${locale}: ${name}`;
  });
  const context = sampleContext({});
  const other: ViewContext = { ...context, locale: 'en' };
  assert.deepEqual(
    [greeting(context, 'Kim'), greeting(context, 'Kim'), greeting(other, 'Kim')],
    ['id: Kim', 'id: Kim', 'en: Kim'],
  );
  assert.deepEqual([greeting(context, ''), greeting(context, '')], [undefined, undefined]);
  assert.deepEqual(asked, ['id Kim', 'en Kim', 'id ']);
});

test('without a key there is one of a kind', () => {
  let count = 0;
  const all = once(({ graph }: ViewContext) => [graph.articles.size, ++count]);
  const context = sampleContext({});
  assert.equal(all(context), all(context));
  assert.equal(count, 1);
});
