import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../parse-file.ts';
import { sampleArticle } from '../sample-files.ts';

const SOURCE = ['by: reuters', 'url: https://a.example/', 'published: 2023', 'archived: https://b.example/'];

/** Keys of an article in every form that they are written in; each line begins with its indentation. */
const LINES = [
  'updated: 2023-09-06T09:00+07:00',
  'corrections:',
  '  - date: 2023-09-06T09:00+07:00',
  '    text: >-',
  '      Ditulis: salah.',
  '    claims: [a]',
  '  - { date: 2023-09-07T09:00+07:00, text: Salah. }',
  'entities:',
  '  Kim: kim',
  '  Putin: { id: putin, as: "Presiden: Rusia" }',
  '  pejabat AS:',
  '    unnamed: seorang pejabat',
  '    side: united-states',
  '  Korut: korut',
  'sources:',
  '  Reuters 4/9:',
  ...SOURCE.map((line) => `    ${line}`),
  '  Reuters 5/9:',
  ...SOURCE.map((line) => `    ${line}`),
  'was: [lama]',
];
const BODY =
  ':claim[[Kim] dan [Putin] bertemu]{#a by="pejabat AS > Reuters 4/9"} di [Korut], :claim[[Kim] pergi]{#b by="Kim > Reuters 5/9"}.';

/** Lines of an article above the ones of these tests. */
const ABOVE = 6;

/** The issues of an article with these keys as `code line:column detail`, the line counted in what is given. */
function problemsOf(lines: readonly string[]): string[] {
  const { issues } = parseFile({ path: 'articles/a.md', text: sampleArticle(BODY, `${lines.join('\n')}\n`) });
  return issues.map(({ code, line, column, args: { reason, found, expected } }) =>
    [code, `${line - ABOVE}:${column}`, reason ?? (found === undefined ? '' : `${found}, not ${expected ?? ''}`)]
      .join(' ')
      .trim(),
  );
}

/** The lines with another indentation of one, counted from 1. */
function indented(at: number, by: string): string[] {
  return LINES.map((line, index) => (index === at - 1 ? by + line.trimStart() : line));
}

test('lines that are indented as they belong together are in order', () => {
  assert.deepEqual(problemsOf(LINES), []);
});

test('a line with one space more or less than those it belongs with is named itself, with both numbers', () => {
  for (const [index, line] of LINES.entries()) {
    const indent = line.search(/\S/);
    // A block of text has no indentation but its own.
    if (line.includes('Ditulis')) continue;
    for (const found of indent === 0 ? [1] : [indent - 1, indent + 1]) {
      const expected = `indent-uneven ${index + 1}:${Math.min(found, indent) + 1} ${found}, not ${indent}`;
      assert.deepEqual(problemsOf(indented(index + 1, ' '.repeat(found))), [expected], line);
    }
  }
});

test('a tab for spaces is one mistake, and is told as that', () => {
  for (const [index, line] of LINES.entries()) {
    const indent = line.search(/\S/);
    if (indent === 0 || line.includes('Ditulis')) continue;
    assert.deepEqual(problemsOf(indented(index + 1, '\t')), [`yaml-syntax ${index + 1}:1 yaml-tab`], line);
    assert.deepEqual(
      problemsOf(indented(index + 1, `${' '.repeat(indent)}\t`)),
      [`yaml-syntax ${index + 1}:${indent + 1} yaml-tab`],
      line,
    );
  }
  const tabs = LINES.map((line) => line.replace(/^(?: {2})+/, (space) => '\t'.repeat(space.length / 2)));
  assert.deepEqual(problemsOf(tabs.slice(7)), [`yaml-syntax 2:1 yaml-tab`, `yaml-syntax 9:1 yaml-tab`]);
});

test('a line that begins where another level does is named itself, too', () => {
  assert.deepEqual(problemsOf(indented(9, '')), ['indent-uneven 9:1 0, not 2']);
  assert.deepEqual(problemsOf(indented(10, '')), ['indent-uneven 10:1 0, not 2']);
  assert.deepEqual(problemsOf(indented(10, '    ')), ['indent-uneven 10:3 4, not 2']);
  assert.deepEqual(problemsOf(indented(12, '  ')), ['indent-uneven 12:3 2, not 4']);
  assert.deepEqual(problemsOf(indented(17, '')), ['indent-uneven 17:1 0, not 4']);
  assert.deepEqual(problemsOf(indented(21, '    ')), ['indent-uneven 21:3 4, not 2']);
});

test('lines in a row are one mistake, and two that stand apart are two', () => {
  const both = LINES.map((line, index) => (index === 8 || index === 9 ? ` ${line}` : line));
  assert.deepEqual(problemsOf(both), ['indent-uneven 9:3 3, not 2']);
  const apart = indented(9, '   ').with(17, '     url: https://a.example/');
  assert.deepEqual(problemsOf(apart), ['indent-uneven 9:3 3, not 2', 'indent-uneven 18:5 5, not 4']);
});

test('what goes on over lines is told of the line that can’t belong to it', () => {
  assert.deepEqual(problemsOf(['story: satu', '  dua: tiga', 'was: [lama]']), ['indent-uneven 2:1 2, not 0']);
});

test('another mistake is told as what it is, also beside one of indentation', () => {
  assert.deepEqual(problemsOf(['entities:', '  Kim: kim: jong', '  Putin: putin']), ['yaml-syntax 2:11 yaml-colon']);
  assert.deepEqual(problemsOf(['story: a: b', 'entities:', '  Kim: kim', '   Putin: putin']), [
    'indent-uneven 4:3 3, not 2',
    'yaml-syntax 1:9 yaml-colon',
  ]);
  assert.deepEqual(problemsOf(['entities:', '  Kim: kim', '  Putin: putin', '  Kim: lain']), ['key-duplicate 4:3']);
});
