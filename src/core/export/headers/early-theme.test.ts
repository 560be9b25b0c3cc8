import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { EARLY_THEME, EARLY_THEME_DIGEST } from './early-theme.ts';

test('the policy names the script by the digest of its bytes', () => {
  assert.equal(EARLY_THEME_DIGEST, `'sha256-${createHash('sha256').update(EARLY_THEME).digest('base64')}'`);
});
