import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { drawnAnswer, storyAnswers } from './answers-view.ts';
import { sampleContext } from '../sample-context.ts';

const SOURCE = 'source: { publisher: Koran, url: https://koran.example/, published: 2023 }';

/** An article with one claim for each outcome, and their files. */
function story(outcomes: { due?: string; log: [date: string, status: string][] }[]): Record<string, string> {
  const claims = outcomes.map((_, index) => `:claim[kata ${index}]{#klaim-${index} by=Kim on=2023-09-0${index + 1}}`);
  const files = outcomes.map(({ due, log }, index): [string, string] => {
    const rows = log.map(([date, status]) => `  - { date: ${date}, status: ${status}, ${SOURCE} }\n`).join('');
    const keys = `${due === undefined ? '' : `due: ${due}\n`}${rows === '' ? '' : `outcomes:\n${rows}`}`;
    return [`claims/klaim-${index}.md`, sampleClaimFile(`Klaim ${index}.`, keys)];
  });
  return {
    'articles/kabar.md': sampleStory(`${claims.join(', ')}.`, {
      keys: 'story: cerita\n',
      published: '2023-09-09T09:00+07:00',
    }),
    ...Object.fromEntries(files),
  };
}

const HAPPENED = { due: '2023-09-10', log: [['2023-09-09', 'happened']] as [string, string][] };

test('claims that could be checked and were are shown, oldest first; an answer that was taken back is not', () => {
  const view = storyAnswers(
    sampleContext(
      story([
        HAPPENED,
        { log: [['2023-09-09', 'happened']] },
        { due: '2023-09', log: [['2023-09-20', 'open']] },
        {
          due: '2023-09',
          log: [
            ['2023-09-20', 'did-not-happen'],
            ['2023-10', 'open'],
          ],
        },
        {
          due: '2023-09',
          log: [
            ['2023-09-20', 'open'],
            ['2023-10', 'did-not-happen'],
          ],
        },
        HAPPENED,
        HAPPENED,
      ]),
    ),
    'cerita',
  );
  assert.equal(view?.src, '/linimasa/cerita/linimasa.svg');
  assert.deepEqual(
    view.answers.map(({ href, said, known, status }) => [href, said, known, status]),
    [
      ['/klaim/klaim-0/', '2023-09-01', '2023-09-09', 'happened'],
      ['/klaim/klaim-4/', '2023-09-05', '2023-10', 'did-not-happen'],
      ['/klaim/klaim-5/', '2023-09-06', '2023-09-09', 'happened'],
      ['/klaim/klaim-6/', '2023-09-07', '2023-09-09', 'happened'],
    ],
  );
});

test('a story with few such claims has no picture of them, and one of another story none', () => {
  assert.equal(storyAnswers(sampleContext(story([HAPPENED, HAPPENED, HAPPENED])), 'cerita'), undefined);
  assert.equal(storyAnswers(sampleContext(story([HAPPENED, HAPPENED, HAPPENED, HAPPENED])), 'lain'), undefined);
});

test('days are counted from the first day on which it can have been said, to the last on which it was due', () => {
  const [answer] =
    storyAnswers(sampleContext(story([HAPPENED, HAPPENED, HAPPENED, HAPPENED])), 'cerita')?.answers ?? [];
  assert.ok(answer);
  const days = (dates: Partial<Record<'said' | 'due' | 'known', string>>): number[] => {
    const { due, known } = drawnAnswer({ ...answer, ...dates } as typeof answer, 'terjadi');
    return [due, known];
  };
  assert.deepEqual(days({}), [9, 8]);
  assert.deepEqual(days({ said: '2024-02', due: '2024-02', known: '2024-03' }), [28, 29]);
  assert.deepEqual(days({ said: '2023', due: '2023', known: '2023' }), [364, 0]);
  assert.deepEqual(days({ said: '2023-09-05', known: '2023-09-01' }), [5, 0]);
});
