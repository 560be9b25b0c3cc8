import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle, sampleEntity } from '../../annotate/sample-files.ts';
import type { ArticleId, EntityId } from '../../schema/id.ts';
import { articleMap, locatorMap, storyMap, type MapView } from './place-map.ts';
import { idIn, sampleContext } from '../sample-context.ts';

const PLACES = {
  'places/negara.md': sampleEntity('Negara', 'kind: country\ncountry: ID\ncoordinates: { lat: -2, lon: 118 }\n'),
  'places/dekat.md': sampleEntity('Dekat', 'kind: city\ncountry: ID\ncoordinates: { lat: 2, lon: 2 }\n'),
  'places/jauh.md': sampleEntity('Jauh', 'kind: city\ncountry: ID\ncoordinates: { lat: 50, lon: 50 }\n'),
  'events/rapat.md': sampleEntity('Rapat', 'from: 2023-09-01\nplace: dekat\nparticipants: [jauh]\n'),
};

function article(body: string, handles: string[], keys = ''): string {
  const entities = handles.map((handle) => `  ${handle}: ${handle.toLowerCase()}\n`).join('');
  return sampleArticle(body, `${keys}entities:\n${entities}`);
}

function mapOf(body: string, handles: string[]): MapView | undefined {
  const context = sampleContext({ ...PLACES, 'articles/kabar.md': article(body, handles) });
  const kabar = context.graph.articles.get('kabar' as ArticleId);
  assert.ok(kabar);
  return articleMap(context, kabar);
}

test('the map of an article marks the places that it names, those of its events first', () => {
  const map = mapOf('[Jauh], [Kota], [Negara], [Dekat] dan [Rapat].', ['Jauh', 'Kota', 'Negara', 'Dekat', 'Rapat']);
  assert.equal(map?.src, '/artikel/kabar/peta.svg');
  assert.deepEqual(
    map.places.map(({ id, isMain, events }) => [id, isMain, events.map(({ href }) => idIn(href))]),
    [
      ['dekat', true, ['rapat']],
      ['jauh', false, []],
      ['kota', false, []],
      ['negara', false, []],
    ],
  );
});

test('an event makes a place stand out only where the article names both', () => {
  assert.deepEqual(
    mapOf('[Dekat] saja.', ['Dekat'])?.places.map(({ isMain }) => isMain),
    [false],
  );
  assert.deepEqual(
    mapOf('[Rapat] di [Kota].', ['Rapat', 'Kota'])?.places.map(({ id }) => id),
    ['kota'],
  );
});

test('an article that names no place has no map', () => {
  assert.equal(mapOf('[Kim] saja.', ['Kim']), undefined);
});

test('the map of a story holds the places of its articles alone, and says how many name each', () => {
  const context = sampleContext({
    ...PLACES,
    'articles/satu.md': article('[Kota] dan [Dekat].', ['Kota', 'Dekat'], 'story: cerita\n'),
    'articles/dua.md': article('[Kota].', ['Kota'], 'story: cerita\n'),
    'articles/tiga.md': article('[Jauh].', ['Jauh'], 'story: lain\n'),
  });
  const counts = (story?: string): unknown =>
    storyMap(context, story)?.places.map(({ id, articleCount }) => [id, articleCount]);
  assert.deepEqual(counts('cerita'), [
    ['kota', 2],
    ['dekat', 1],
  ]);
  assert.deepEqual(counts(), [
    ['kota', 2],
    ['dekat', 1],
    ['jauh', 1],
  ]);
  assert.equal(storyMap(context, 'cerita')?.src, '/peta/cerita/peta.svg');
});

test('the map of a place shows what else lies in its frame, and that of a country what lies in the country', () => {
  const context = sampleContext({ ...PLACES, 'articles/kabar.md': article('[Jauh], lalu [Jauh].', ['Jauh']) });
  const ids = (id: string): unknown => locatorMap(context, id as EntityId)?.places.map((place) => place.id);
  assert.deepEqual(ids('kota'), ['kota', 'dekat']);
  assert.deepEqual(ids('negara'), ['negara', 'jauh', 'dekat']);
  assert.equal(ids('kim'), undefined);
});
