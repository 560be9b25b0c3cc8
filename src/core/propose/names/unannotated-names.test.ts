import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle } from '../../annotate/sample-files.ts';
import type { EntityId } from '../../schema/id.ts';
import { sampleKnown } from './sample-known.ts';
import { unannotatedFinder } from './unannotated-names.ts';

const find = unannotatedFinder(
  sampleKnown({
    'people/kim-jong-un': ['Kim Jong Un', 'weak: Kim'],
    'people/kim-jong-il': ['Kim Jong Il', 'weak: Kim'],
    'places/russia': ['Rusia'],
    'organizations/antara': ['Antara', 'type: news-agency'],
  }),
);

/** What is found, as `id line:column ×count`. */
function found(body: string, { keys = '', mentioned = [] as string[] } = {}): string[] {
  const source = { path: 'articles/kabar.md', text: sampleArticle(body, keys) };
  return find(source, new Set(mentioned as EntityId[])).map(
    ({ line, column, args }) => `${args['id'] ?? ''} ${line}:${column} ×${args['count'] ?? ''}`,
  );
}

test('an entity whose full name stands in the text and is marked nowhere is told once, at the first place', () => {
  assert.deepEqual(found('Kabar.\n\nMenurut Kim Jong Un, Rusia jauh. Kim Jong Un tahu Rusia.'), [
    'kim-jong-un 11:9 ×2',
    'russia 11:22 ×2',
  ]);
});

test('one that is marked somewhere is not told of', () => {
  const text = '[Rusia] besar. Rusia dingin.';
  assert.deepEqual(found(text, { keys: 'entities:\n  Rusia: russia\n', mentioned: ['russia'] }), []);
});

test('a weak name, a part of a word, a code and an address are no names', () => {
  for (const text of ['Kim pergi.', 'Ke-Rusiaan itu.', '`Rusia`', 'Lihat https://rusia.example/Rusia.'])
    assert.deepEqual(found(text), [], text);
});

test('a name that is also a common word is one only where it is written as a name', () => {
  assert.deepEqual(found('Jarak antara keduanya.'), []);
  assert.deepEqual(found('Menurut kantor berita Antara, hujan turun.'), ['antara 9:23 ×1']);
});

test('what stands in the frontmatter alone is not in the text', () => {
  assert.deepEqual(found('Kabar.', { keys: 'updated: 2023-09-06T09:00+07:00 # Rusia\n' }), []);
});
