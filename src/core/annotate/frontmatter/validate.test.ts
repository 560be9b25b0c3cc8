import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleSchema } from '../../schema/article.ts';
import { claimSchema } from '../../schema/claim.ts';
import { eventSchema } from '../../schema/event.ts';
import { organizationSchema } from '../../schema/organization.ts';
import { personSchema } from '../../schema/person.ts';
import { placeSchema } from '../../schema/place.ts';
import { tombstoneSchema } from '../../schema/tombstone.ts';
import type { z } from 'zod';
import { parseFrontmatter } from './frontmatter.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from '../sample-files.ts';
import { validate } from './validate.ts';

/** The issues of a file as `code line:column` and what is wrong in it. */
function problemsOf(schema: z.ZodType, text: string): string[] {
  const { frontmatter } = parseFrontmatter({ path: 'a.md', text });
  assert.ok(frontmatter);
  return validate(schema, frontmatter).issues.map(({ code, line, column, args }) =>
    [code, `${line}:${column}`, args['key'], args['reason'], args['nearest']]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const article = (keys: string): string => sampleArticle('Teks.', keys);

test('a file that is in order has no issues', () => {
  assert.deepEqual(problemsOf(articleSchema, article('')), []);
  assert.deepEqual(problemsOf(personSchema, sampleEntity('Budi')), []);
  assert.deepEqual(problemsOf(claimSchema, sampleClaimFile('Kantor tutup.')), []);
});

test('frontmatter that is no list of keys is refused as a whole', () => {
  assert.deepEqual(problemsOf(articleSchema, '---\n- a\n- b\n---\n'), ['yaml-syntax 2:1 yaml-keys']);
  assert.deepEqual(problemsOf(articleSchema, '---\nkabar\n---\n'), ['yaml-syntax 2:1 yaml-keys']);
});

test('empty frontmatter misses every required key', () => {
  const missing = problemsOf(articleSchema, '---\n---\n');
  assert.deepEqual(missing[0], 'key-missing 2:1 title');
  assert.equal(missing.length, 5);
});

test('a key that is missing is named as such, where what it is missing from begins', () => {
  const of = (schema: z.ZodType, keys: string): string[] => problemsOf(schema, sampleEntity('Kota', keys));
  assert.deepEqual(of(placeSchema, 'coordinates: { lat: 1, lon: 1 }\n'), ['key-missing 2:1 kind']);
  assert.deepEqual(of(placeSchema, 'kind: city\ncoordinates: { lat: 1 }\n'), ['key-missing 9:14 lon']);
  assert.deepEqual(of(organizationSchema, ''), ['key-missing 2:1 type']);
  const source = 'source: { publisher: A, url: https://a.example/, published: 2023 }';
  const outcomes = `outcomes:\n  - date: 2024\n    ${source}\n  - { status: open, ${source} }\n`;
  assert.deepEqual(problemsOf(claimSchema, sampleClaimFile('Rapat.', outcomes)), [
    'key-missing 4:5 status',
    'key-missing 6:5 date',
  ]);
  assert.deepEqual(problemsOf(claimSchema, sampleClaimFile('Rapat.', 'relations:\n  - claim: lain\n')), [
    'key-missing 4:5 type',
  ]);
  const commented = '---\n# Semua namanya\n\n# Uraian\nnames: []\n---\n';
  assert.ok(problemsOf(placeSchema, commented).includes('key-missing 5:1 kind'));
});

test('a value of the wrong type is named with what is expected', () => {
  assert.deepEqual(problemsOf(articleSchema, article('story: 12345678901234567890\n')), ['value-bad 7:8 story text']);
  assert.deepEqual(problemsOf(articleSchema, article('story:\n')), ['value-bad 7:7 story empty']);
  assert.deepEqual(problemsOf(articleSchema, article('entities: [Kim]\n')), ['value-bad 7:11 entities keys']);
  assert.deepEqual(problemsOf(articleSchema, article('corrections: x\n')), ['value-bad 7:14 corrections list-of-keys']);
});

test('a value out of its bounds is named with the bound', () => {
  const place = (lat: string): string => sampleEntity('Kota', `kind: city\ncoordinates: { lat: ${lat}, lon: 1 }\n`);
  assert.deepEqual(problemsOf(placeSchema, place('91')), ['value-bad 9:21 lat at-most']);
  assert.deepEqual(problemsOf(placeSchema, place('-91')), ['value-bad 9:21 lat at-least']);
  assert.deepEqual(problemsOf(placeSchema, place('utara')), ['value-bad 9:21 lat number']);
});

test('a word that is none of those allowed is named with the nearest', () => {
  const place = sampleEntity('Kota', 'kind: citi\ncoordinates: { lat: 1, lon: 1 }\n');
  assert.deepEqual(problemsOf(placeSchema, place), ['value-bad 8:7 kind one-of city']);
});

test('a code, a tag or an address of the wrong form is named as such', () => {
  assert.deepEqual(problemsOf(personSchema, sampleEntity('Budi', 'wikidata: 56226\n')), [
    'value-bad 8:11 wikidata text',
  ]);
  assert.deepEqual(problemsOf(personSchema, sampleEntity('Budi', 'wikidata: P31\n')), [
    'value-bad 8:11 wikidata wikidata',
  ]);
  assert.deepEqual(problemsOf(articleSchema, article('').replace('lang: id', 'lang: ID')), [
    'value-bad 6:7 lang language',
  ]);
  assert.deepEqual(
    problemsOf(
      articleSchema,
      article('sources:\n  Koran: { publisher: Koran, url: koran.example, published: 2023 }\n'),
    ),
    ['value-bad 8:35 url web-address'],
  );
});

test('a text in no language at all is empty, and one in a bad language is named at the language', () => {
  assert.deepEqual(problemsOf(claimSchema, '---\ntext: {}\n---\n'), ['value-bad 2:7 text empty']);
  assert.deepEqual(problemsOf(claimSchema, '---\ntext: { Indonesia: x }\n---\n'), ['value-bad 2:9 Indonesia language']);
});

test('a key that is not known is named with the nearest, at any depth', () => {
  assert.deepEqual(problemsOf(articleSchema, article('entites: {}\n')), ['key-unknown 7:1 entites entities']);
  assert.deepEqual(
    problemsOf(personSchema, sampleEntity('Budi', 'roles:\n  - { title: { id: x }, form: 2023, organisation: y }\n')),
    ['key-unknown 9:25 form', 'key-unknown 9:37 organisation organization'],
  );
});

test('a key that is misspelled is one mistake: it is not missing too, and what it holds is looked at', () => {
  const source = (keys: string): string => article(`sources:\n  Koran: { ${keys}, archived: https://a.example/ }\n`);
  for (const keys of [
    'publishr: Koran, url: https://a.example/, published: 2023',
    'publisher: Koran, urll: https://a.example/, published: 2023',
    'publisher: Koran, url: https://a.example/, publishd: 2023',
  ])
    assert.deepEqual(problemsOf(articleSchema, source(keys)).length, 1, keys);
  assert.deepEqual(problemsOf(articleSchema, article('').replace('title:', 'titl:')), ['key-unknown 2:1 titl title']);
  assert.deepEqual(
    problemsOf(articleSchema, article('sorces:\n  Koran: { publisher: Koran, url: a, published: 2023 }\n')),
    ['key-unknown 7:1 sorces sources', 'value-bad 8:35 url web-address'],
  );
  assert.deepEqual(problemsOf(articleSchema, article('titl: Kabar\n')), ['key-unknown 7:1 titl title']);
});

test('the use of a handle is judged by the form that it comes nearest to', () => {
  const entities = (use: string): string[] => problemsOf(articleSchema, article(`entities:\n  Kim: ${use}\n`));
  assert.deepEqual(entities('Kim_Jong'), ['slug-bad 8:8 id kim-jong']);
  assert.deepEqual(entities('{ unnamed: x, sde: y }'), ['key-unknown 8:22 sde side']);
  assert.deepEqual(entities('{ id: x, as: [y] }'), ['value-bad 8:21 as text']);
  assert.deepEqual(entities('12'), ['value-bad 8:8 Kim keys']);
});

test('a handle that can’t be one is named at its key', () => {
  const handle = (text: string): string[] =>
    problemsOf(articleSchema, article(`entities:\n  ${text}: kim\n`)).map((problem) => problem.split(' ', 2).join(' '));
  for (const bad of ['redaksi', '"a]"', '"a > b"', '" a"', '"a + b"', '"a\\nb"', '""', `"${'a'.repeat(81)}"`]) {
    assert.deepEqual(handle(bad), ['handle-bad 8:3'], bad);
  }
  for (const good of ['Kim', '김정은', 'a/b', 'a+b', 'AT&T', '"Reuters 4/9"', '2023']) {
    assert.deepEqual(handle(good), [], good);
  }
});

test('two dates in the wrong order are named at the later one', () => {
  const event = (dates: string): string[] => problemsOf(eventSchema, sampleEntity('Rapat', dates));
  assert.deepEqual(event('from: 2023-09-05\nto: 2023-09-04\n'), ['dates-reversed 9:5 to']);
  assert.deepEqual(event('from: 2023-09-05\nto: 2023-09\n'), []);
  const person = (dates: string): string[] =>
    problemsOf(personSchema, sampleEntity('Budi', `roles:\n  - { title: { id: x }, ${dates} }\n`));
  assert.deepEqual(person('from: 2024, to: 2023'), ['dates-reversed 9:41 to']);
  assert.deepEqual(person('from: 2023-05, to: 2023'), []);
  const source = (dates: string): string[] =>
    problemsOf(articleSchema, article(`sources:\n  K: { publisher: K, url: https://k.example/, ${dates} }\n`));
  assert.deepEqual(source('published: 2023-09-04, accessed: 2023-09-03'), ['dates-reversed 8:80 accessed']);
  assert.deepEqual(source('published: 2023-09-04, accessed: 2023'), []);
});

test('an article is changed and corrected after it was published, and its corrections are in order of time', () => {
  assert.deepEqual(problemsOf(articleSchema, article('updated: 2023-09-05T08:59+07:00\n')), [
    'dates-reversed 7:10 updated',
  ]);
  // The same moment, in another zone.
  assert.deepEqual(problemsOf(articleSchema, article('updated: 2023-09-05T02:00Z\n')), []);
  const corrections = (...dates: string[]): string[] =>
    problemsOf(
      articleSchema,
      article(`corrections:\n${dates.map((date) => `  - { date: ${date}, text: x }\n`).join('')}`),
    );
  assert.deepEqual(corrections('2023-09-04T09:00+07:00'), ['dates-reversed 8:13 date']);
  assert.deepEqual(corrections('2023-09-07T09:00+07:00', '2023-09-06T09:00+07:00'), ['correction-order 9:13 date']);
  assert.deepEqual(corrections('2023-09-06T09:00+07:00', '2023-09-06T09:00+07:00'), []);
});

test('a country is one of ISO 3166-1', () => {
  const country = (code: string): string[] =>
    problemsOf(organizationSchema, sampleEntity('Kantor', `type: other\ncountry: ${code}\n`));
  for (const code of ['UK', 'XX', 'id', 'IDN', 'ZZ'])
    assert.deepEqual(country(code), ['value-bad 9:10 country country'], code);
  for (const code of ['ID', 'GB', 'TL']) assert.deepEqual(country(code), [], code);
});

test('a date and a moment that are none are each told their own form', () => {
  const published = (moment: string): string[] => problemsOf(articleSchema, sampleArticle('Teks.', '', moment));
  assert.deepEqual(published('kemarin'), ['date-bad 4:12 published moment-form']);
  assert.deepEqual(published('2024-02-30T07:00+07:00'), ['date-bad 4:12 published moment-form']);
  assert.deepEqual(problemsOf(eventSchema, sampleEntity('Rapat', 'from: kemarin\n')), ['date-bad 8:7 from date-form']);
});

test('a handle is either an entity or a source without a name', () => {
  const entities = (use: string): string[] => problemsOf(articleSchema, article(`entities:\n  Kim: ${use}\n`));
  assert.deepEqual(entities('{ id: x, unnamed: y }'), ['handle-named-twice 8:8 Kim']);
  assert.deepEqual(entities('{ id: x, unnamed: y, side: z }'), ['handle-named-twice 8:8 Kim']);
});

test('the keys that are told of are those of the form that was chosen, and never the one that is refused', () => {
  const told = (use: string): unknown => {
    const { frontmatter } = parseFrontmatter({ path: 'a.md', text: article(`entities:\n  Kim: ${use}\n`) });
    assert.ok(frontmatter);
    return validate(articleSchema, frontmatter).issues[0]?.args;
  };
  assert.deepEqual(told('{ unnamed: x, as: y }'), { key: 'as', keys: '`unnamed`, `side`' });
  assert.deepEqual(told('{ id: x, side: y }'), { key: 'side', keys: '`id`, `as`' });
  assert.deepEqual(told('{ unnamed: x, sde: y }'), { key: 'sde', keys: '`unnamed`, `side`', nearest: 'side' });
});

test('what should be a list is told how such a list is written', () => {
  const told = (schema: z.ZodType, text: string): unknown => {
    const { frontmatter } = parseFrontmatter({ path: 'a.md', text });
    assert.ok(frontmatter);
    const { reason, example } = validate(schema, frontmatter).issues[0]?.args ?? {};
    return [reason, example].join(' ');
  };
  assert.equal(told(articleSchema, article('was: kabar-lama\n')), 'list [kabar-lama]');
  assert.equal(told(articleSchema, article('was: { a: b }\n')), 'list [a, b]');
  assert.equal(told(articleSchema, article('was: a, b\n')), 'list [a, b]');
  assert.equal(told(articleSchema, article('corrections: { date: 2023 }\n')), 'list-of-keys ');
  assert.equal(told(claimSchema, sampleClaimFile('x', 'outcomes: { date: 2023 }\n')), 'list-of-keys ');
  assert.equal(
    told(tombstoneSchema, '---\naddresses: article/kabar\ndate: 2023\nreason: { id: x }\n---\n'),
    'list [article/kabar]',
  );
});
