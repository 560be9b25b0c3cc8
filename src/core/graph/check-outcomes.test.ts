import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import type { PartialDate } from '../schema/date.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { linkSample, placesOf } from './sample-graph.ts';

/** The problems of outcomes on these days, each on a line of its own from line 4 on, of a claim that was made on others. */
function problems(outcomes: string[], said = ['2023-09-04']): string[] {
  const source = 'source: { publisher: Koran, url: https://koran.example/, published: 2023 }';
  const log = outcomes.map((date) => `  - { date: ${date}, status: happened, ${source} }\n`).join('');
  const [claim] = linkSample({ 'claims/tutup.md': sampleClaimFile('Tutup.', `outcomes:\n${log}`) }).claims;
  assert.ok(claim);
  return placesOf(checkOutcomes(claim, said as PartialDate[])).map((place) => place.replace(/ claims.*md:/, ':'));
}

test('a log that grows at its end is left alone, two entries on one day too', () => {
  assert.deepEqual(problems(['2023-09-04', '2023-09-13', '2023-09-13', '2023-10']), []);
});

test('an outcome that is older than the one before it is pointed at', () => {
  assert.deepEqual(problems(['2023-09-18', '2023-09-13']), ['outcome-order:5:13']);
});

test('an outcome that became known before the claim was made is pointed at', () => {
  assert.deepEqual(problems(['2023-09-03']), ['outcome-too-early:4:13']);
});

test('of a claim that was made several times, the first time counts', () => {
  assert.deepEqual(problems(['2023-09-03'], ['2023-09-04', '2023-09-02']), []);
});

test('a date that is known to the month or the year counts with every day it can mean', () => {
  assert.deepEqual(problems(['2023-09']), []);
  assert.deepEqual(problems(['2023']), []);
  assert.deepEqual(problems(['2023-08']), ['outcome-too-early:4:13']);
  assert.deepEqual(problems(['2023-09-13', '2023-09', '2023']), []);
  assert.deepEqual(problems(['2023-09', '2023-08']), ['outcome-order:5:13']);
  assert.deepEqual(problems(['2023-09-03'], ['2023-09']), []);
});
