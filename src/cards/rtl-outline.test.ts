import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsRightToLeft, outlineRtl, runsRightToLeft } from './rtl-outline.ts';

/** The lowest and the highest point of a path; y points down. */
function reach(path: string): { top: number; bottom: number } {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}

test('the dots of letters stand where they belong: above in ن, below in ب', async () => {
  const [noon, beh, tooth] = await Promise.all(['ننن', 'ببب', 'ٮٮٮ'].map((word) => outlineRtl(word, 'text', 400)));
  assert.ok(noon && beh && tooth);
  assert.ok(reach(noon.path).top < reach(beh.path).top - 0.1);
  assert.ok(reach(beh.path).bottom > reach(tooth.path).bottom + 0.1);
});

test('letters join: a letter takes less room in a word than by itself', async () => {
  const [whole, alone] = await Promise.all(['ببب', 'ب'].map((word) => outlineRtl(word, 'text', 400)));
  assert.ok(whole && alone && whole.width < 3 * alone.width);
});

test('a text runs from right to left if it begins so', () => {
  assert.equal(runsRightToLeft('Kata محمد'), true);
  assert.equal(beginsRightToLeft('Kata محمد'), false);
  assert.equal(beginsRightToLeft('(محمد) kata'), true);
  assert.equal(runsRightToLeft('Путин 김정은'), false);
});
