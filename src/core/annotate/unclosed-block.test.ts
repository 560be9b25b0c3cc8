import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle } from './sample-files.ts';

/** The issues of an article as `code line`, counted from the first line of its text, with the reason and the mark to write. */
function problemsOf(body: string): string[] {
  const text = sampleArticle(`[Kim] pergi.\n\n${body}`, 'entities:\n  Kim: kim\n');
  return parseFile({ path: 'articles/a.md', text }).issues.map(({ code, line, column, args }) =>
    [code, `${line - 12}:${column}`, args['reason'], args['mark']].join(' ').trim(),
  );
}

test('a claim that is never closed is one mistake, at its opening, whatever it swallowed', () => {
  const unclosed = ['block-unclosed 1:1 block-claim `:::`'];
  assert.deepEqual(problemsOf(':::claim{#a by=redaksi}\n[Kim] pulang.'), unclosed);
  assert.deepEqual(problemsOf(':::claim{#a by=redaksi}\n[Kim] pulang.\n\n[Kim] tiba.\n::: akhir'), unclosed);
  assert.deepEqual(problemsOf(':::claim{#a by=redaksi}\n[Kim] pulang. :::'), unclosed);
  assert.deepEqual(problemsOf(':::claim{#a by=redaksi}'), unclosed);
  assert.deepEqual(problemsOf('> :::claim{#a by=redaksi}\n> b\n\nc'), ['block-unclosed 1:3 block-claim `:::`']);
  assert.deepEqual(problemsOf('::::claim{#a by=redaksi}\nb\n:::'), ['block-unclosed 1:1 block-claim `::::`']);
});

test('a claim that the next one’s end closes is named itself, and not the next one', () => {
  const next = ':::claim{#b by=redaksi}\nc\n:::';
  assert.deepEqual(problemsOf(`:::claim{#a by=redaksi}\nb\n\n${next}\n\n[Kim] tiba.`), [
    'block-unclosed 1:1 block-claim `:::`',
  ]);
  assert.deepEqual(problemsOf(`::::claim{#a by=redaksi}\nb\n\n${next}`), ['block-unclosed 1:1 block-claim `::::`']);
});

test('a claim around another needs more colons than that one', () => {
  const inner = ':::claim{#b by=redaksi}\nc\n:::';
  assert.deepEqual(problemsOf(`:::claim{#a by=redaksi}\n${inner}\n\nd\n:::\n\n[Kim] tiba.`), [
    'block-unclosed 1:1 block-around `::::`',
  ]);
  assert.deepEqual(problemsOf(`::::claim{#a by=redaksi}\n${inner}\n\nd\n::::\n\n[Kim] tiba.`), []);
  assert.deepEqual(problemsOf(`::::claim{#a by=redaksi}\n:::claim{#b by=redaksi}\nc\n\nd\n::::`), [
    'block-unclosed 2:1 block-claim `:::`',
  ]);
});

test('code that is never closed is told with its own marks', () => {
  assert.deepEqual(problemsOf('```\na [Kim]'), ['block-unclosed 1:1 block-code ```` ``` ````']);
  assert.deepEqual(problemsOf('~~~~\na\n~~~'), ['block-unclosed 1:1 block-code `~~~~`']);
  assert.deepEqual(problemsOf(':::claim{#a by=redaksi}\n```\nb\n:::'), ['block-unclosed 2:1 block-code ```` ``` ````']);
});

test('blocks that are closed are in order, in quotes and lists too', () => {
  for (const body of [
    ':::claim{#a by=redaksi}\n- b\n  :::',
    ':::claim{#a by=redaksi}\r\nb\r\n  ::::  \r\n\r\nc',
    '> :::claim{#a by=redaksi}\n> b\n> :::',
    '- :::claim{#a by=redaksi}\n  b\n  :::',
    '```\n:::claim{#a by=redaksi}\n```',
  ])
    assert.deepEqual(problemsOf(body), [], body);
});
