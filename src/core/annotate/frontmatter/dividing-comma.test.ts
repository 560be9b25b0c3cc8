import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../parse-file.ts';
import { sampleArticle, sampleEntity } from '../sample-files.ts';

function problemsOf(path: string, text: string): string[] {
  return parseFile({ path, text }).issues.map(
    ({ code, line, column }) => `${code} ${(text.split('\n')[line - 1] ?? '').slice(column - 1, column + 9)}`,
  );
}

const described = (description: string): string =>
  sampleEntity('A').replace('{ id: Sebuah uraian. }', `{ ${description} }`);
const placeAt = (coordinates: string): string =>
  sampleEntity('A', `kind: city\ncountry: RU\ncoordinates: { ${coordinates} }\n`);
const naming = (use: string): string => sampleArticle('Kata [d].', `entities:\n  d: { ${use} }\n`);

test('a comma in a text between braces is one mistake, named where it stands', () => {
  assert.deepEqual(problemsOf('people/a.md', described('id: Menteri, bekas senator.')), ['comma-in-value , bekas se']);
  assert.deepEqual(problemsOf('people/a.md', described('id: Menteri, bekas, dulu., en: A minister.')), [
    'comma-in-value , bekas, d',
  ]);
  assert.deepEqual(problemsOf('articles/a.md', naming('unnamed: diplomat, di Seoul, side: japan')), [
    'comma-in-value , di Seoul',
  ]);
  const source = sampleEntity('A').replace('publisher: Koran', 'publisher: Koran, Seoul');
  assert.deepEqual(problemsOf('people/a.md', source), ['comma-in-value , Seoul, u']);
});

test('a comma for a decimal point is one mistake', () => {
  assert.deepEqual(problemsOf('places/a.md', placeAt('lat: 42,4, lon: 130,6')), ['comma-in-value ,4, lon: 1']);
  assert.deepEqual(problemsOf('places/a.md', placeAt('lat: -42,04, lon: 130.6')), ['comma-in-value ,04, lon: ']);
  assert.deepEqual(problemsOf('places/a.md', placeAt('lat: 42,4, lon: 130,4')), ['comma-in-value ,4 }']);
});

test('what else is wrong is told with it', () => {
  const text = naming('unnamed: diplomat, di Seoul').replace('lang: id', 'lang: in');
  assert.deepEqual(problemsOf('articles/a.md', text), ['value-bad in', 'comma-in-value , di Seoul']);
});

test('a key that can be there is a key without a value', () => {
  assert.deepEqual(problemsOf('articles/a.md', naming('unnamed: diplomat, side')), ['value-bad side }']);
  assert.deepEqual(problemsOf('people/a.md', described('id: Menteri, en')), ['value-bad en }']);
});

test('text between quotation marks, on lines of its own, or with a colon behind the comma is as it was written', () => {
  for (const description of ['id: "Menteri, bekas."', "id: 'a, b', en: 'c, d'"])
    assert.deepEqual(problemsOf('people/a.md', described(description)), []);
  const lines = sampleEntity('A').replace('{ id: Sebuah uraian. }', '\n  id: Menteri, bekas.');
  assert.deepEqual(problemsOf('people/a.md', lines), []);
});
