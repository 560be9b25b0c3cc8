import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { eachAtOnce } from './at-once.ts';

/** Work that takes as many turns as it is told, and what became of it. */
class Work {
  readonly ended: number[] = [];
  begun = 0;
  most = 0;
  #open = 0;

  async of(item: number, turns: number, failure?: Error): Promise<void> {
    this.begun++;
    this.most = Math.max(this.most, ++this.#open);
    for (let count = 0; count < turns; count++) await turn();
    this.#open--;
    this.ended.push(item);
    if (failure) throw failure;
  }
}

async function* listed(items: Iterable<number>, asked: number[] = []): AsyncIterable<number> {
  for (const item of items) {
    await turn();
    asked.push(item);
    yield item;
  }
}

for (const [kind, items] of [
  ['at hand', [5, 1, 4, 2, 3, 6, 7]],
  ['being listed', listed([5, 1, 4, 2, 3, 6, 7])],
] as const) {
  test(`each of the items ${kind} is worked on once, and never more of them at a time than are allowed`, async () => {
    const work = new Work();
    await eachAtOnce(items, 3, (item) => work.of(item, item));
    assert.deepEqual(work.ended.toSorted(), [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(work.most, 3);
  });
}

test('fewer items than workers, and none, end as well', async () => {
  const work = new Work();
  await eachAtOnce([1], 4, (item) => work.of(item, 1));
  await eachAtOnce(listed([]), 4, (item) => work.of(item, 1));
  assert.deepEqual(work.ended, [1]);
});

test('the first failure is thrown when all that was begun has ended, and nothing more is begun', async () => {
  const work = new Work();
  const first = new Error('first');
  const turns = [9, 2, 5, 1, 1, 1, 1];
  const run = eachAtOnce(turns.keys(), 3, (item) =>
    work.of(item, turns[item] ?? 0, item === 1 ? first : item === 2 ? new Error('later') : undefined),
  );
  await assert.rejects(run, first);
  assert.deepEqual(work.ended, [1, 2, 0]);
  assert.equal(work.begun, 3);
});

test('an item that was on its way when another failed is not begun, and no further one is asked for', async () => {
  const work = new Work();
  const asked: number[] = [];
  const failure = new Error('failed');
  await assert.rejects(
    eachAtOnce(listed([1, 2, 3, 4], asked), 2, (item) => work.of(item, 0, failure)),
    failure,
  );
  assert.equal(work.begun, 1);
  assert.ok(asked.length <= 2, String(asked));
});

test('a list that breaks off is a failure as any other, and what was begun ends before it is thrown', async () => {
  const work = new Work();
  const failure = new Error('no list');
  async function* broken(): AsyncIterable<number> {
    yield 1;
    await turn();
    throw failure;
  }
  await assert.rejects(
    eachAtOnce(broken(), 2, (item) => work.of(item, 5)),
    failure,
  );
  assert.deepEqual(work.ended, [1]);
});
