import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle, sampleEntity } from '../annotate/sample-files.ts';
import { linkSample } from './sample-graph.ts';

const NAMES =
  '  - { text: Vladimir Vladimirovich, lang: id, kind: alias }\n  - { text: VVP, lang: id, kind: weak }\nsort:';
const PEOPLE = {
  'people/kim.md': sampleEntity('Kim').replace('sort:', '  - { text: Jong Un, lang: id, kind: weak }\nsort:'),
  'people/putin.md': sampleEntity('Vladimir Putin').replace('sort:', NAMES),
};

/** What is said of the handles of an article with this text. */
function wrong(body: string, entities: string, files: Record<string, string> = PEOPLE): string[] {
  const article = sampleArticle(body, `entities:\n${entities}`);
  const { issues } = linkSample({ ...files, 'articles/kabar.md': article });
  return issues
    .filter(({ code }) => code === 'handle-wrong-entity')
    .map(({ line, column, args }) => [`${line}:${column}`, ...Object.values(args)].join(' | '));
}

test('words that name one entity and lead to another are pointed at, once for each handle', () => {
  assert.deepEqual(
    wrong('[Vladimir Putin][Pu], [vladimir\n*putin*][Pu], [Vladimir Vladimirovich][Pu].', '  Pu: kim\n'),
    ['11:1 | Vladimir Putin | Pu | kim | putin'],
  );
});

test('a handle that is itself the name of another is pointed at where it is declared, if only a chain uses it', () => {
  const body = ':claim[Ia pergi]{#pergi by="Vladimir Putin"}.';
  assert.deepEqual(wrong(body, '  Vladimir Putin: kim\n'), ['8:3 | Vladimir Putin | Vladimir Putin | kim | putin']);
});

test('other words than names are the author’s choice, and a weak name is nobody’s', () => {
  assert.deepEqual(wrong('[Presiden Rusia][Pu], [VVP][Pu], [Putin][Pu], [Pu].', '  Pu: kim\n'), []);
});

test('a name of both is no mistake, also where it is a weak one of that which is led to', () => {
  const shared = { ...PEOPLE, 'people/jong.md': sampleEntity('Jong Un', 'not: [kim]\n') };
  assert.deepEqual(wrong('[Jong Un][K].', '  K: kim\n', shared), []);
  assert.deepEqual(wrong('[Jong Un][K].', '  K: putin\n', shared), ['11:1 | Jong Un | K | putin | jong']);
});

test('the names of what was merged are those of what it turned out to be', () => {
  const merged = { ...PEOPLE, 'people/vova.md': sampleEntity('Vova', 'merged-into: putin\n') };
  assert.deepEqual(wrong('[Vova][Pu].', '  Pu: putin\n', merged), []);
  assert.deepEqual(wrong('[Vova][Pu].', '  Pu: kim\n', merged), ['11:1 | Vova | Pu | kim | putin']);
});

test('words that are another handle of the article are told of as crossed, and not once more', () => {
  assert.deepEqual(wrong('[Vladimir Putin][Pu], [Vladimir Putin].', '  Pu: kim\n  Vladimir Putin: putin\n'), []);
});
