import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import { test } from 'node:test';
import { isInside } from './is-inside.ts';

test('a folder holds itself and what is in it, also where a name begins with two dots', () => {
  for (const path of ['/situs', '/situs/', '/situs/dist', '/situs/..foo', '/situs/..foo/a', '/situs/a/../b'])
    assert.ok(isInside('/situs', path, posix), path);
  for (const path of ['/', '/situs-lain', '/situs/..', '/situs/../lain', '/dist/situs'])
    assert.ok(!isInside('/situs', path, posix), path);
});

test('under Windows slashes lean either way, and another drive is outside', () => {
  for (const path of ['D:\\situs', 'D:\\situs\\dist', 'D:/situs/dist', 'd:\\situs\\..foo'])
    assert.ok(isInside('D:\\situs', path, win32), path);
  for (const path of ['C:\\situs', 'C:\\situs\\dist', 'D:\\', 'D:/situs-lain', 'D:\\situs\\..'])
    assert.ok(!isInside('D:\\situs', path, win32), path);
});
