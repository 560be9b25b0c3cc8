import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../parse-file.ts';

const ARTICLE = `---
title: Kabar
description: Sebuah kabar.
published: 2023-09-05T09:00+07:00
authors: [redaksi]
lang: id
entities:
  Kim: kim
  pejabat AS: { unnamed: seorang pejabat }
sources:
  Reuters 4/9:
    by: reuters
    url: https://a.example/
    published: 2023
    archived: https://b.example/
---

[Kim], :claim[pergi]{#a by="pejabat AS > Reuters 4/9"}.
`;

const PERSON = `---
# Semua namanya
names:
  - { text: Kim Jong Un, lang: id, kind: label }
  - { text: Kim, lang: id, kind: weak }
sort: Kim
description:
  id: Sebuah uraian.
sources:
  - by: reuters
    url: https://a.example/
    published: 2023
    archived: https://b.example/
# Jabatan, dengan tanggalnya
roles:
  - title: { id: Pemimpin }
    from: 2011
---
`;

/** The issues of a file as `code line:column` and what they name. */
function problemsOf(path: string, text: string): string[] {
  return parseFile({ path, text }).issues.map(({ code, line, column, args: { key, reason, found } }) =>
    [code, `${line}:${column}`, key ?? reason ?? found].join(' '),
  );
}

const inArticle = (from: string, to: string): string[] => problemsOf('articles/a.md', ARTICLE.replace(from, to));
const inPerson = (from: string, to: string): string[] => problemsOf('people/a.md', PERSON.replace(from, to));

test('a key whose line was deleted is one error, above what it held', () => {
  assert.deepEqual(inPerson('names:\n', ''), ['line-lost 3:3 names']);
  assert.deepEqual(inPerson('description:\n', ''), ['line-lost 7:3 description']);
  assert.deepEqual(inPerson('sources:\n', ''), ['line-lost 9:3 sources']);
  assert.deepEqual(inPerson('roles:\n', ''), ['line-lost 15:3 roles']);
  assert.deepEqual(inArticle('entities:\n', ''), ['line-lost 7:3 entities']);
  assert.deepEqual(inArticle('sources:\n', ''), ['line-lost 10:3 sources']);
  const correction = '  - date: 2023-09-06T09:00+07:00\n    text: Salah.\nentities:';
  assert.deepEqual(inArticle('entities:', correction), ['line-lost 7:3 corrections']);
});

test('a handle whose line was deleted is named as the chains have it, where they leave no doubt', () => {
  assert.deepEqual(inArticle('  Reuters 4/9:\n', ''), ['line-lost 11:5 Reuters 4/9']);
  const two = ARTICLE.replace('by="pejabat AS > Reuters 4/9"', 'by="Kin > Reuters 4/9"').replace(
    '  Reuters 4/9:\n',
    '',
  );
  assert.deepEqual(problemsOf('articles/a.md', two)[0], 'line-lost 11:5 …');
});

test('a key that stands in the map above by its indentation is one error', () => {
  assert.deepEqual(inArticle('sources:', '  sources:'), ['indent-uneven 10:1 2']);
  const all = ARTICLE.replace(/^sources:[^]*?(?=---\n)/m, (block) => block.replace(/^(?=.)/gm, '  '));
  assert.deepEqual(problemsOf('articles/a.md', all), ['indent-uneven 10:1 2']);
});

test('a hyphen that makes an item of a key is told as that', () => {
  assert.deepEqual(inArticle('  Kim: kim', '  - Kim: kim'), ['yaml-syntax 8:3 yaml-hyphen']);
  assert.deepEqual(inArticle('    by:', '    - by:'), ['yaml-syntax 12:5 yaml-hyphen']);
});

test('nothing is told as lost where more is wrong, or what goes on is a text', () => {
  assert.deepEqual(inArticle('', ''), []);
  assert.ok(!inArticle('kabar.\n', 'kabar\n  bahwa: rapat batal.\n').join().includes('line-lost'));
  const twice = PERSON.replace('roles:\n', '').replace('sort: Kim', 'sort:');
  assert.ok(!problemsOf('people/a.md', twice).join().includes('line-lost'));
});
