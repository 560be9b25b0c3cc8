import { Cite } from '@citation-js/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CitationItem, CitationView } from '../core/export/sharing/citation-view.ts';
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

/** The values of a record of RIS by their tags. */
function tagsOf(ris: string): Record<string, string> {
  const lines = ris.trimEnd().split('\n');
  const tags = lines.map((line) => [line.slice(0, 2), line.slice(6)] as const);
  assert.equal(new Set(tags.map(([tag]) => tag)).size, lines.length);
  return Object.fromEntries(tags);
}

for (const title of TITLES) {
  for (const type of ['article-newspaper', 'webpage'] as const) {
    test(`a ${type} is read back from BibTeX and RIS as it was cited: ${title.slice(0, 30)}`, () => {
      const citation = citationOf(title, type);
      for (const ending of ['bib', 'ris'] as const) {
        const back = readBack(formatCitation(citation, ending));
        assert.equal(back['title'], title, ending);
        assert.equal(back['URL'], citation.item.URL, ending);
        assert.equal(back['publisher'], citation.item.publisher, ending);
        // Of a newspaper's article in RIS citation-js itself reads neither the author nor the day; the tags are looked at below.
        if (ending === 'ris' && type === 'article-newspaper') continue;
        assert.deepEqual(back['issued'], citation.item.issued, ending);
        const [author] = back['author'] as Record<string, string>[];
        assert.deepEqual(Object.values(author ?? {}), [title], ending);
      }
      const { TY, TI, AU, DA, PY, T2, UR } = tagsOf(formatCitation(citation, 'ris'));
      const isArticle = type === 'article-newspaper';
      assert.deepEqual(
        { TY, TI, AU, DA, PY, T2, UR },
        {
          TY: isArticle ? 'NEWS' : 'ELEC',
          TI: title,
          AU: title,
          DA: '2023/09/05/',
          PY: '2023',
          T2: isArticle ? 'Benang & Merah' : undefined,
          UR: citation.item.URL,
        },
      );
    });
  }

  test(`CSL-JSON and text hold what is cited, letter for letter: ${title.slice(0, 30)}`, () => {
    const citation = citationOf(title, 'webpage');
    assert.deepEqual(JSON.parse(formatCitation(citation, 'json')), [citation.item]);
    assert.equal(formatCitation(citation, 'txt'), `${title}\n`);
  });
}

test('a date has its day beside its month in BibTeX, and two digits for each in RIS', () => {
  for (const [date, month, day, tag] of [
    [[2023, 11, 9], 'nov', '9', '2023/11/09/'],
    [[2026, 3, 17], 'mar', '17', '2026/03/17/'],
    [[2025, 12, 31], 'dec', '31', '2025/12/31/'],
  ] as const) {
    const { item, ...rest } = citationOf('Kabar', 'article-newspaper');
    const citation: CitationView = { ...rest, item: { ...item, issued: { 'date-parts': [[...date]] } } };
    const bibtex = formatCitation(citation, 'bib');
    assert.ok(bibtex.includes(`\n\tmonth = ${month},\n\tday = {${day}},\n`), bibtex);
    assert.deepEqual(readBack(bibtex)['issued'], citation.item.issued);
    assert.equal(tagsOf(formatCitation(citation, 'ris'))['DA'], tag);
  }
});

test('where a citation has words in two languages, the file of its text names them', () => {
  const citation = citationOf('Kabar', 'webpage');
  const texts: CitationView['texts'] = [
    { lang: 'id', text: 'Kabar, 7 Maret 2026' },
    { lang: 'en', text: 'Kabar, 7 March 2026' },
  ];
  assert.equal(
    formatCitation({ ...citation, texts }, 'txt'),
    'Bahasa Indonesia:\nKabar, 7 Maret 2026\n\nEnglish:\nKabar, 7 March 2026\n',
  );
});

test('each value of RIS stands in one line, for programs that do not put lines together', () => {
  const lines = formatCitation(citationOf('kata '.repeat(60).trim(), 'webpage'), 'ris').split('\n');
  assert.equal(lines.pop(), '');
  for (const line of lines) assert.match(line, /^[A-Z][A-Z\d] {2}- /);
});
