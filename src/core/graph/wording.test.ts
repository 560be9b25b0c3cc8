import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isError } from '../issue/report.ts';
import { linkSample, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';
import { checkWording, currentWording, type WordingLock } from './wording.ts';

const BODY = `:claim[Kantor itu *tutup*]{#tutup by=Kim}, lalu :claim[buka lagi]{#buka by=Kim}.

Dan :claim[tutup pula]{#tutup by="Kim + Putin"}.`;

/** The articles of a folder with one article of this text. */
function articlesOf(body = BODY): ReturnType<typeof linkSample>['articles'] {
  return linkSample({ 'articles/kabar.md': sampleStory(body) }).articles;
}

const PUBLISHED: WordingLock = {
  'kabar#c-buka': 'buka lagi',
  'kabar#c-tutup': 'Kantor itu tutup',
  'kabar#c-tutup--2': 'tutup pula',
};

/** The questions that a changed article raises. */
function questions(body: string, lock: WordingLock = PUBLISHED): string[] {
  return checkWording(articlesOf(body), lock).map(({ code, line, column, args }) =>
    [code, `${line}:${column}`, ...Object.values(args)].join(' | '),
  );
}

test('the record holds the words of every occurrence as a reader sees them, sorted', () => {
  const record = currentWording(articlesOf());
  assert.deepEqual(record, PUBLISHED);
  assert.deepEqual(Object.keys(record), Object.keys(PUBLISHED));
});

test('nothing is asked while the words are those that were published, nor where no record is kept', () => {
  assert.deepEqual(questions(BODY), []);
  assert.deepEqual(checkWording(articlesOf('Semua lain.'), undefined), []);
});

test('a word that was changed is pointed at, with the words before and now', () => {
  assert.deepEqual(questions(BODY.replace('buka lagi', 'buka kembali')), [
    'wording-changed | 18:49 | buka | buka lagi | buka kembali',
  ]);
});

test('words that several said together are asked about once', () => {
  assert.deepEqual(questions(BODY.replace('tutup pula', 'tutup juga')), [
    'wording-changed | 20:5 | tutup | tutup pula | tutup juga',
  ]);
});

test('marks of Markdown, and words outside of claims, may change without a question', () => {
  assert.deepEqual(questions(BODY.replace('*tutup*', '**tutup**').replace(', lalu', ' dan kemudian')), []);
});

test('a claim that is gone is told, with the place where it stood', () => {
  assert.deepEqual(questions(BODY.replace(':claim[buka lagi]{#buka by=Kim}', 'buka lagi')), [
    'wording-lost | 1:1 | c-buka',
  ]);
});

test('words that are marked as another claim now are compared with what they were published as', () => {
  const marked = (words: string): string =>
    BODY.replace(':claim[buka lagi]{#buka by=Kim}', `:claim[${words}]{#buka-lagi by=Kim was=buka}`);
  assert.deepEqual(questions(marked('buka lagi')), ['wording-unlocked | 18:49 | 1']);
  assert.deepEqual(questions(marked('buka kembali')), [
    'wording-unlocked | 18:49 | 1',
    'wording-changed | 18:49 | buka-lagi | buka lagi | buka kembali',
  ]);
});

test('an article that is gone takes its claims with it, and each is told', () => {
  const lost = checkWording([], PUBLISHED);
  assert.deepEqual(
    lost.map(({ code, file }) => `${code} ${file}`),
    Array<string>(3).fill('wording-lost articles/kabar.md'),
  );
});

test('of an article that was withdrawn nothing is asked: its tombstone is the record', () => {
  const files = {
    'articles/lain.md': sampleStory('Kabar lain.'),
    'tombstones/kabar.md': '---\naddresses: [article/kabar]\ndate: 2024-05\nreason: { id: Sumbernya palsu. }\n---\n',
  };
  const wording = { ...PUBLISHED, 'lain#c-sepi': 'kota sepi' };
  const asked = linkSample({ ...SAMPLE_ENTITIES, ...files }, { wording }).issues;
  assert.deepEqual(
    asked.filter(isError).map(({ code, file, args }) => `${code} ${file} ${args['anchor']}`),
    ['wording-lost articles/lain.md c-sepi'],
  );
});

test('claims that are not on record yet are counted once for each article, those of several speakers too', () => {
  assert.deepEqual(questions(BODY, {}), ['wording-unlocked | 18:1 | 3']);
});
