import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { newsLog, type NewsView } from './news-log.ts';
import { idIn, sampleContext } from '../sample-context.ts';

const SOURCE = 'source: { publisher: Koran, url: https://koran.example/, published: 2023 }';

/** A line of what is new, in short. */
function inShort(one: NewsView): string {
  if (one.kind === 'corrections') return `${one.date} ${one.count} corrections ${one.href}`;
  const what =
    one.kind === 'outcome' ? `${one.status} ${idIn(one.claim.href)}` : `${one.kind} ${idIn(one.article.href)}`;
  return `${one.date} ${what}`;
}

/** What is new on a site with one claim and this log of it. */
function news(...log: [date: string, status: string][]): string[] {
  const rows = log.map(([date, status]) => `  - { date: ${date}, status: ${status}, ${SOURCE} }\n`).join('');
  const context = sampleContext({
    'articles/kabar.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim}.'),
    'claims/tutup.md': sampleClaimFile('Tutup.', `outcomes:\n${rows}`),
  });
  return newsLog(context, 10).map(inShort);
}

test('articles and what became of claims are new, the newest first; that nothing is known yet is not', () => {
  assert.deepEqual(news(['2023-09-06', 'open'], ['2023-09-13', 'happened']), [
    '2023-09-13 happened tutup',
    '2023-09-05 article kabar',
  ]);
});

test('that a claim is open again is new', () => {
  const [first] = news(['2023-10-05', 'did-not-happen'], ['2023-11-05', 'open']);
  assert.equal(first, '2023-11-05 open tutup');
});

test('of what became known on one day the last of the log stands first', () => {
  assert.deepEqual(news(['2023-10', 'did-not-happen'], ['2023-10', 'happened']).slice(0, 2), [
    '2023-10 happened tutup',
    '2023-10 did-not-happen tutup',
  ]);
});

test('a day with several corrections is one line, which leads to all of them', () => {
  const corrected = (...days: string[]): string =>
    sampleStory('Kabar.', {
      keys: `corrections:\n${days.map((date) => `  - { date: ${date}T10:00+07:00, text: Salah tulis. }\n`).join('')}`,
    });
  const context = sampleContext({
    'articles/kabar.md': corrected('2023-09-07', '2023-09-08'),
    'articles/lain.md': corrected('2023-09-08'),
  });
  assert.deepEqual(newsLog(context, 2).map(inShort), [
    '2023-09-08 2 corrections /koreksi/',
    '2023-09-07 correction kabar',
  ]);
});
