import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../annotate/sample-files.ts';
import { linkSample, placesOf, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';

/** What is said of the publishers and the languages of a page that two articles name so. */
function differing(one: string, other: string, files: Record<string, string> = {}): string[] {
  const story = (keys: string, text: string): string =>
    sampleStory(text, { keys: `sources:\n  A: { ${keys}, url: https://a.example/, published: 2023 }\n` });
  const articles = { 'articles/a.md': story(one, 'Satu.'), 'articles/b.md': story(other, 'Dua.') };
  const { issues } = linkSample({ ...SAMPLE_ENTITIES, ...articles, ...files });
  return placesOf(issues.filter(({ code }) => /^source-.*-differ$/.test(code)));
}

test('a page that two publishers are named for is pointed at', () => {
  assert.deepEqual(differing('by: kantor', 'by: koran'), ['source-publishers-differ articles/b.md:17:24']);
  assert.equal(differing('by: kantor', 'publisher: Koran').length, 1);
  assert.equal(differing('publisher: Harian', 'publisher: Koran').length, 1);
});

test('the same publisher may be named by its file or by its name, and by a former id', () => {
  assert.deepEqual(differing('by: koran', 'by: koran'), []);
  assert.deepEqual(differing('by: koran', 'publisher: Koran'), []);
  assert.deepEqual(differing('publisher: koran', 'publisher: Koran'), []);
  const was = { 'organizations/koran.md': sampleEntity('Koran', 'type: newspaper\nwas: [harian]\n') };
  assert.deepEqual(differing('by: koran', 'by: harian', was), []);
});

test('a page that two languages are named for is pointed at, and one that none or one is named for is not', () => {
  const inTwo = differing('by: kantor, lang: en', 'by: kantor, lang: ru');
  assert.deepEqual(inTwo, ['source-languages-differ articles/b.md:17:35']);
  assert.deepEqual(differing('by: kantor, lang: en', 'by: kantor'), []);
  assert.deepEqual(differing('by: kantor, lang: en', 'by: kantor, lang: en-GB'), []);
  assert.deepEqual(differing('by: kantor, lang: en', 'by: kantor, lang: en'), []);
});
