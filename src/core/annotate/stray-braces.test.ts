import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf as problems } from './sample-problems.ts';

const problemsOf = (body: string): [code: string, rest: string][] =>
  problems(body, '{ Peskov: peskov, Interfax: interfax }');

test('braces without `:claim` before them are named, with the mention that they stand behind', () => {
  for (const [before, rest] of [
    ['a ', '[Interfax]{#x by="Peskov"} b'],
    ['a ', '[laporan][Interfax]{by="Peskov"} b'],
    ['a [Interfax] ', '{#x by="Peskov"} b'],
    ['laporan itu ', '{how=denied}'],
    ['a ', '[[Interfax] b]{#x by="Peskov"} c'],
  ] as const)
    assert.deepEqual(problemsOf(before + rest), [['annotation-unparsed', rest]], rest);
});

test('the braces of a claim that is told of where it begins are no second mistake, and the next ones are', () => {
  assert.deepEqual(problemsOf(':klaim[[Interfax] a]{#b by=Peskov} {#c by=Peskov}'), [
    ['annotation-unparsed', ':klaim[[Interfax] a]{#b by=Peskov} {#c by=Peskov}'],
    ['annotation-unparsed', '{#c by=Peskov}'],
  ]);
});

test('a bracket too many behind a claim is named', () => {
  for (const rest of ['}', '].', '}} a', '] [Interfax]'])
    assert.deepEqual(problemsOf(`a :claim[b]{#c by="Peskov" cue=a}${rest}`), [['bracket-stray', rest]], rest);
});

test('a bracket that closes one before the claim is text, with a backslash or as a brace', () => {
  const claim = ':claim[b]{#c by=Peskov}';
  for (const body of [`a \\[${claim}\\]`, `a {${claim}}`, `\\[a [Interfax] ${claim}\\] d`, `a ${claim}\\] d`])
    assert.deepEqual(problemsOf(body), [], body);
  assert.deepEqual(problemsOf(`a [d ${claim}] e`), [['annotation-unparsed', `[d ${claim}] e`]]);
});

test('other braces are text', () => {
  for (const body of ['{a} dan {# b}', 'x{1}', '\\{#a by=b}', '`{#a by=b}`', '[Interfax] {sic} b', '{lihat by line}'])
    assert.deepEqual(problemsOf(body), [], body);
});

test('words that only name what a claim is called are no claim', () => {
  assert.deepEqual(problemsOf('Ini: klaim (pernyataan) itu.'), []);
});
