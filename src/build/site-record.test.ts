import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  fileState,
  forgetSiteRecord,
  isMadeFrom,
  isUntouched,
  openRecordWriter,
  readSiteRecord,
} from './site-record.ts';

test('what is recorded of a site is read back, by the code it was made with alone', () => {
  const target = join(tmpdir(), 'a-site-of-a-test');
  try {
    const files = Array.from({ length: 2500 }, (_, index): [string, string] => [
      `orang/${index}/index.html`,
      `k${index} 1 2.5`,
    ]);
    const writer = openRecordWriter(target, 'code');
    for (const [path, state] of files) writer.add(path, state);
    writer.add('cari/texts/', 'key');
    assert.equal(readSiteRecord(target, 'code'), undefined, 'it is not there before it is finished');
    writer.finish();
    assert.deepEqual([...(readSiteRecord(target, 'code') ?? [])], [...files, ['cari/texts/', 'key']]);
    assert.equal(readSiteRecord(target, 'cod'), undefined);
    openRecordWriter(target, 'code').abandon();
    assert.equal(readSiteRecord(target, 'code')?.size, 2501, 'one that is abandoned leaves the last as it was');
    forgetSiteRecord(target);
    assert.equal(readSiteRecord(target, 'code'), undefined);
  } finally {
    forgetSiteRecord(target);
  }
});

test('the state of a file tells what it was made from, and that it was touched since', () => {
  const dir = mkdtempSync(join(tmpdir(), 'state-'));
  try {
    const path = join(dir, 'index.html');
    writeFileSync(path, 'satu');
    const state = fileState('key', path);
    assert.ok(isMadeFrom('key', state) && !isMadeFrom('ke', state));
    assert.ok(isUntouched(path, state));
    writeFileSync(path, 'satu lagi');
    assert.ok(!isUntouched(path, state));
    rmSync(path);
    assert.ok(!isUntouched(path, state));
  } finally {
    rmSync(dir, { recursive: true });
  }
});
