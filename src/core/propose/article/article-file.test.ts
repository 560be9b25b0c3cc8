import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../../annotate/parse-file.ts';
import { articleFile, articleSlug, languageOf } from './article-file.ts';

test('a new article is valid, whatever its title', () => {
  for (const title of [
    'Tarif: tetap',
    '"Tidak", kata menteri',
    '# 1',
    'yes',
    "Menteri 'itu'",
    '[Korut] & {AS}',
    '- a',
  ]) {
    const keys = { title, description: title, published: '2023-09-05T09:00+07:00', authors: ['redaksi'], lang: 'id' };
    const text = articleFile({ ...keys, story: 'cerita' }, { body: 'Teks.' });
    const { unit, issues } = parseFile({ path: 'articles/a.md', text });
    assert.deepEqual(issues, []);
    assert.equal(unit?.kind === 'article' && unit.frontmatter.title, title);
  }
});

test('an id is suggested from the title, of whole words and not too long', () => {
  assert.equal(articleSlug('Façade: Menteri “bantah” 3 tarif'), 'facade-menteri-bantah-3-tarif');
  assert.equal(articleSlug('김정은'), '');
  assert.ok(articleSlug('kata '.repeat(40)).length <= 60);
});

test('the language of a text is told by its small words', () => {
  assert.equal(languageOf('Tarif yang baru itu akan berlaku dari bulan depan'), 'id');
  assert.equal(languageOf('The tariff was announced by the ministry and has been denied'), 'en');
});
