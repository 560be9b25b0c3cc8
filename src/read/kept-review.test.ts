import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { linkContext } from '../site-context.ts';
import { contentStore } from './find-content.ts';
import { keptReview, type Review } from './kept-review.ts';
import { reviewContent } from './review-content.ts';

const dir = mkdtempSync(join(tmpdir(), 'review-'));
cpSync('content', dir, { recursive: true });
const store = contentStore(dir);
after(() => {
  for (const folder of [dir, store]) rmSync(folder, { recursive: true });
});

/** Reviews the folder as `check` does, and says whether the last review was good enough. */
async function check(): Promise<Review & { wasKept: boolean }> {
  const kept = keptReview(dir, linkContext);
  const review = kept.review ?? kept.keep(await reviewContent(dir, linkContext, kept.found));
  return { ...review, wasKept: kept.review !== undefined };
}

test('a folder that did not change is not reviewed again, and any change of it is seen', async () => {
  const first = await check();
  assert.equal(first.wasKept, false);
  assert.ok(first.issues.length > 0 && first.size.articles > 0);
  assert.deepEqual(await check(), { ...first, wasKept: true });

  const path = join(dir, 'articles', 'baru.md');
  writeFileSync(path, 'Tanpa kepala.\n');
  const broken = await check();
  assert.equal(broken.wasKept, false);
  assert.ok(broken.issues.some(({ file }) => file === 'articles/baru.md'));
  assert.equal((await check()).wasKept, true);

  // The same time and the same size do not hide a change.
  writeFileSync(path, 'Tanpa kepala!\n');
  utimesSync(path, new Date(), new Date());
  assert.equal((await check()).wasKept, false);

  rmSync(path);
  assert.deepEqual((await check()).issues, first.issues);

  writeFileSync(join(dir, 'urls.lock'), 'bukan catatan\n');
  const { wasKept, issues } = await check();
  assert.equal(wasKept, false);
  assert.notDeepEqual(issues, first.issues);
});

test('a record that is empty is not one that is not there', async () => {
  rmSync(join(dir, 'urls.lock'));
  rmSync(join(dir, 'wording.lock.json'));
  const without = await check();
  writeFileSync(join(dir, 'wording.lock.json'), '');
  const { wasKept, issues } = await check();
  assert.equal(wasKept, false);
  assert.ok(issues.some(({ code }) => code === 'wording-lock-bad'));
  assert.ok(!without.issues.some(({ code }) => code === 'wording-lock-bad'));
});

test('a review that was cut short on its way to the disk is made anew', async () => {
  await check();
  truncateSync(join(store, 'review.json'), 20);
  assert.equal((await check()).wasKept, false);
});

test('another site is another review', async () => {
  await check();
  assert.equal(keptReview(dir, { ...linkContext, authors: ['orang-lain'] }).review, undefined);
  assert.equal(keptReview(dir, { ...linkContext, timeZone: 'America/New_York' }).review, undefined);
});
