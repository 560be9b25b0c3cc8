import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle } from '../annotate/sample-files.ts';
import { checkTranslations } from './check-translations.ts';
import { linkSample, placesOf, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';

/** The problems of articles, each written as `id language original`. */
function problems(...articles: string[]): string[] {
  const files = articles.map((words) => {
    const [id = '', lang = '', original = ''] = words.split(' ');
    const text = sampleArticle('Teks.', original && `translation-of: ${original}\n`).replace(
      'lang: id',
      `lang: ${lang}`,
    );
    return [`articles/${id}.md`, text] as const;
  });
  const units = linkSample(Object.fromEntries(files)).articles;
  const paths = files.map(([path]) => path);
  return placesOf(checkTranslations(units, paths, new Map()));
}

test('one translation into each language is in order', () => {
  assert.deepEqual(problems('kabar id', 'news en kabar', 'xinwen zh-Hans kabar', 'xinwen-hant zh-Hant kabar'), []);
});

test('an original that is not there, or is a translation itself, is pointed at', () => {
  assert.deepEqual(problems('news en kabar'), ['article-unknown articles/news.md:7:17']);
  assert.deepEqual(problems('kabar id', 'news en kabar', 'novosti ru news'), [
    'article-unknown articles/novosti.md:7:17',
  ]);
  assert.deepEqual(problems('news en news'), ['article-unknown articles/news.md:7:17']);
});

test('a translation into the language of its original is pointed at', () => {
  assert.deepEqual(problems('kabar id', 'kabar-lain id kabar'), [
    'translation-same-language articles/kabar-lain.md:7:17',
  ]);
});

test('the second translation into one language is pointed at', () => {
  assert.deepEqual(problems('kabar id', 'news en kabar', 'report en kabar'), [
    'translation-twice articles/report.md:7:17',
  ]);
});

/** What is said of a translation with these keys, of an original with those. */
function issuesOf(keys: string, original = 'story: cerita\n'): string[] {
  const files = {
    ...SAMPLE_ENTITIES,
    'articles/kabar.md': sampleStory('Kabar.', { keys: original }),
    'articles/news.md': sampleStory('News.', { keys }).replace('lang: id', 'lang: en'),
  };
  return placesOf(linkSample(files).issues);
}

test('a translation may leave its story to its original, or say the same', () => {
  assert.deepEqual(issuesOf('translation-of: kabar\n'), []);
  assert.deepEqual(issuesOf('translation-of: kabar\nstory: cerita\n'), []);
});

test('a translation that says another story is an error where it says so, also when its original has none', () => {
  const expected = ['story-differs articles/news.md:17:8'];
  assert.deepEqual(issuesOf('translation-of: kabar\nstory: lain\n'), expected);
  assert.deepEqual(issuesOf('translation-of: kabar\nstory: cerita\n', ''), expected);
});

test('of an original that is not there only that is told', () => {
  assert.deepEqual(issuesOf('translation-of: kabar-lama\nstory: lain\n'), ['article-unknown articles/news.md:16:17']);
});
