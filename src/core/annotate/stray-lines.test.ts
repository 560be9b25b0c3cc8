import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAnnotated } from './parse-markdown.ts';
import { placeFinder } from './source-file.ts';
import { strayLines } from './stray-lines.ts';

/** The issues of a text as `code` and where they are. */
function problemsOf(text: string): string[] {
  const issues = strayLines(parseAnnotated(text, ['Kim']), text, placeFinder({ path: 'a.md', text }));
  return issues.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const BLOCK = ':::claim{#a by=b}\nc\n:::';

test('a line of colons that closes nothing is named, wherever it stands', () => {
  assert.deepEqual(problemsOf('a\n\n:::\n\nb'), ['fence-stray 3:1']);
  assert.deepEqual(problemsOf('a\n:::'), ['fence-stray 2:1']);
  assert.deepEqual(problemsOf('a [Kim]\r\n:::\r\n'), ['fence-stray 2:1']);
  assert.deepEqual(problemsOf(`${BLOCK}\n:::`), ['fence-stray 4:1']);
  assert.deepEqual(problemsOf('> - :::'), ['fence-stray 1:5']);
  assert.deepEqual(problemsOf(BLOCK), []);
});

test('a block that is no claim is named once, where it begins', () => {
  assert.deepEqual(problemsOf(':::claims{#a by=b}\n\nc\n\n:::'), ['fence-stray 1:1']);
  assert.deepEqual(problemsOf(':::note\nc\n:::\n\n:::'), ['fence-stray 1:1', 'fence-stray 5:1']);
});

test('the end of a claim that is told of as unparsed is no second mistake', () => {
  for (const text of [':::klaim{#a by=b}\n\nc\n\n:::', ':::claim {#a by=b}\nc\n:::'])
    assert.deepEqual(problemsOf(text), [], text);
});

test('a heading without the space behind its marks is named', () => {
  assert.deepEqual(problemsOf('##Tuntutan warga'), ['heading-unparsed 1:1']);
  assert.deepEqual(problemsOf('a\n###Tuntutan [Kim]\nb'), ['heading-unparsed 2:1']);
  assert.deepEqual(problemsOf('a\n     ## Tuntutan'), ['heading-unparsed 2:6']);
  assert.deepEqual(problemsOf('> ##Tuntutan'), ['heading-unparsed 1:3']);
});

test('an item that begins with the bullet of another program is named', () => {
  assert.deepEqual(problemsOf('a\n\n• b\n•\tc\n• [Kim]'), [
    'list-unparsed 3:1',
    'list-unparsed 4:1',
    'list-unparsed 5:1',
  ]);
  assert.deepEqual(problemsOf('> ▪ b'), ['list-unparsed 1:3']);
  for (const text of ['**• a**', '*• a*', ':claim[• a]{#a by=b}', '\uF0B7 a', '•', '■ a', '1. • a'])
    assert.match(problemsOf(text).join(), /^list-unparsed 1:/, text);
  assert.deepEqual(problemsOf('a • b\n\n- c • d\n\n&bull; e\n\n`• f`\n\n●●시에서\n\n□ a □ b'), []);
});

test('a table is named once, at its first row', () => {
  assert.deepEqual(problemsOf('a\n\n| b | c |\n|---|---|\n| [Kim] | d |'), ['table-unsupported 3:1']);
  assert.deepEqual(problemsOf('a\nb | c\n:-- | --:\nd | e'), ['table-unsupported 2:1']);
  assert.deepEqual(problemsOf('> | b | c |'), ['table-unsupported 1:3']);
});

test('the same marks in a line, escaped, in code, or as a rule or a hashtag are left alone', () => {
  for (const text of [
    'a ::: b',
    '[Kim]:::',
    'a ##b',
    '#b',
    '#1 dan #2',
    '## a\n\n---\n\nb',
    String.raw`\:::`,
    String.raw`\##b`,
    String.raw`\| b | c |`,
    'a | b',
    'a || b\n\n---',
    '`##b`',
    '`| b |`',
    '```\n:::\n##a\n| b | c |\n```',
  ]) {
    assert.deepEqual(problemsOf(text), [], text);
  }
});
