import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { asOf, isOverdue } from './as-of.ts';
import { claimIn, linkSample, sampleStory } from './sample-graph.ts';

const SOURCE = 'source: { publisher: Koran, url: https://koran.example/, published: 2023 }';
const CLAIM = ':claim[Kantor tutup]{#tutup by=Kim}';

/** The newest day of content with one article and, perhaps, an outcome. */
function newestDay(keys: string, outcome?: string, timeZone = 'Asia/Jakarta'): string {
  const log = `outcomes:\n  - { date: ${outcome ?? ''}, status: happened, ${SOURCE} }\n`;
  return asOf(
    linkSample(
      {
        'articles/kabar.md': sampleStory(CLAIM, { keys }),
        ...(outcome !== undefined && { 'claims/tutup.md': sampleClaimFile('Tutup.', log) }),
      },
      { timeZone },
    ).graph,
  );
}

test('the content knows the world up to its newest article, update, correction or outcome', () => {
  assert.equal(newestDay(''), '2023-09-05');
  assert.equal(newestDay('updated: 2023-09-07T09:00+07:00\n'), '2023-09-07');
  assert.equal(newestDay('corrections:\n  - { date: 2023-09-08T09:00+07:00, text: Salah. }\n'), '2023-09-08');
  assert.equal(newestDay('', '2023-09-13'), '2023-09-13');
});

test('its days are those of the site’s zone', () => {
  const updated = 'updated: 2023-09-07T20:00+00:00\n';
  const corrected = 'corrections:\n  - { date: 2023-09-08T23:00-04:00, text: Salah. }\n';
  assert.equal(newestDay(updated), '2023-09-08');
  assert.equal(newestDay(corrected), '2023-09-09');
  assert.equal(newestDay('', undefined, 'America/New_York'), '2023-09-04');
  assert.equal(newestDay(updated, undefined, 'America/New_York'), '2023-09-07');
  assert.equal(newestDay(corrected, undefined, 'America/New_York'), '2023-09-08');
  // A calendar date has no zone.
  for (const timeZone of ['America/New_York', 'Pacific/Kiritimati'])
    assert.equal(newestDay('', '2023-09-13', timeZone), '2023-09-13');
});

test('an outcome that is known to the month says no more than that the month had begun', () => {
  assert.equal(newestDay('', '2023-09'), '2023-09-05');
  assert.equal(newestDay('', '2023-10'), '2023-10-01');
});

/** Whether a claim that is due at some date is overdue on 13 September 2023. */
function overdue(due: string, status?: string): boolean {
  const log = status === undefined ? '' : `outcomes:\n  - { date: 2023-09-10, status: ${status}, ${SOURCE} }\n`;
  const { graph } = linkSample({
    'articles/kabar.md': sampleStory(CLAIM),
    'claims/tutup.md': sampleClaimFile('Tutup.', due === '' ? log : `due: ${due}\n${log}`),
  });
  return isOverdue(claimIn(graph, 'tutup'), '2023-09-13');
}

test('a claim is overdue once every day it was due on has gone by, and nothing is known', () => {
  assert.equal(overdue('2023-09-12'), true);
  assert.equal(overdue('2023-09-13'), false);
  assert.equal(overdue('2023-08'), true);
  assert.equal(overdue('2023-09'), false);
  assert.equal(overdue('2022'), true);
  assert.equal(overdue('2023'), false);
  assert.equal(overdue(''), false);
});

test('a claim of which something is known is not overdue, unless all that is known is that it is open', () => {
  assert.equal(overdue('2023-09-12', 'happened'), false);
  assert.equal(overdue('2023-09-12', 'cannot-be-checked'), false);
  assert.equal(overdue('2023-09-12', 'open'), true);
});
