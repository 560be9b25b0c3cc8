import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOf as problems } from './sample-problems.ts';

const problemsOf = (body: string): [code: string, rest: string][] =>
  problems(body, '{ Peskov: peskov, Interfax: interfax }');

test('what stands between the words of a claim and its braces is one mistake, named where it stands', () => {
  const braces = '{#a by=Peskov} c';
  for (const between of [']', ']. ', '.', ') ', '#b-c', ':'])
    assert.deepEqual(problemsOf(`:claim[b]${between}${braces}`), [['claim-parted', between + braces]], between);
  assert.deepEqual(problemsOf(':claim[[Interfax]: b]]{#a by="Peskov"}'), [['claim-parted', ']{#a by="Peskov"}']]);
});

test('another bracket in the place of the brace is one mistake', () => {
  for (const written of ['(#a by="Peskov") b', '({#a by=Peskov}) b', '[#a by="Peskov"] b', '(by="Peskov" #a) b'])
    assert.deepEqual(problemsOf(`:claim[c]${written}`), [['claim-parted', written]], written);
});

test('what stands behind a claim without braces and is none of them leaves it a claim without an id and a chain', () => {
  for (const rest of ['.', ' (b) c', '[Interfax]', ', kata [Interfax].'])
    assert.deepEqual(
      problemsOf(`:claim[a]${rest}`).map(([code]) => code),
      ['claim-without-by', 'claim-without-id'],
      rest,
    );
});

test('words in braces, and braces among the words, are one mistake', () => {
  for (const body of [
    ':claim{laporan itu}{#a by="Peskov"} b',
    ':claim{laporan, itu}{#a by="Peskov"} b',
    ':claim{#a by="Peskov"}[laporan itu] b',
    ':claim[laporan itu{#a by="Peskov"}] b',
    ':claim(laporan itu){#a by="Peskov"} b',
    ':claim[] {#a by="Peskov"} b',
  ])
    assert.deepEqual(problemsOf(body), [['annotation-unparsed', body]]);
});

test('a claim in brackets that goes on in the next paragraph is told so, with whatever stands in it', () => {
  assert.deepEqual(problemsOf('Kata :claim[kereta\n\n[Interfax] pulang]{#a by="Peskov"}.'), [
    ['claim-over-paragraphs', '[kereta'],
  ]);
  assert.deepEqual(problemsOf('> :claim[kereta\n>\n> pulang]{#a by="Peskov"}.'), [
    ['claim-over-paragraphs', '[kereta'],
  ]);
  assert.deepEqual(problemsOf(':claim[kereta\n\n:claim[pulang]{#a by="Peskov"}.'), [['claim-unclosed', '[kereta']]);
});

test('a mention may stand right behind a claim', () => {
  assert.deepEqual(problemsOf(':claim[a]{#b by=Peskov}[Interfax].'), []);
});
