import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../annotate/sample-files.ts';
import { checkNames } from './check-names.ts';
import { linkSample, placesOf } from './sample-graph.ts';

/** An entity's file with further names, each as `name kind`. */
function named(label: string, others: string[] = [], keys = ''): string {
  const lines = others.map((other) => {
    const [, text = '', kind = ''] = /^(.*) (\S+)$/.exec(other) ?? [];
    return `  - { text: ${text}, lang: en, kind: ${kind} }\n`;
  });
  return sampleEntity(label, keys).replace('sort:', `${lines.join('')}sort:`);
}

function problems(files: Record<string, string>): string[] {
  return placesOf(checkNames(linkSample(files).entities));
}

test('entities whose names all differ are left alone, also one that has the same name in two languages', () => {
  assert.deepEqual(problems({ 'people/a.md': named('Kim', ['Kim label']), 'people/b.md': named('Budi') }), []);
});

test('a name that two entities have is pointed at in the second, with the first', () => {
  const files = { 'people/a.md': named('Kim Jong Un'), 'people/b.md': named('Kim Jong Il', ['Kim Jong Un alias']) };
  assert.deepEqual(problems(files), ['name-shared people/b.md:4:13']);
  const [issue] = checkNames(linkSample(files).entities);
  assert.deepEqual(issue?.args, { name: 'Kim Jong Un', count: '1', id: 'a', other: 'people/a.md' });
});

test('names that differ only in case, in white space or in their Unicode form are the same', () => {
  for (const name of ['KIM JONG UN', 'Kim  Jong  Un', 'Ｋｉｍ Jong Un']) {
    const files = { 'people/a.md': named('Kim Jong Un'), 'people/b.md': named('Lain', [`${name} alias`]) };
    assert.equal(problems(files).length, 1, name);
  }
});

test('former names identify too, and across kinds of entity', () => {
  const place = named('Kota', ['Kim previous'], 'kind: city\ncoordinates: { lat: 1, lon: 1 }\n');
  assert.deepEqual(problems({ 'people/a.md': named('Kim'), 'places/b.md': place }), ['name-shared places/b.md:4:13']);
});

test('a weak name may be anybody’s', () => {
  assert.deepEqual(
    problems({ 'people/a.md': named('Kim Jong Un', ['Kim weak']), 'people/b.md': named('Kim Jong Il', ['Kim weak']) }),
    [],
  );
});

test('two that are declared to be two may share a name, whichever of them declares it', () => {
  const a = named('Budi');
  assert.deepEqual(problems({ 'people/a.md': a, 'people/b.md': named('Budi', [], 'not: [a]\n') }), []);
  assert.deepEqual(problems({ 'people/a.md': named('Budi', [], 'not: [b]\n'), 'people/b.md': a }), []);
});

test('a third that shares the name has to be told apart from every other', () => {
  const files = {
    'people/a.md': named('Budi'),
    'people/b.md': named('Budi', [], 'not: [a]\n'),
    'people/c.md': named('Budi', [], 'not: [a]\n'),
  };
  assert.deepEqual(problems(files), ['name-shared people/c.md:3:13']);
});

test('two that share several names are told once, with their number', () => {
  const twice = sampleEntity('Kim').replace('sort:', '  - { text: Kim Jong Un, lang: id, kind: alias }\nsort:');
  const { issues } = linkSample({ 'people/kim.md': twice, 'people/kim-salinan.md': twice });
  const told = issues.filter(({ code }) => code === 'name-shared');
  assert.deepEqual(
    told.map(({ line, args }) => [line, args['name'], args['count']]),
    [[3, 'Kim', '2']],
  );
});

test('a name that came with what was merged is told where it stands', () => {
  const { issues } = linkSample({
    'people/budi.md': named('Budi'),
    'people/budi-lama.md': named('Budi Lama', ['Wati alias'], 'merged-into: budi\n'),
    'people/ani.md': named('Wati'),
  });
  const told = issues.filter(({ code }) => code === 'name-shared');
  assert.deepEqual(placesOf(told), ['name-shared people/budi-lama.md:4:13']);
});
