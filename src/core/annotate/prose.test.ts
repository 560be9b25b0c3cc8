import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseOf } from './prose.ts';

const ARTICLE = `---
title: Kereta berangkat
entities:
  Kim: { id: kim-jong-un, as: Pemimpin Korea Utara }
sources:
  Reuters 4/9: { by: reuters, title: Train leaves, url: https://example.org/a }
---

Menurut :claim[[Kim] dan *rombongannya*]{#a by="Kim > Reuters 4/9"} akan pergi.

> Ini kutipan.

## Kereta
`;

const CLAIM = `---
text:
  id: Kim pergi ke Rusia.
  en: Kim travels to Russia.
outcomes:
  - date: 2023-09-13
    status: happened
    note: { id: Ia tiba., en: He arrived. }
    source: { by: tass, title: Talks began, url: https://example.org/b }
relations:
  - { type: differs, claim: b, aspect: { id: kotanya, en: the city } }
---
`;

test('an article’s prose is its title and its text without marks and block quotations', () => {
  assert.deepEqual(
    proseOf({ path: 'articles/a.md', text: ARTICLE }).map(({ text }) => text),
    ['Kereta berangkat', 'Menurut Kim dan rombongannya akan pergi.', 'Kereta'],
  );
});

test('the prose of a claim’s file is what it says in each language, not the headlines of its sources', () => {
  assert.deepEqual(
    proseOf({ path: 'claims/a.md', text: CLAIM }).map(({ text }) => text),
    ['Kim pergi ke Rusia.', 'Kim travels to Russia.', 'Ia tiba.', 'He arrived.', 'kotanya', 'the city'],
  );
});

test('each word knows its place in the file', () => {
  const lines = ARTICLE.split('\n');
  for (const { text, placeOf } of proseOf({ path: 'articles/a.md', text: ARTICLE })) {
    for (const word of text.matchAll(/\w+/g)) {
      const { line, column } = placeOf(word.index);
      if (line > 7) assert.ok(lines[line - 1]?.slice(column - 1).startsWith(word[0]), `${word[0]}: ${line}:${column}`);
    }
  }
});

test('a file without frontmatter is text alone', () => {
  assert.deepEqual(
    proseOf({ path: 'README.md', text: 'Satu *dua*.\n' }).map(({ text }) => text),
    ['Satu dua.'],
  );
});
