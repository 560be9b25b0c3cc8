import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../annotate/sample-files.ts';
import { linkSample, placesOf, sampleStory, SAMPLE_ENTITIES } from './sample-graph.ts';

function problems(files: Record<string, string>): string[] {
  return placesOf(linkSample({ ...SAMPLE_ENTITIES, 'articles/kabar.md': sampleStory('Teks.'), ...files }).issues);
}

test('two things with one Wikidata id are pointed at in the second', () => {
  assert.deepEqual(
    problems({
      'people/a.md': sampleEntity('A', 'wikidata: Q1\n'),
      'people/b.md': sampleEntity('B', 'wikidata: Q2\n'),
      'places/c.md': sampleEntity('C', 'kind: city\ncoordinates: { lat: 1, lon: 1 }\nwikidata: Q1\n'),
    }),
    ['wikidata-shared places/c.md:10:11'],
  );
});

test('what was merged has the id of what it turned out to be', () => {
  assert.deepEqual(
    problems({
      'people/a.md': sampleEntity('A', 'wikidata: Q1\nmerged-into: b\n'),
      'people/b.md': sampleEntity('B', 'wikidata: Q1\n'),
    }),
    [],
  );
});
