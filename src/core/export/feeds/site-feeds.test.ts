import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile, sampleEntity } from '../../annotate/sample-files.ts';
import { SAMPLE_ENTITIES, sampleStory } from '../../graph/sample-graph.ts';
import type { EntityId } from '../../schema/id.ts';
import { sampleExport } from '../sample-export.ts';
import type { Feed } from './feed.ts';
import { claimsFeed, entityFeed, outcomesFeed, siteFeed, storyFeed } from './site-feeds.ts';

const SOURCE = '{ publisher: Koran, url: https://koran.example/, published: 2023 }';

const FILES = {
  'articles/a.md': sampleStory(
    ':claim[[Kota] tutup]{#tutup by="Kim > Kantor > Salinan" on=2023-09-04 how=planned}.\n\n:claim[Buka]{#buka by="pejabat > Salinan"}.',
    {
      keys: `story: cerita
sources:
  Salinan: { by: koran, url: https://koran.example/, published: 2023-09 }
corrections:
  - { date: 2023-09-20T09:00+07:00, text: Salah. }
`,
    },
  ),
  'articles/b.md': sampleStory('[Putin] datang.', { published: '2023-09-10T09:00+07:00' }),
  'articles/c.md': sampleStory('[Putin] came.', { keys: 'translation-of: b\n' }),
  'claims/tutup.md': sampleClaimFile(
    'Kota ditutup.',
    `outcomes:
  - { date: 2023-09, status: open, source: ${SOURCE} }
  - { date: 2023-09-13, status: happened-differently, differed: { id: Hanya sehari. }, source: ${SOURCE} }
`,
  ),
};
const context = sampleExport(FILES);

test('the site’s feed has each article once, the newest first, and a correction makes it news again', () => {
  const { entries, updated, folder } = siteFeed(context).make();
  assert.deepEqual(
    entries.map(({ id, updated: changed }) => [id, changed]),
    [
      ['https://contoh.example/artikel/b/', '2023-09-10T09:00:00+07:00'],
      ['https://contoh.example/artikel/a/', '2023-09-20T09:00:00+07:00'],
    ],
  );
  assert.equal(updated, '2023-09-20T09:00:00+07:00');
  assert.equal(folder, 'https://contoh.example/');
});

test('a claim in a feed says in words who said it through whom, how firmly, when, and what became of it', () => {
  const { entries } = claimsFeed(context).make();
  assert.deepEqual(
    entries.map(({ title, summary }) => [title.text, summary.text]),
    [
      ['Klaim: Buka', 'seorang pejabat, lewat Koran · dinyatakan · belum terjawab'],
      [
        'Klaim: Kota ditutup.',
        'Kim, lewat Kantor, Koran · direncanakan · dikatakan 4 September 2023 · terjadi, tetapi berbeda',
      ],
    ],
  );
});

test('each change of a claim’s status is news, under an id of its own', () => {
  const { entries, page } = outcomesFeed(context).make();
  assert.deepEqual(
    entries.map(({ id, title, published }) => [id, title.text, published]),
    [
      [
        'https://contoh.example/klaim/tutup/#outcome-2023-09-13-happened-differently',
        'Terjadi, tetapi berbeda: Kota ditutup.',
        '2023-09-13T00:00:00+07:00',
      ],
      [
        'https://contoh.example/klaim/tutup/#outcome-2023-09-open',
        'Belum terjawab: Kota ditutup.',
        '2023-09-01T00:00:00+07:00',
      ],
    ],
  );
  assert.match(entries[0]?.summary.text ?? '', /^Yang berbeda: Hanya sehari\. · Kim, lewat/);
  assert.equal(page, 'https://contoh.example/klaim/');
});

test('a story’s feed has its articles and their outcomes; an entity’s also what it said and what was said of it', () => {
  const kinds = (entries: { id: string }[]): string[] =>
    entries.map(({ id }) => id.replace('https://contoh.example/', '').replace(/#outcome-.*/, ' outcome'));
  assert.deepEqual(kinds(storyFeed(context, 'cerita').make().entries), [
    'klaim/tutup/ outcome',
    'artikel/a/',
    'klaim/tutup/ outcome',
  ]);
  assert.deepEqual(kinds(entityFeed(context, 'kota' as EntityId).make().entries), [
    'klaim/tutup/ outcome',
    'artikel/a/',
    'klaim/tutup/',
    'klaim/tutup/ outcome',
  ]);
  assert.deepEqual(kinds(entityFeed(context, 'kim' as EntityId).make().entries), [
    'klaim/tutup/ outcome',
    'klaim/tutup/',
    'klaim/tutup/ outcome',
  ]);
  assert.deepEqual(kinds(entityFeed(context, 'putin' as EntityId).make().entries), ['artikel/b/']);
});

test('a story’s feed tells what became of a claim that only the original of a translation reports', () => {
  const story = sampleExport({
    'articles/asal.md': sampleStory(':claim[Town closed]{#tutup by=Kim}.', { keys: 'story: cerita\n' }).replace(
      'lang: id',
      'lang: en',
    ),
    'articles/terjemahan.md': sampleStory('[Kim] datang.', { keys: 'translation-of: asal\n' }),
    'claims/tutup.md': sampleClaimFile(
      'Kota ditutup.',
      `outcomes: [{ date: 2023-09-13, status: happened, source: ${SOURCE} }]\n`,
    ),
  });
  assert.deepEqual(
    storyFeed(story, 'cerita')
      .make()
      .entries.map(({ id }) => id),
    ['https://contoh.example/klaim/tutup/#outcome-2023-09-13-happened', 'https://contoh.example/artikel/terjemahan/'],
  );
});

test('the feed of an entity tells of a claim as the entity put it, whoever put it first', () => {
  const both = sampleExport({
    'articles/a.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim on=2023-09-04}.'),
    'articles/b.md': sampleStory(':claim[Kantor tutup]{#tutup by="Putin > Koran" on=2023-09-05 how=denied}.', {
      published: '2023-09-10T09:00+07:00',
    }),
  });
  const dates = (id: string): string[] =>
    entityFeed(both, id as EntityId)
      .make()
      .entries.map(({ published }) => published.slice(0, 10));
  assert.deepEqual([dates('putin'), dates('kim')], [['2023-09-10'], ['2023-09-05']]);
  const summaries = (id: string): string[] =>
    entityFeed(both, id as EntityId)
      .make()
      .entries.map(({ summary }) => summary.text);
  assert.deepEqual(summaries('putin'), [
    'Putin, lewat Koran · dibantah · dikatakan 5 September 2023 · dipertentangkan · belum terjawab',
  ]);
  assert.deepEqual(summaries('kim'), [
    'Kim · dinyatakan · dikatakan 4 September 2023 · dipertentangkan · belum terjawab',
  ]);
});

test('ids stay when titles and texts change', () => {
  const renamed = Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [
      path,
      text.replace('title: Kabar', 'title: Judul lain').replace('Kota ditutup.', 'Kota itu ditutup.'),
    ]),
  );
  const ids = (files: Record<string, string>): string[] =>
    [siteFeed, claimsFeed, outcomesFeed].flatMap((feed) =>
      feed(sampleExport(files))
        .make()
        .entries.map(({ id }) => id),
    );
  assert.deepEqual(ids(renamed), ids(FILES));
});

