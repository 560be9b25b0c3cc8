import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cachedPicture } from './card-cache.ts';

test('a picture is drawn once for each content, and found again', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'cards-'));
  let drawn = 0;
  const picture = (content: unknown): Promise<Uint8Array> =>
    cachedPicture(content, () => Promise.resolve(Uint8Array.of(++drawn)), join(folder.path, 'deep'));

  assert.deepEqual([...(await picture(['a', { of: 1 }]))], [1]);
  assert.deepEqual([...(await picture(['a', { of: 1 }]))], [1]);
  assert.deepEqual([...(await picture(['a', { of: 2 }]))], [2]);
  assert.equal(drawn, 2);
  assert.equal(readdirSync(join(folder.path, 'deep')).length, 2);
});
