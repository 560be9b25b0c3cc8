import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  firstDayOf,
  isSurelyBefore,
  isPartialDate,
  lastDayOf,
  partialDate,
  timestamp,
  type PartialDate,
} from './date.ts';
import { dayOf } from './day-of.ts';

const codeOf = (text: string): unknown => {
  const [issue] = timestamp.safeParse(text).error?.issues ?? [];
  return issue?.code === 'custom' ? issue.params?.['issue'] : issue?.code;
};

test('a date is as precise as it is known', () => {
  for (const date of ['2023', '2023-09', '2023-09-04', '0999-01-01']) assert.ok(isPartialDate(date), date);
});

test('a date that is not in the calendar is none', () => {
  for (const date of [
    '2023-02-29',
    '2023-02-31',
    '2100-02-29',
    '2023-13',
    '2023-00',
    '2023-04-31',
    '2023-09-00',
    '23-09-04',
    '2023-9-4',
    '2023/09/04',
    '20230904',
    '2023-09-04 ',
    '4 September 2023',
    '2023-',
    '',
    '２０２３',
    '0000',
    '0000-01-01',
    '-0001-01-01',
    '10000-01-01',
  ]) {
    assert.equal(isPartialDate(date), false, date);
  }
});

test('29 February is a day of leap years alone', () => {
  assert.ok(isPartialDate('2024-02-29'));
  assert.ok(isPartialDate('2000-02-29'));
  assert.equal(isPartialDate('1900-02-29'), false);
});

test('a bare year may come as a number', () => {
  assert.equal(partialDate.parse(2023), '2023');
  assert.equal(partialDate.safeParse(2023.5).success, false);
});

test('a moment has a date, a time and an offset', () => {
  for (const moment of [
    '2023-09-05T09:00+07:00',
    '2023-09-05T09:00:30+07:00',
    '2023-09-05T00:00Z',
    '2024-02-29T23:59-03:30',
    '2023-09-05T09:00+14:00',
  ]) {
    assert.equal(codeOf(moment), undefined, moment);
    assert.ok(!Number.isNaN(Date.parse(moment)), moment);
  }
});

test('what is missing from a moment, or wrong in it, is told apart', () => {
  assert.equal(codeOf('2023-09-05'), 'time-missing');
  assert.equal(codeOf('2023-09'), 'time-missing');
  assert.equal(codeOf('2023-09-05T09:00'), 'time-without-offset');
  assert.equal(codeOf('2023-02-31T09:00+07:00'), 'date-bad');
  assert.equal(codeOf('besok'), 'date-bad');
  for (const bad of [
    '2023-09-05 09:00+07:00',
    '2023-09-05T24:00+07:00',
    '2023-09-05T09:60+07:00',
    '2023-09-05T9:00+07:00',
    '2023-09-05T09:00:61+07:00',
    '2023-09-05T09:00+99:99',
    '2023-09-05T09.00+07:00',
    '2023-09-05T09:00 WIB',
  ]) {
    assert.equal(codeOf(bad), 'time-bad', bad);
  }
});

test('a moment is in a year of four digits in every zone', () => {
  for (const bad of ['0001-01-01T00:00+07:00', '9999-12-31T20:00-07:00', '0000-06-01T00:00Z'])
    assert.equal(codeOf(bad), 'date-bad', bad);
  for (const moment of ['0001-01-03T00:00+14:00', '9999-12-29T23:59-14:00']) {
    assert.equal(codeOf(moment), undefined, moment);
    for (const zone of ['Etc/GMT-14', 'Etc/GMT+12'])
      assert.ok(isPartialDate(dayOf(timestamp.parse(moment), zone)), moment);
  }
});

test('the days that a date can mean lie between its first and its last', () => {
  const bounds = (date: string): string[] => [firstDayOf(date as PartialDate), lastDayOf(date as PartialDate)];
  for (const [date, day] of [
    ['2023', '2023-12-31'],
    ['2023-09', '2023-09-30'],
    ['2023-09-04', '2023-09-04'],
  ] as const) {
    const [first = '', last = ''] = bounds(date);
    assert.ok(first <= day && day <= last, date);
    assert.ok(!(first <= '2024-01-01' && '2024-01-01' <= last), date);
  }
});

test('a date lies before another only if every day that it can mean does', () => {
  const isBefore = (a: string, b: string): boolean => isSurelyBefore(a as PartialDate, b as PartialDate);
  for (const [a, b] of [
    ['2023-09-03', '2023-09-04'],
    ['2023-08', '2023-09-04'],
    ['2022', '2023'],
    ['2023-08-31', '2023-09'],
  ] as const) {
    assert.ok(isBefore(a, b), `${a} ${b}`);
    assert.ok(!isBefore(b, a), `${b} ${a}`);
  }
  for (const [a, b] of [
    ['2023', '2023-09-04'],
    ['2023-09', '2023-09-04'],
    ['2023-09-04', '2023-09-04'],
    ['2023', '2023'],
  ] as const) {
    assert.ok(!isBefore(a, b) && !isBefore(b, a), `${a} ${b}`);
  }
});