test('what is renamed keeps its ids in every feed, and is found at its address of today', () => {
  const named = (text: string): string => text.replaceAll('#tutup', '#kota-tutup').replace('Kim: kim', 'Kim: kim-baru');
  const renamed: Record<string, string> = {
    ...SAMPLE_ENTITIES,
    'people/kim-baru.md': sampleEntity('Kim', 'was: [kim, kim-lama]\n'),
    'articles/a-baru.md': named(FILES['articles/a.md']).replace('story:', 'was: [a]\nstory:'),
    'articles/b.md': named(FILES['articles/b.md']).replace('entities:', 'was: [b, b-lama]\nentities:'),
    'articles/c.md': named(FILES['articles/c.md']),
    'claims/kota-tutup.md': FILES['claims/tutup.md'].replace('---\n', '---\nwas: [tutup]\n'),
  };
  delete renamed['people/kim.md'];
  const feedsOf = (files: Record<string, string>, kim: string): Feed[] => {
    const exported = sampleExport(files);
    const feeds = [siteFeed(exported), claimsFeed(exported), outcomesFeed(exported), storyFeed(exported, 'cerita')];
    return [...feeds, entityFeed(exported, kim as EntityId)].map((feed) => feed.make());
  };
  const idsOf = (feeds: Feed[]): string[][] => feeds.map(({ id, entries }) => [id, ...entries.map((one) => one.id)]);
  const before = feedsOf({ ...SAMPLE_ENTITIES, ...FILES }, 'kim');
  const after = feedsOf(renamed, 'kim-baru');
  assert.deepEqual(idsOf(after), idsOf(before));
  assert.equal(after.at(-1)?.folder, 'https://contoh.example/orang/kim-baru/');
  assert.deepEqual(
    after[0]?.entries.map(({ url }) => url),
    ['https://contoh.example/artikel/b/', 'https://contoh.example/artikel/a-baru/'],
  );
});

test('what became of a claim that was merged keeps the ids that it had in feeds', () => {
  const idsOf = (files: Record<string, string>): string[] => {
    const { entries } = outcomesFeed(sampleExport(files)).make();
    return entries.map(({ id }) => id).sort();
  };
  const outcome = (date: string): string => `outcomes: [{ date: ${date}, status: open, source: ${SOURCE} }]\n`;
  const article = sampleStory(':claim[Kota tutup]{#tutup by=Kim} atau :claim[Kota ditutup]{#ditutup by=Putin}.');
  const files = {
    'articles/a.md': article,
    'claims/tutup.md': sampleClaimFile('Tutup.', outcome('2023-09-07')),
    'claims/ditutup.md': sampleClaimFile('Ditutup.', `${outcome('2023-09-08')}was: [dulu]\n`),
  };
  const merged = {
    'articles/a.md': article.replace('#ditutup', '#tutup was=ditutup'),
    'claims/tutup.md': files['claims/tutup.md'],
    'claims/ditutup.md': files['claims/ditutup.md'].replace('was:', 'merged-into: tutup\nwas:'),
  };
  assert.deepEqual(idsOf(merged), idsOf(files));
  const withoutFile = Object.fromEntries(Object.entries(merged).filter(([path]) => path !== 'claims/tutup.md'));
  const kept = idsOf(files).filter((id) => id.includes('/dulu/'));
  assert.deepEqual(idsOf(withoutFile), kept);
  assert.equal(kept.length, 1);
});

test('a feed without entries is as old as the content, and one with many has the newest fifty', () => {
  const empty = entityFeed(context, 'kantor-lain' as EntityId).make();
  assert.deepEqual([empty.entries, empty.updated], [[], '2023-09-20T00:00:00+07:00']);
  const many = Array.from({ length: 60 }, (_, index): [string, string] => [
    `articles/s-${index}.md`,
    sampleStory('Teks.', { published: `2023-09-05T09:${String(index).padStart(2, '0')}+07:00` }),
  ]);
  const { entries } = siteFeed(sampleExport(Object.fromEntries(many))).make();
  assert.equal(entries.length, 50);
  assert.equal(entries[0]?.id, 'https://contoh.example/artikel/s-59/');
});
