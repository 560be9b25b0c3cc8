import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile, sampleEntity } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { idIn, sampleContext } from '../sample-context.ts';
import type { HopView } from '../parts/chain-view.ts';
import { storiesInOrder, timelinePage, type TimelineEntryView } from './timeline-view.ts';

/** A timeline as `date: entries`. */
function timeline(files: Record<string, string>, story?: string): string[] {
  return timelinePage(sampleContext(files), story).days.map(
    ({ date, entries }) => `${date}: ${entries.map(describe).join(', ')}`,
  );
}

function describe(entry: TimelineEntryView): string {
  switch (entry.kind) {
    case 'said':
      return `said ${idIn(entry.claim.href)}`;
    case 'outcome':
      return `${entry.status} ${idIn(entry.claim.href)}${entry.text ? ` (${entry.text.text})` : ''}`;
    case 'event':
      return `event ${idIn(entry.event.href)}${entry.until ? ` until ${entry.until}` : ''}`;
  }
}

const SOURCE = 'source: { publisher: Koran, url: https://koran.example/, published: 2023 }';

test('what was said, what happened and what became known stand by their dates, newest first', () => {
  const files = {
    'articles/kabar.md': sampleStory(
      ':claim[Kantor tutup]{#tutup by=Kim on=2023-09-04}, :claim[buka]{#buka by=Putin on=2023-09-02}.',
    ),
    'claims/tutup.md': sampleClaimFile(
      'Tutup.',
      `outcomes:\n  - { date: 2023-09-13, status: happened-differently, differed: { id: Sore. }, ${SOURCE} }\n`,
    ),
  };
  assert.deepEqual(timeline(files), [
    '2023-09-13: happened-differently tutup (Sore.)',
    '2023-09-04: said tutup',
    '2023-09-02: said buka',
  ]);
});

test('a date that is known to the month stands behind the days of that month, and is never given a day', () => {
  const body = ['2023-09-01', '2023-09', '2023', '2023-08-31']
    .map((on, index) => `:claim[Kabar]{#klaim-${index} by=Kim on=${on}}.`)
    .join(' ');
  assert.deepEqual(timeline({ 'articles/kabar.md': sampleStory(body) }), [
    '2023-09-01: said klaim-0',
    '2023-09: said klaim-1',
    '2023-08-31: said klaim-3',
    '2023: said klaim-2',
  ]);
});

test('on one day events stand first, then what was said, then what became of it', () => {
  const files = {
    'articles/kabar.md': sampleStory('Pada [rapat], :claim[Kantor tutup]{#tutup by=Kim on=2023-09-04}.', {
      keys: '',
    }).replace('entities:\n', 'entities:\n  rapat: rapat\n'),
    'events/rapat.md': sampleEntity('Rapat', 'from: 2023-09-04\nto: 2023-09-06\n'),
    'claims/tutup.md': sampleClaimFile('Tutup.', `outcomes:\n  - { date: 2023-09-04, status: happened, ${SOURCE} }\n`),
  };
  assert.deepEqual(timeline(files), ['2023-09-04: event rapat until 2023-09-06, said tutup, happened tutup']);
});

test('what became known on one day stands in the order of the claim’s log', () => {
  const files = {
    'articles/kabar.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim}.'),
    'claims/tutup.md': sampleClaimFile(
      'Tutup.',
      `outcomes:\n  - { date: 2023-09, status: did-not-happen, ${SOURCE} }\n  - { date: 2023-09, status: happened, ${SOURCE} }\n`,
    ),
  };
  assert.deepEqual(timeline(files), ['2023-09: did-not-happen tutup, happened tutup']);
});

test('a claim without a date is not on the timeline', () => {
  assert.deepEqual(timeline({ 'articles/kabar.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim}.') }), []);
});

test('a claim that was said twice on a day stands there once, and on two days twice', () => {
  const say = (on: string): string => sampleStory(`:claim[Kantor tutup]{#tutup by=Kim on=${on}}.`);
  const files = { 'articles/a.md': say('2023-09-04'), 'articles/b.md': say('2023-09-04') };
  assert.deepEqual(timeline(files), ['2023-09-04: said tutup']);
  assert.deepEqual(timeline({ ...files, 'articles/c.md': say('2023-09-05') }), [
    '2023-09-05: said tutup',
    '2023-09-04: said tutup',
  ]);
});

/** Who spoke, by the entries of a timeline that tell what was said. */
function speakers(files: Record<string, string>, story?: string): string[] {
  return timelinePage(sampleContext(files), story).days.flatMap(({ date, entries }) =>
    entries.flatMap((entry) =>
      entry.kind === 'said'
        ? `${date} ${entry.said.how}: ${entry.said.chains.map((hops) => hops.map(nameOf).join(' > ')).join(' + ')}`
        : [],
    ),
  );
}

function nameOf(hop: HopView): string {
  return hop.kind === 'entity' ? hop.entity.name.text : hop.kind === 'unnamed' ? hop.description.text : 'own';
}

test('each day has those who said it then, everyone who did, and as firmly as they did', () => {
  const say = (by: string, on: string, more = ''): string =>
    sampleStory(`:claim[Kantor tutup]{#tutup by="${by}" on=${on}${more}}.`);
  const files = {
    'articles/a.md': say('Kim + Putin > Kantor', '2023-09-04'),
    'articles/b.md': say('Kim > Koran', '2023-09-04'),
    'articles/c.md': say('Kota', '2023-09-04', ' how=denied'),
    'articles/d.md': say('Koran', '2023-09-05'),
  };
  assert.deepEqual(speakers(files), [
    '2023-09-05 asserted: Koran',
    '2023-09-04 asserted: Kim > Kantor + Putin > Kantor',
    '2023-09-04 denied: Kota',
  ]);
});

test('of a source without a name the original tells, not its translation', () => {
  const say = (by: string, keys: string): string =>
    sampleStory(`:claim[Kantor tutup]{#tutup by="${by}" on=2023-09-04}.`, { keys });
  const files = {
    'articles/a-translation.md': say('pejabat', 'translation-of: kabar\n')
      .replace('lang: id', 'lang: en')
      .replace(': seorang pejabat', ': an official'),
    'articles/kabar.md': say('pejabat', ''),
  };
  assert.deepEqual(speakers(files), ['2023-09-04 asserted: seorang pejabat']);
});

test('the timeline of a story has what its own articles report, and no more', () => {
  const files = {
    'articles/a.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim on=2023-09-04}.', { keys: 'story: cerita\n' }),
    'articles/b.md': sampleStory(
      ':claim[Kantor tutup]{#tutup by=Kim on=2023-09-05}, :claim[buka]{#buka by=Kim on=2023}.',
      {
        keys: 'story: lain\n',
        published: '2023-09-07T09:00+07:00',
      },
    ),
    'articles/c.md': sampleStory('Kabar.'),
  };
  assert.deepEqual(timeline(files, 'cerita'), ['2023-09-04: said tutup']);
  assert.deepEqual(timeline(files, 'lain'), ['2023-09-05: said tutup', '2023: said buka']);
  assert.deepEqual(storiesInOrder(sampleContext(files)), ['lain', 'cerita']);
});

test('those without a name who are described alike are named once', () => {
  const story = sampleStory(':claim[Kantor tutup]{#tutup by=pejabat on=2023-09-04}.');
  const files = { 'articles/a.md': story, 'articles/b.md': story };
  assert.deepEqual(speakers(files), ['2023-09-04 asserted: seorang pejabat']);
});
