import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../parse-file.ts';
import { sampleArticle } from '../sample-files.ts';

const BODY =
  '[Kim] berkata :claim[a]{#a by="Kim > Antara > X"}, :claim[b]{#b by="Kim > X"} dan :claim[c]{#c by="Antara > X"}.';
const KEYS = 'entities: { Kim: kim, Antara: antara }\n';

/** The errors of an article that holds these keys, as `code line:column`; the source that is tried stands in line 9. */
function errorsOf(keys: string): string[] {
  const { issues } = parseFile({ path: 'articles/a.md', text: sampleArticle(BODY, keys) });
  return issues.filter(({ code }) => code !== 'handle-unused').map(({ code, line }) => `${code} ${line}`);
}

const errorsOfSource = (source: string): string[] => errorsOf(`${KEYS}sources:\n  X: ${source}\n`);

test('a mistake in a source is told once, and not again where chains use the source', () => {
  const page = 'url: https://a.example/';
  assert.deepEqual(errorsOfSource(`{ by: reuters, ${page}, published: 2023-13 }`), ['date-bad 9']);
  assert.deepEqual(errorsOfSource(`{ by: reuters, ${page} }`), ['source-undated 9']);
  assert.deepEqual(errorsOfSource('{ by: reuters, published: 2023 }'), ['key-missing 9']);
  assert.deepEqual(errorsOfSource('{ by: reuters, url: a.example, published: 2023 }'), ['value-bad 9']);
  assert.deepEqual(errorsOfSource(`{ by: reuters, title: 2024, ${page}, published: 2023 }`), ['value-bad 9']);
  assert.deepEqual(errorsOfSource(`{ by: Antara, ${page}, published: 2023 }`), ['slug-bad 9']);
  assert.deepEqual(errorsOfSource(`{ ${page}, published: 2023 }`), ['source-publisher 9']);
  assert.deepEqual(errorsOfSource('reuters'), ['value-bad 9']);
});

test('a section whose name is misspelled still declares its handles', () => {
  const sources = 'sources:\n  X: { by: reuters, url: https://a.example/, published: 2023 }\n';
  assert.deepEqual(errorsOf(`entites: { Kim: kim, Antara: antara }\n${sources}`), ['key-unknown 7']);
  assert.deepEqual(errorsOf(`${KEYS}${sources.replace('sources', 'sorces')}`), ['key-unknown 8']);
});

test('a second mistake in the same source is told too', () => {
  const undated = 'url: https://a.example/ }';
  assert.deepEqual(errorsOfSource(`{ publisher: Koran, ${undated}`), [
    'source-undated 9',
    ...Array<string>(3).fill('hop-not-entity 12'),
  ]);
  assert.deepEqual(errorsOfSource(`{ by: antara, ${undated}`), [
    'source-undated 9',
    'hop-repeated 12',
    'hop-repeated 12',
  ]);
});

test('handles that are written as a list are told of where the list begins, and nowhere else', () => {
  const source = '{ by: reuters, url: https://a.example/, published: 2023 }';
  assert.deepEqual(errorsOf(`entities:\n  - Kim: kim\n  - Antara: antara\nsources:\n  - X: ${source}\n`), [
    'value-bad 8',
    'value-bad 11',
  ]);
});
