import assert from 'node:assert/strict';
import { once, EventEmitter } from 'node:events';
import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { watchFolder } from './watch-folder.ts';

test('a change whose work fails is told of, and the next change is worked on all the same', async () => {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'watch-'));
  const events = new EventEmitter<Record<'failed' | 'worked', unknown[]>>();
  let times = 0;
  const watcher = watchFolder(
    folder.path,
    () => {
      times++;
      if (times === 1) return Promise.reject(new Error('gone'));
      events.emit('worked');
      return Promise.resolve();
    },
    (error) => events.emit('failed', error),
  );
  try {
    const failure = once(events, 'failed');
    writeFileSync(join(folder.path, 'a.md'), 'a');
    const [error] = (await failure) as [Error];
    assert.equal(error.message, 'gone');

    const work = once(events, 'worked');
    writeFileSync(join(folder.path, 'a.md'), 'b');
    await work;
  } finally {
    watcher.close();
  }
});
