import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseShard } from './shard.ts';

const FILES = Array.from({ length: 1000 }, (_, at) => `artikel/artikel-${at}/index.html`);

test('each file falls to one shard, and none has much more than its part', () => {
  const shards = ['1/4', '2/4', '3/4', '4/4'].map(parseShard);
  for (const file of FILES) assert.equal(shards.filter(({ has }) => has(file)).length, 1, file);
  for (const { has } of shards) assert.ok(FILES.filter(has).length < 320);
});

test('without a name all is one shard', () => {
  assert.ok(FILES.every(parseShard(undefined).has));
  assert.ok(FILES.every(parseShard('').has));
});

test('a shard that there cannot be is refused', () => {
  for (const text of ['0/4', '5/4', '2', 'a/b', '1/0', '-1/4', '1/4 '])
    assert.throws(() => parseShard(text), /SHARD=/, text);
});
