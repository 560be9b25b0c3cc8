import { equal, notEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { codeKey } from './code-key.ts';

test('pages that name pictures for links are not taken for pages that name none', (t) => {
  const before = process.env['CARDS'];
  t.after(() => {
    if (before === undefined) delete process.env['CARDS'];
    else process.env['CARDS'] = before;
  });
  delete process.env['CARDS'];
  const drawn = codeKey();
  process.env['CARDS'] = 'off';
  notEqual(codeKey(), drawn);
  delete process.env['CARDS'];
  equal(codeKey(), drawn);
});
