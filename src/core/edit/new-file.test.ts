import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from '../annotate/parse-file.ts';
import { frontmatterSchema, type FileKind } from './frontmatter-schema.ts';
import { fileKeys, inLanguage, newFileText, readValue, type FileKey } from './new-file.ts';

const keysOf = (kind: FileKind): FileKey[] =>
  fileKeys(frontmatterSchema(kind, { ids: () => [], describe: (text) => text }));

/** The values of a file as they are typed on the command line. */
function read(kind: FileKind, typed: Record<string, string[]>): Record<string, unknown> {
  return Object.fromEntries(
    keysOf(kind).flatMap(({ key, form }) => {
      const given = typed[key];
      return given ? [[key, readValue(form, given, 'id')]] : [];
    }),
  );
}

const SOURCES = [
  '{ publisher: Koran, url: https://koran.example/, published: 2023, archived: https://arsip.example/ }',
];
const COMMON = {
  names: ['{ text: "Nama: lain", lang: id, kind: label }'],
  sort: ['Nama'],
  description: ['Satu: “dua”. # tiga', 'en: Two.'],
  sources: SOURCES,
};

const TYPED: [folder: string, kind: FileKind, typed: Record<string, string[]>][] = [
  ['people', 'person', { ...COMMON, roles: ['{ title: { id: Menteri }, from: 2022 }', '{ title: { id: Ketua } }'] }],
  ['places', 'place', { ...COMMON, kind: ['city'], coordinates: ['{ lat: -6.2, lon: 106.8 }'], country: ['ID'] }],
  ['organizations', 'organization', { ...COMMON, type: ['news-agency'], wikidata: ['Q1'] }],
  ['events', 'event', { ...COMMON, from: ['2023'], participants: ['kim, putin'], not: ['[lain]'] }],
  ['claims', 'claim', { text: ['Rapat diadakan.'], due: ['2024-03'] }],
];

for (const [folder, kind, typed] of TYPED) {
  test(`a new ${kind} with what is required of it is a file without a problem`, () => {
    const text = newFileText(keysOf(kind), read(kind, typed), 'Others:');
    assert.deepEqual(parseFile({ path: `${folder}/nama.md`, text }).issues, [], text);
  });
}

test('every key is explained above its value, and those without one are named below', () => {
  const text = newFileText(keysOf('claim'), read('claim', { text: ['Rapat.'] }), 'Others:');
  assert.equal(
    text,
    `---
# The proposition in one sentence, by language
text: { id: Rapat. }
# Others:
#   due: When it can be checked
#   relations: Relations to other claims
---
`,
  );
});

test('an article gets its text below its frontmatter', () => {
  const typed = {
    title: ['Kabar'],
    description: ['Kabar.'],
    published: ['2023-09-05T09:00+07:00'],
    authors: ['a, b'],
    lang: ['id'],
  };
  const text = newFileText(keysOf('article'), read('article', typed), 'Others:', 'Kabar.');
  assert.deepEqual(parseFile({ path: 'articles/kabar.md', text }).issues, []);
  assert.match(text, /^authors: \[a, b\]$/m);
  assert.ok(text.endsWith('---\n\nKabar.\n'));
});

test('a text says its language, or is in the one of the site', () => {
  assert.deepEqual(inLanguage('en: Kim', 'id'), ['en', 'Kim']);
  assert.deepEqual(inLanguage('Kim', 'id'), ['id', 'Kim']);
  assert.deepEqual(inLanguage('Rapat: hari kedua', 'id'), ['id', 'Rapat: hari kedua']);
});

test('what can’t be read is kept for the compiler to say so', () => {
  assert.deepEqual(readValue('list', ['{ url: '], 'id'), ['{ url: ']);
});

test('a text by language may be typed as a map', () => {
  const texts = (...given: string[]): unknown => readValue('texts', given, 'id');
  assert.deepEqual(texts('{ id: Rapat diadakan., en: The meeting was held. }'), {
    id: 'Rapat diadakan.',
    en: 'The meeting was held.',
  });
  assert.deepEqual(texts('{ id: Rapat. }', 'en: Meeting.'), { id: 'Rapat.', en: 'Meeting.' });
  assert.deepEqual(texts('{ id: Rapat'), '{ id: Rapat');
});

test('what should be a map and is none stays as it was typed, for the compiler to refuse', () => {
  assert.equal(readValue('yaml', ['-6.2'], 'id'), -6.2);
  assert.equal(readValue('yaml', ['Jakarta'], 'id'), 'Jakarta');
});
