import { Cite } from '@citation-js/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitationItem, CitationView } from '../core/export/citation-view.ts';
import { formatCitation } from './format-citation.ts';

/** What somebody who means harm, or only writes well, puts into a headline. */
const TITLES = [
  'Kim dan “Putin” bertemu di Vostochny',
  '</script><script>alert(1)</script>',
  ']]> <!-- &lt;b&gt; -->',
  `=cmd|'/c calc'!A1`,
  '김정은 Путин محمد 金正恩 😀',
  String.raw`100 % #1 a_b R&D $5 {x} a{b a}b \alpha \u003c ~ ^`,
  "''dua'' ``tiga`` -- ---",
  'TI - bukan judul',
  'kata '.repeat(60).trim(),
];

function citationOf(title: string, type: CitationItem['type']): CitationView {
  const item: CitationItem = {
    id: 'article-kabar',
    type,
    title,
    author: [{ literal: title }],
    'container-title': 'Benang & Merah',
    publisher: 'Benang & Merah',
    issued: { 'date-parts': [[2023, 9, 5]] },
    URL: 'https://situs.example/artikel/kabar/',
    language: 'id',
  };
  return { page: '/artikel/kabar/', item, texts: [{ lang: 'id', text: title }], files: [] };
}

/** What a reference manager reads. */
function readBack(file: string): Record<string, unknown> {
  const [first, second] = new Cite(file).data;
  assert.equal(second, undefined);
  return first ?? {};
}

for (const title of TITLES) {
  for (const type of ['article-newspaper', 'webpage'] as const) {
    test(`a ${type} is read back from BibTeX and RIS as it was cited: ${title.slice(0, 30)}`, () => {
      const citation = citationOf(title, type);
      for (const ending of ['bib', 'ris'] as const) {
        const back = readBack(formatCitation(citation, ending));
        assert.equal(back['title'], title, ending);
        assert.deepEqual(back['issued'], citation.item.issued, ending);
        assert.equal(back['URL'], citation.item.URL, ending);
        assert.equal(back['publisher'], citation.item.publisher, ending);
        const [author] = back['author'] as Record<string, string>[];
        assert.deepEqual(Object.values(author ?? {}), [title], ending);
      }
    });
  }

  test(`CSL-JSON and text hold what is cited, letter for letter: ${title.slice(0, 30)}`, () => {
    const citation = citationOf(title, 'webpage');
    assert.deepEqual(JSON.parse(formatCitation(citation, 'json')), [citation.item]);
    assert.equal(formatCitation(citation, 'txt'), `${title}\n`);
  });
}

test('each value of RIS stands in one line, for programs that do not put lines together', () => {
  const lines = formatCitation(citationOf('kata '.repeat(60).trim(), 'webpage'), 'ris').split('\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) assert.match(line, /^[A-Z][A-Z\d] {2}- /);
});
