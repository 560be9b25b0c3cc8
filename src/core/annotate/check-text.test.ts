import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkText } from './check-text.ts';
import { LINE_LIMIT, LINES_LIMIT, MARKS_LIMIT, NESTING_LIMIT } from './check-shape.ts';
import { sampleArticle } from './sample-files.ts';

/** The issues of a text as `code line:column`, with the mark or the character that they name. */
function problemsOf(text: string): string[] {
  return checkText({ path: 'articles/a.md', text }).map(({ code, line, column, args }) =>
    [code, `${line}:${column}`, args['mark'] ?? args['character']].join(' ').trim(),
  );
}

test('text in any script, with tabs and line ends of either kind, is in order', () => {
  assert.deepEqual(problemsOf(sampleArticle('김정은 и Путин — “ya”…\r\n\tBaris.\n😀 नमस्ते')), []);
});

test('characters that hide text or turn it around are named with their place', () => {
  for (const [character, name] of [
    ['\u202e', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200b', 'U+200B'],
    ['\u00ad', 'U+00AD'],
    ['\ufeff', 'U+FEFF'],
    ['\u0000', 'U+0000'],
    ['\u001b', 'U+001B'],
    ['\u{e0041}', 'U+E0041'],
    ['\u2028', 'U+2028'],
    ['\r', 'U+000D'],
  ] as const) {
    assert.deepEqual(problemsOf(`a\nbc${character}d`), [`character-forbidden 2:3 ${name}`]);
  }
});

test('a file whose lines end with a carriage return alone is one mistake', () => {
  assert.deepEqual(problemsOf(sampleArticle('Satu.\n\nDua.').replaceAll('\n', '\r')), ['line-ends-bad 1:1']);
});

test('a run of such characters is one mistake', () => {
  assert.deepEqual(problemsOf('a\u200b\u200b\u200bb\u200bc'), [
    'character-forbidden 1:2 U+200B',
    'character-forbidden 1:6 U+200B',
  ]);
});

test('joiners are legal between letters of scripts that need them, and nowhere else', () => {
  assert.deepEqual(problemsOf('می\u200cخواهم, क्\u200dष'), []);
  assert.deepEqual(problemsOf('pass\u200cword'), ['character-forbidden 1:5 U+200C']);
  assert.deepEqual(problemsOf('a \u200d b'), ['character-forbidden 1:3 U+200D']);
});

test('a byte that is not UTF-8 is named where it stood', () => {
  assert.deepEqual(problemsOf('ab\ncaf\ufffd'), ['encoding-bad 2:4']);
});

test('a file that was saved as UTF-16 is one mistake, with and without a byte-order mark', () => {
  const text = sampleArticle('Kata “petani” — dan’.');
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  const marked = (bytes: Buffer, ...mark: number[]): Buffer => Buffer.concat([Buffer.from(mark), bytes]);
  for (const bytes of [little, big, marked(little, 0xff, 0xfe), marked(big, 0xfe, 0xff)]) {
    const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    assert.deepEqual(problemsOf(read), ['encoding-bad 1:1']);
  }
});

test('bounds are far from any article, and each is named once', () => {
  assert.deepEqual(problemsOf('a'.repeat(LINE_LIMIT)), []);
  assert.deepEqual(problemsOf('a'.repeat(LINE_LIMIT + 1)), ['line-too-long 1:1']);
  assert.deepEqual(problemsOf('a\n'.repeat(LINES_LIMIT - 1)), []);
  assert.deepEqual(problemsOf('a\n'.repeat(LINES_LIMIT + 10)), [`lines-too-many ${LINES_LIMIT + 1}:1`]);
  assert.deepEqual(problemsOf('a'.repeat(300_000)), ['file-too-large 1:1']);
});

test('marks are counted by paragraph, and not in frontmatter', () => {
  const marks = '*a* '.repeat(MARKS_LIMIT / 2);
  assert.deepEqual(problemsOf(marks), []);
  assert.deepEqual(problemsOf(`${marks}\n\n${marks}`), []);
  assert.deepEqual(problemsOf(`${marks}\n_b_ _c_`), ['marks-too-many 2:1']);
  assert.deepEqual(problemsOf(sampleArticle('Teks.', `story: ${'_'.repeat(2 * MARKS_LIMIT)}\n`)), []);
});

test('marks that nest too deep are named, in a line and over lines', () => {
  const over = NESTING_LIMIT + 1;
  assert.deepEqual(problemsOf('['.repeat(over)), [`nesting-too-deep 1:${over} [`]);
  assert.deepEqual(problemsOf('[\n'.repeat(over)), [`nesting-too-deep ${over}:1 [`]);
  assert.deepEqual(problemsOf('[\n\n'.repeat(over)), []);
  assert.deepEqual(problemsOf('[a] '.repeat(over)), []);
  assert.deepEqual(problemsOf(`a: ${'{b: '.repeat(over)}`), [`nesting-too-deep 1:${4 * over} {`]);
  assert.deepEqual(problemsOf('>'.repeat(over)), [`nesting-too-deep 1:${over} >`]);
  assert.deepEqual(problemsOf('> - '.repeat(over)), [`nesting-too-deep 1:${2 * over - 1} >`]);
  assert.deepEqual(problemsOf(`${'1. '.repeat(over)}a`), [`nesting-too-deep 1:${3 * over - 2} 1.`]);
  assert.deepEqual(problemsOf(`${'  '.repeat(NESTING_LIMIT)}- a`), [`nesting-too-deep 1:${2 * NESTING_LIMIT + 1} -`]);
  assert.deepEqual(problemsOf(':::claim{#a}\n'.repeat(over)), [`nesting-too-deep ${over}:1 :::claim`]);
});

test('what only looks nested is left alone', () => {
  const over = NESTING_LIMIT + 1;
  assert.deepEqual(problemsOf('-'.repeat(over)), []);
  assert.deepEqual(problemsOf(`a ${'> '.repeat(over)}`), []);
  assert.deepEqual(problemsOf(`${' '.repeat(300)}a`), []);
  assert.deepEqual(problemsOf(':::claim{#a}\nx\n:::\n'.repeat(over)), []);
});
