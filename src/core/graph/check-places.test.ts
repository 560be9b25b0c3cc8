import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../annotate/sample-files.ts';
import { checkPlaces } from './check-places.ts';
import { linkSample, placesOf } from './sample-graph.ts';

/** The problems of places, each written as `place container`. */
function problems(...places: string[]): string[] {
  const files = places.map((pair) => {
    const [id = '', within = ''] = pair.split(' ');
    const keys = `kind: city\ncoordinates: { lat: 1, lon: 1 }\n${within && `within: ${within}\n`}`;
    return [`places/${id}.md`, sampleEntity(id, keys)] as const;
  });
  return placesOf(checkPlaces(linkSample(Object.fromEntries(files)).entities));
}

test('places in places are left alone', () => {
  assert.deepEqual(problems('kota provinsi', 'desa provinsi', 'provinsi negara', 'negara'), []);
});

test('a place in itself, or in one that it contains, is pointed at', () => {
  assert.deepEqual(problems('kota kota'), ['place-cycle places/kota.md:10:9']);
  assert.deepEqual(problems('desa kota', 'kota provinsi', 'provinsi kota'), ['place-cycle places/kota.md:10:9']);
});
