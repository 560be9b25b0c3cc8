import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle, sampleClaimFile } from './sample-files.ts';

/** What is wrong with an article with this body, as `code` and the text of its line from there on. */
function problemsOf(body: string): [string, string][] {
  const text = sampleArticle(body, 'entities: { Kim: kim }\n');
  return parseFile({ path: 'articles/a.md', text })
    .issues.filter(({ code }) => code !== 'handle-unused' && code !== 'chain-without-source')
    .map(({ code, line, column }) => [code, (text.split('\n')[line - 1] ?? '').slice(column - 1)]);
}

test('stars that were to be emphasis are named with all that stand there, once in a paragraph', () => {
  for (const [before, rest] of [
    ['a ', '**Sehari kemudian [Kim] pergi.'],
    ['a ', '** b ** c'],
    ['a ', '**Sehari kemudian [Kim] pergi ** b.'],
    ['', '**Sehari kemudian* ia pergi'],
    ['*Sehari kemudian', '** ia pergi'],
    ['a ', '***b'],
    [':claim[a ', '**b]{#c by=Kim} d'],
    ['(', '*Sehari) kemudian'],
    ['', '*Sehari kemudian'],
  ] as const)
    assert.deepEqual(problemsOf(before + rest), [['emphasis-unclosed', rest]], rest);
});

test('what is opened in one paragraph and closed in another is one mistake', () => {
  assert.deepEqual(problemsOf('**a\n\nb**\n\n**c'), [
    ['emphasis-unclosed', '**a'],
    ['emphasis-unclosed', '**c'],
  ]);
});

test('stars that mean themselves are text', () => {
  for (const body of [
    '5 * 3 dan 5*3 dan a*b',
    'b****n',
    '\\*\\*a dan \\*b, `**c` `*d`',
    '*a* **b** ***c*** **[Kim]** *:claim[a]{#b by=Kim}*',
    'Budi* pergi.\n\n*Nama samaran.',
    '* a\n* b',
    '```\n**a\n```',
  ])
    assert.deepEqual(problemsOf(body), [], body);
});

test('emphasis that the marks of an annotation break is told as that', () => {
  assert.deepEqual(
    problemsOf('Kata **[Kim]**lah.').map(([code]) => code),
    ['text-not-conserved'],
  );
});

test('the analysis of a claim is looked at too', () => {
  const text = `${sampleClaimFile('Ia pergi.')}\n**Sehari kemudian.\n`;
  const { issues } = parseFile({ path: 'claims/a.md', text });
  assert.deepEqual(
    issues.map(({ code, column }) => [code, column]),
    [['emphasis-unclosed', 1]],
  );
});
