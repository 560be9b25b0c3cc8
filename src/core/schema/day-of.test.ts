import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tz } from '@date-fns/tz';
import { format } from 'date-fns/format';
import type { Timestamp } from './date.ts';
import { dayOf } from './day-of.ts';

test('a moment falls on the day of the zone, whatever the day was where it was written', () => {
  for (const [moment, jakarta, newYork] of [
    ['2026-11-30T23:00+00:00', '2026-12-01', '2026-11-30'],
    ['2026-11-30T16:59:59Z', '2026-11-30', '2026-11-30'],
    ['2026-11-30T17:00Z', '2026-12-01', '2026-11-30'],
    ['2026-12-05T21:00-05:00', '2026-12-06', '2026-12-05'],
    ['2026-12-06T01:00+14:00', '2026-12-05', '2026-12-05'],
    ['2027-01-01T05:00+07:00', '2027-01-01', '2026-12-31'],
    ['2024-02-29T00:00+07:00', '2024-02-29', '2024-02-28'],
  ] as const) {
    assert.equal(dayOf(moment as Timestamp, 'Asia/Jakarta'), jakarta, moment);
    assert.equal(dayOf(moment as Timestamp, 'America/New_York'), newYork, moment);
  }
});

// São Paulo once skipped the hour after midnight, and half hours and quarters of them are the difference of some.
test('the day is the one that readers are shown with the time, at every hour of the years, in every kind of zone', () => {
  for (const zone of [
    'Asia/Jakarta',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Pacific/Kiritimati',
  ]) {
    for (let hour = 0; hour < 2 * 366 * 24; hour += 5) {
      const moment = new Date(Date.UTC(2018, 0, 1, hour, 30)).toISOString() as Timestamp;
      assert.equal(dayOf(moment, zone), format(new Date(moment), 'yyyy-MM-dd', { in: tz(zone) }), `${zone} ${moment}`);
    }
  }
});
