import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle, sampleEntity } from './sample-files.ts';

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
