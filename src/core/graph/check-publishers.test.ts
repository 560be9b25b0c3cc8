import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../annotate/sample-files.ts';
import { linkSample, placesOf, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';

/** What is said of the publishers of a page that two articles name so. */
function differing(one: string, other: string, files: Record<string, string> = {}): string[] {
  const story = (publisher: string, text: string): string =>
    sampleStory(text, { keys: `sources:\n  A: { ${publisher}, url: https://a.example/, published: 2023 }\n` });
  const articles = { 'articles/a.md': story(one, 'Satu.'), 'articles/b.md': story(other, 'Dua.') };
  const { issues } = linkSample({ ...SAMPLE_ENTITIES, ...articles, ...files });
  return placesOf(issues.filter(({ code }) => code === 'source-publishers-differ'));
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
