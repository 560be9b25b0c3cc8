import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from './sample-files.ts';

function problemsOf(path: string, text: string): unknown[] {
  return parseFile({ path, text }).issues.map(({ code, args }) => [code, args['key']]);
}

test('text below frontmatter that has a place for none is told the key that has one', () => {
  const tombstone = '---\naddresses: [article/kabar]\ndate: 2023\nreason: { id: Palsu. }\n---\n';
  assert.deepEqual(problemsOf('tombstones/palsu.md', `${tombstone}\nTeks.\n`), [['body-unexpected', 'reason']]);
  assert.deepEqual(problemsOf('people/budi.md', `${sampleEntity('Budi')}\nTeks.\n`), [
    ['body-unexpected', 'description'],
  ]);
});

test('a claim whose bracket is left open is one mistake', () => {
  const entities = 'entities:\n  Bendungan Cimerak: bendungan\n  warga: { unnamed: seorang warga }\n';
  const text = sampleArticle(':claim[[Bendungan Cimerak] mengancam tiga desa{#bendungan by=warga}.', entities);
  assert.deepEqual(problemsOf('articles/kabar.md', text), [['claim-unclosed', undefined]]);
});

test('a file in the folder of another kind is one mistake, told with the folder that its keys belong to', () => {
  const folders = (path: string, text: string): unknown[] =>
    parseFile({ path, text }).issues.map(({ code, args }) => [code, args['folder']]);
  const place = sampleEntity('Kota', 'kind: city\ncoordinates: { lat: 1, lon: 2 }\n');
  assert.deepEqual(folders('people/kota.md', place), [['folder-wrong', 'places']]);
  assert.deepEqual(folders('claims/kabar.md', sampleArticle('Teks.')), [['folder-wrong', 'articles']]);
  assert.deepEqual(folders('articles/rapat.md', sampleClaimFile('Rapat.')), [['folder-wrong', 'claims']]);
  // A place that is not finished yet has no other keys than a person.
  assert.deepEqual(problemsOf('places/budi.md', sampleEntity('Budi')), [
    ['key-missing', 'kind'],
    ['key-missing', 'coordinates'],
  ]);
});

test('frontmatter that is never closed is told where it should have been', () => {
  const text = sampleArticle('Teks.').replace('\n---\n', '\n');
  const places = (one: string): string[] =>
    parseFile({ path: 'articles/kabar.md', text: one }).issues.map(
      ({ code, line, column }) => `${code} ${line}:${column}`,
    );
  assert.deepEqual(places(text), ['frontmatter-unclosed 7:1']);
  assert.deepEqual(places(text.replaceAll('\n', '\r\n')), ['frontmatter-unclosed 7:1']);
  assert.deepEqual(places('---\ntitle: Kabar'), ['frontmatter-unclosed 2:13']);
  assert.deepEqual(places('--\ntitle: Kabar\n---\n'), ['frontmatter-missing 1:1']);
});
