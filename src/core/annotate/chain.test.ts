import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { articleSchema } from '../schema/article.ts';
import { parseChains, type ParsedChains } from './chain.ts';
import { Handles } from './handle.ts';

const page = { url: 'https://koran.example/', published: '2023' };
const { shape } = articleSchema;
const { entities, sources } = z.object({ entities: shape.entities, sources: shape.sources }).parse({
  entities: {
    Shoigu: { id: 'sergei-shoigu', as: 'Menteri Pertahanan' },
    Rusia: 'russia',
    Korut: 'north-korea',
    Interfax: 'interfax',
    'pejabat AS': { unnamed: 'seorang pejabat', side: 'united-states' },
    'pejabat lain': { unnamed: 'pejabat lain' },
  },
  sources: {
    'Reuters 4/9': { by: 'reuters', ...page },
    'Koran 4/9': { publisher: 'Koran', 'syndicated-from': 'reuters', ...page },
    Blog: { publisher: 'Blog', ...page },
  },
});

const handles = new Handles();
for (const [handle, use] of Object.entries(entities)) handles.add({ section: 'entities', handle, use });
for (const [handle, source] of Object.entries(sources)) handles.add({ section: 'sources', handle, source });

function parse(by: string): ParsedChains {
  return parseChains(by, handles, (offset) => ({ file: 'a.md', line: 1, column: offset + 1 }));
}

/** The issues of a chain as `code@column`. */
function problemsOf(by: string): string[] {
  return parse(by).issues.map(({ code, column }) => `${code}@${column}`);
}

test('hops keep the order in which the words were passed on, the speaker first', () => {
  const { chains, used, issues } = parse('Shoigu > Interfax > Reuters 4/9');
  assert.deepEqual(issues, []);
  assert.deepEqual(used, ['Shoigu', 'Interfax', 'Reuters 4/9']);
  assert.deepEqual(chains, [
    [
      { entity: 'sergei-shoigu', as: 'Menteri Pertahanan' },
      { entity: 'interfax' },
      { entity: 'reuters', source: sources['Reuters 4/9'] },
    ],
  ]);
});

test('those who spoke together have a chain each, with the same relays', () => {
  const { chains } = parse('Rusia + Korut > Reuters 4/9');
  const relay = { entity: 'reuters', source: sources['Reuters 4/9'] };
  assert.deepEqual(chains, [
    [{ entity: 'russia' }, relay],
    [{ entity: 'north-korea' }, relay],
  ]);
});

test('our own voice, and a source without a name, are speakers without an entity', () => {
  assert.deepEqual(parse('redaksi').chains, [[{ own: true }]]);
  assert.deepEqual(parse('pejabat AS > Reuters 4/9').chains[0]?.[0], {
    unnamed: 'seorang pejabat',
    handle: 'pejabat AS',
    side: 'united-states',
  });
});

test('a copy of an agency’s text counts as that agency', () => {
  const [hop] = parse('Koran 4/9').chains[0] ?? [];
  assert.deepEqual(hop, { entity: 'reuters', source: sources['Koran 4/9'] });
});

test('a source whose publisher has no file can be no hop', () => {
  assert.deepEqual(problemsOf('Shoigu > Blog'), ['hop-not-entity@10']);
});

test('a handle is found whatever its case and white space', () => {
  assert.deepEqual(problemsOf('SHOIGU>reuters  4/9'), []);
});

test('each hop that is not known is named at its own place, with the nearest that is', () => {
  const { issues, chains } = parse('Shoigo > Interfaks > Reuters 4/9');
  assert.deepEqual(chains, []);
  assert.deepEqual(
    issues.map(({ code, column, args }) => [code, column, args]),
    [
      ['hop-unknown', 1, { hop: 'Shoigo', nearest: 'Shoigu' }],
      ['hop-unknown', 10, { hop: 'Interfaks', nearest: 'Interfax' }],
    ],
  );
});

test('an empty place in a chain is found, at its beginning, its middle and its end', () => {
  assert.deepEqual(problemsOf('> Reuters 4/9'), ['hop-missing@1']);
  assert.deepEqual(problemsOf('Shoigu > > Reuters 4/9'), ['hop-missing@9']);
  assert.deepEqual(problemsOf('Shoigu >'), ['hop-missing@9']);
});

test('a party that stands twice is named once, however many spoke', () => {
  assert.deepEqual(problemsOf('Rusia + Korut > Reuters 4/9 > Koran 4/9'), ['hop-repeated@31']);
  assert.deepEqual(problemsOf('redaksi > redaksi'), ['hop-repeated@11']);
});

test('two sources without a name are never taken for the same', () => {
  assert.deepEqual(problemsOf('pejabat AS > pejabat lain > Reuters 4/9'), []);
});

test('a chain that ends without a page is questioned, and only if it is sound otherwise', () => {
  assert.deepEqual(problemsOf('Shoigu > Interfax'), ['chain-without-source@10']);
  assert.deepEqual(problemsOf('Shoigu > Interfaks'), ['hop-unknown@10']);
});
