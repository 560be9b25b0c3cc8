import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../parse-file.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from '../sample-files.ts';

const SOURCE = `    by: reuters
    url: https://a.example/
    published: 2023
    archived: https://b.example/
`;
const BODY = '[Kim], [Putin], [Korut] :claim[bertemu]{#a by="Kim > Putin > Reuters"}.';

/** The issues of a file as `code line:column` and the numbers of spaces; the keys that are tried begin in line 7. */
function problemsOf(path: string, text: string): string[] {
  return parseFile({ path, text }).issues.map(({ code, line, column, args: { found, expected, key } }) =>
    [code, `${line}:${column}`, found === undefined ? key : `${found}, not ${expected ?? ''}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const inArticle = (keys: string): string[] => problemsOf('articles/a.md', sampleArticle(BODY, keys));

test('handles that stand as far out as the key they belong to are one mistake, and count as declared', () => {
  const sources = `sources:\n  Reuters:\n${SOURCE}`;
  const last = `entities:\n  Kim: kim\n  Putin: { id: putin }\nKorut: korut\n${sources}`;
  assert.deepEqual(inArticle(last), ['indent-uneven 10:1 0, not 2']);
  const two = `entities:\n   Kim: kim\nPutin: { id: putin }\nKorut: korut\n${sources}`;
  assert.deepEqual(inArticle(two), ['indent-uneven 9:1 0, not 3']);
  const all = `entities:\nKim: kim\nPutin: { id: putin }\nKorut: korut\n${sources}`;
  assert.deepEqual(inArticle(all), ['indent-uneven 8:1 0, not 2']);
});

test('a key at the end of a map that stands further out, or further in, is named with what is missing there', () => {
  const entities = 'entities: { Kim: kim, Putin: putin, Korut: korut }\n';
  const [by, url, published, archived] = SOURCE.split('\n');
  const source = (...lines: (string | undefined)[]): string[] =>
    inArticle(`${entities}sources:\n  Reuters:\n${lines.join('\n')}\n`);
  assert.deepEqual(source(by, published, archived, '  url: https://a.example/'), ['indent-uneven 13:3 2, not 4']);
  assert.deepEqual(source(by, url, archived, '  published: 2023'), ['indent-uneven 13:3 2, not 4']);
  assert.deepEqual(source(by, url, archived, 'accessed: 2023'), ['indent-uneven 13:1 0, not 4']);
  const place = (keys: string): string[] => problemsOf('places/a.md', sampleEntity('Kota', keys));
  assert.deepEqual(place('coordinates:\n  lat: 1\n  lon: 2\n  kind: city\n'), ['indent-uneven 11:1 2, not 0']);
  assert.deepEqual(place('kind: city\ncoordinates:\n  lat: 1\nlon: 2\n'), ['indent-uneven 11:1 0, not 2']);
});

test('a text in another language belongs to the texts above it', () => {
  const text = `---
names: [{ text: Budi, lang: id, kind: label }]
sort: Budi
sources: [{ publisher: Koran, url: https://koran.example/, published: 2023, archived: https://arsip.example/ }]
description:
  id: Sebuah uraian.
`;
  assert.deepEqual(problemsOf('people/a.md', `${text}en: A description.\n---\n`), ['indent-uneven 7:1 0, not 2']);
  assert.deepEqual(problemsOf('people/a.md', `${text}url: https://a.example/\n---\n`), ['key-unknown 7:1 url']);
});

test('a key that belongs nowhere is not known, and what is written in one line has no indentation', () => {
  const entities = 'entities:\n  Kim: kim\n  Putin: putin\n  Korut: korut\n';
  const sources = `sources:\n  Reuters:\n${SOURCE}`;
  assert.deepEqual(inArticle(`${sources}${entities}tags: [a]\n`), ['key-unknown 17:1 tags']);
  assert.deepEqual(inArticle(`${sources}${entities}stroy: korut-rusia\n`), ['key-unknown 17:1 stroy']);
  const outcome =
    'relations:\n  - type: differs\n    claim: lain\n  - differed:\n      id: Lain.\n    source: { by: koran }\n';
  const claim = problemsOf('claims/a.md', sampleClaimFile('Rapat.', outcome));
  assert.ok(!claim.some((problem) => problem.startsWith('indent-uneven')), claim.join());
  const flow = `${sources}entities: { Kim: kim, Putin: putin }\nKorut: korut\n`;
  assert.deepEqual(inArticle(flow), ['key-unknown 14:1 Korut', 'mention-undeclared 17:17']);
});

test('keys that only look misplaced stall nothing, however many there are', () => {
  const roles = Array.from({ length: 1200 }, () => '  - title:\n      id: Menteri\n    xx: 5\n').join('');
  const start = process.cpuUsage();
  const problems = problemsOf('people/a.md', sampleEntity('Budi', `roles:\n${roles}`));
  assert.equal(problems.length, 1200);
  // Not by the clock, which goes on while other processes have the machine.
  assert.ok(process.cpuUsage(start).user < 3_000_000);
});
