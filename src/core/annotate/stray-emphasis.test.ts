import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleClaimFile } from './sample-files.ts';
import { problemsOf as problems } from './sample-problems.ts';

const problemsOf = (body: string): [code: string, rest: string][] => problems(body, '{ Kim: kim }');

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
