import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle, sampleClaimFile } from '../annotate/sample-files.ts';
import type { PartialDate } from '../schema/date.ts';
import { checkOutcomes, newestKnown } from './check-outcomes.ts';
import { linkSample, placesOf } from './sample-graph.ts';

/** The problems of outcomes on these days, each on a line of its own from line 4 on, of a claim that was made on others. */
function problems(outcomes: string[], said = ['2023-09-04'], known?: string): string[] {
  const source = 'source: { publisher: Koran, url: https://koran.example/, published: 2023 }';
  const log = outcomes.map((date) => `  - { date: ${date}, status: happened, ${source} }\n`).join('');
  const [claim] = linkSample({ 'claims/tutup.md': sampleClaimFile('Tutup.', `outcomes:\n${log}`) }).claims;
  assert.ok(claim);
  return placesOf(checkOutcomes(claim, said as PartialDate[], known as PartialDate)).map((place) =>
    place.replace(/ claims.*md:/, ':'),
  );
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

test('an outcome that is newer than all the content knows is pointed at', () => {
  assert.deepEqual(problems(['2023-09-12', '2032-09-12'], undefined, '2023-09-12'), ['outcome-too-late:5:13']);
  assert.deepEqual(problems(['2023-09-12', '2023-09', '2023'], undefined, '2023-09-12'), []);
  assert.deepEqual(problems(['2023-12-31'], undefined, '2023'), []);
});

test('what the content knows is as new as its newest article, change, correction or page on an outcome', () => {
  const newest = (keys: string, source: string): string | undefined =>
    newestKnown(
      linkSample({
        'articles/kabar.md': sampleArticle(':claim[Kantor tutup]{#tutup by=redaksi}.', keys),
        'claims/tutup.md': sampleClaimFile(
          'Tutup.',
          `outcomes: [{ date: 2023-09, status: happened, source: { publisher: K, url: https://k.example/, ${source} } }]\n`,
        ),
      }).graph,
    );
  const day = '2023-09-08T09:00+07:00';
  assert.equal(newest('', 'published: 2023-09-04'), '2023-09-05');
  assert.equal(newest(`updated: ${day}\n`, 'published: 2023-09-04'), '2023-09-08');
  assert.equal(newest(`corrections: [{ date: ${day}, text: x }]\n`, 'published: 2023-09-04'), '2023-09-08');
  assert.equal(newest('', 'published: 2023-10'), '2023-10');
  assert.equal(newest('', 'published: 2023-10, accessed: 2024-01-02'), '2024-01-02');
});
