import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PartialDate, Timestamp } from '../../schema/date.ts';
import { endOfDay, fullTimestamp, latest, rfc822, startOfDate } from './feed-dates.ts';

test('a moment keeps its zone, and has seconds', () => {
  assert.equal(fullTimestamp('2023-09-05T09:00+07:00' as Timestamp), '2023-09-05T09:00:00+07:00');
  assert.equal(fullTimestamp('2023-09-05T09:00:30Z' as Timestamp), '2023-09-05T09:00:30Z');
});

test('a calendar date begins at midnight in the site’s zone, whatever the zone of the machine', () => {
  assert.equal(startOfDate('2023-09-04' as PartialDate, 'Asia/Jakarta'), '2023-09-04T00:00:00+07:00');
  assert.equal(startOfDate('2023-07' as PartialDate, 'Europe/Paris'), '2023-07-01T00:00:00+02:00');
  assert.equal(startOfDate('2023' as PartialDate, 'America/New_York'), '2023-01-01T00:00:00-05:00');
});

test('a day ends right before the next begins in the site’s zone, however many hours it had', () => {
  const end = (day: string, timeZone: string): string => new Date(endOfDay(day as PartialDate, timeZone)).toISOString();
  assert.equal(end('2023-12-31', 'Asia/Jakarta'), '2023-12-31T16:59:59.999Z');
  assert.equal(end('2023-11-05', 'America/New_York'), '2023-11-06T04:59:59.999Z');
  // Here the day after had no midnight.
  assert.equal(end('2018-11-03', 'America/Sao_Paulo'), '2018-11-04T02:59:59.999Z');
});

test('RSS has its dates in GMT', () => {
  assert.equal(rfc822('2023-09-05T01:00:00+07:00'), 'Mon, 04 Sep 2023 18:00:00 GMT');
});

test('the latest moment is the one that came last, and not the greatest text', () => {
  assert.equal(latest('2023-09-05T09:00:00+07:00', '2023-09-05T03:00:00Z'), '2023-09-05T03:00:00Z');
});
