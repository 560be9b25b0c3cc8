import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleId } from '../schema/id.ts';
import { parseArticle, type ArticleUnit } from './parse-article.ts';
import { sampleArticle } from './sample-files.ts';

const HANDLES = `entities:
  Kim: kim-jong-un
  Korea Utara: north-korea
  AT&T: att
  Straße: street
  pejabat: { unnamed: seorang pejabat }
`;

function parse(body: string): ArticleUnit {
  const { unit, issues } = parseArticle(
    { path: 'articles/kabar.md', text: sampleArticle(body, HANDLES) },
    'kabar' as ArticleId,
  );
  assert.deepEqual(
    issues.filter(({ code }) => code !== 'handle-unused' && code !== 'chain-without-source'),
    [],
  );
  assert.ok(unit);
  return unit;
}

function mentionsIn(body: string): [string, string][] {
  return parse(body).mentions.map(({ entity, words }) => [entity, words]);
}

test('a mention is written in any of the three forms of a reference link', () => {
  assert.deepEqual(mentionsIn('[Kim], [pemimpin itu][Kim], [Kim][].'), [
    ['kim-jong-un', 'Kim'],
    ['kim-jong-un', 'pemimpin itu'],
    ['kim-jong-un', 'Kim'],
  ]);
});

test('fixed spaces that came with pasted words make no difference in a mention or a chain', () => {
  const { mentions, claims } = parse(
    '[Korea\u00a0Utara], [negeri itu][Korea\u202fUtara] :claim[a]{#a by="Korea\u00a0Utara > Kim"}',
  );
  assert.deepEqual(
    mentions.map(({ entity, words }) => [entity, words]),
    [
      ['north-korea', 'Korea Utara'],
      ['north-korea', 'negeri itu'],
    ],
  );
  assert.deepEqual(claims[0]?.chains, [[{ entity: 'north-korea' }, { entity: 'kim-jong-un' }]]);
});

test('upper and lower case and white space in a handle make no difference', () => {
  assert.deepEqual(mentionsIn('[kim], [KIM], [korea  utara], [Korea\nUtara], [itu][KOREA UTARA].'), [
    ['kim-jong-un', 'kim'],
    ['kim-jong-un', 'KIM'],
    ['north-korea', 'korea  utara'],
    ['north-korea', 'Korea Utara'],
    ['north-korea', 'itu'],
  ]);
});

test('a handle may hold signs and letters that Markdown and HTML fold', () => {
  assert.deepEqual(mentionsIn('[AT&T], [STRASSE].'), [
    ['att', 'AT&T'],
    ['street', 'STRASSE'],
  ]);
});

test('a mention may stand in emphasis, headings, lists, quotations and claims', () => {
  const body = `**[Kim]** dan *kata [Kim]*

## Tentang [Kim]

- butir [Kim]
  - dalam [Kim]

> kutipan [Kim]

:claim[kata [Kim]]{#satu by=redaksi}

:::claim{#dua by=redaksi}
Kata [Kim].
:::`;
  assert.equal(mentionsIn(body).length, 8);
});

test('what is escaped or in code is no mention', () => {
  assert.deepEqual(mentionsIn(String.raw`\[Kim\] dan ${'`[Kim]`'} dan [Kim].`), [['kim-jong-un', 'Kim']]);
});

test('the words of a mention may hold marks, which are not among its words', () => {
  assert.deepEqual(mentionsIn('[*Pemimpin* itu `sendiri`][Kim].'), [['kim-jong-un', 'Pemimpin itu sendiri']]);
});

test('each mention and claim has an anchor of its own, numbered in order of the text', () => {
  const { mentions, claims } = parse(
    ':claim[[Kim] pergi]{#a by=redaksi} ke [Korea Utara], dan :claim[[Kim] pulang]{#a by=redaksi}.',
  );
  assert.deepEqual(
    mentions.map(({ anchor }) => anchor),
    ['m-kim-jong-un', 'm-north-korea', 'm-kim-jong-un--2'],
  );
  assert.deepEqual(
    claims.map(({ anchor }) => anchor),
    ['c-a', 'c-a--2'],
  );
});

test('what a claim is about are the mentions inside it, each once, and none outside', () => {
  const { claims } = parse(
    '[Korea Utara]: :claim[[Kim] dan [dia][Kim] dan [pejabat]]{#a by=redaksi} pergi.'.replace(': :', ' :'),
  );
  assert.deepEqual(
    claims.map(({ about }) => about),
    [['kim-jong-un']],
  );
});

test('a mention outside a nested claim belongs to the outer claim alone', () => {
  const { claims } = parse(':claim[[Kim] kata :claim[[Korea Utara] siap]{#dalam by=redaksi}]{#luar by=redaksi}.');
  assert.deepEqual(
    claims.map(({ id, about }) => [id, about]),
    [
      ['luar', ['kim-jong-un', 'north-korea']],
      ['dalam', ['north-korea']],
    ],
  );
});

test('who is unnamed gets no mention, and the words stay', () => {
  const { mentions, tree } = parse('Kata [pejabat].');
  assert.deepEqual(mentions, []);
  assert.doesNotMatch(tree(), /"tagName":"a"/);
});

test('those who spoke together have one claim at their words, and a chain each', () => {
  const { claims } = parse(':claim[Rapat ditunda]{#tunda by="Kim + Korea Utara"}.');
  assert.deepEqual(
    claims.map(({ anchor, chains }) => [anchor, chains]),
    [['c-tunda', [[{ entity: 'kim-jong-un' }], [{ entity: 'north-korea' }]]]],
  );
});

test('the place of a claim is that of its first colon', () => {
  const [claim] = parse('Kata :claim[x]{#a by=redaksi}').claims;
  assert.deepEqual(claim?.place, { file: 'articles/kabar.md', line: 15, column: 6 });
});
