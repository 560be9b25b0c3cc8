import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segments } from '../../i18n/segments.ts';
import { parseFile } from '../annotate/parse-file.ts';
import { sampleEntity } from '../annotate/sample-files.ts';
import { link } from '../graph/link.ts';
import { createPaths } from '../paths.ts';
import type { PartialDate } from '../schema/date.ts';
import type { EntityId } from '../schema/id.ts';
import { entityIndex, labelOf, otherNames, roleOn } from './entity-view.ts';
import { idIn } from './sample-context.ts';
import type { ViewContext } from './view-context.ts';

function contextOf(files: Record<string, string>): ViewContext {
  const paths = createPaths(segments.id);
  const parsed = Object.entries(files).map(([path, text]) => ({ path, ...parseFile({ path, text }) }));
  assert.deepEqual(
    parsed.flatMap(({ issues }) => issues),
    [],
  );
  const { graph } = link(parsed, { authors: [], stories: [], paths, timeZone: 'Asia/Jakarta' });
  return { graph, paths, locale: 'id', asOf: '2023-09-05' as PartialDate };
}

/** The role that a person with these roles, each as `title from..to`, held on a date. */
function held(roles: string[], date: string): string | undefined {
  const rows = roles.map((role) => {
    const [, title = '', from = '', to = ''] = /^(\S+) (\S*)\.\.(\S*)$/.exec(role) ?? [];
    return `  - { title: { id: ${title} }${from && `, from: ${from}`}${to && `, to: ${to}`} }\n`;
  });
  const context = contextOf({ 'people/kim.md': sampleEntity('Kim', `roles:\n${rows.join('')}`) });
  return roleOn(context, 'kim' as EntityId, date as PartialDate)?.text;
}

test('a role counts from its first day to its last', () => {
  const roles = ['Menteri 2012-11-06..2024-05-12'];
  assert.equal(held(roles, '2012-11-05'), undefined);
  assert.equal(held(roles, '2012-11-06'), 'Menteri');
  assert.equal(held(roles, '2024-05-12'), 'Menteri');
  assert.equal(held(roles, '2024-05-13'), undefined);
});

test('a bound that is known to the month or year alone includes all of it', () => {
  const roles = ['Menteri 2012-11..2024-05'];
  assert.equal(held(roles, '2012-11-01'), 'Menteri');
  assert.equal(held(roles, '2012-10-31'), undefined);
  assert.equal(held(roles, '2024-05-31'), 'Menteri');
  assert.equal(held(roles, '2024-06-01'), undefined);
  assert.equal(held(['Menteri 2012..2024'], '2024-12-31'), 'Menteri');
});

test('a day that is known to the month or year alone falls in a role of that month or year', () => {
  assert.equal(held(['Menteri 2023..'], '2023'), 'Menteri');
  assert.equal(held(['Menteri 2023-07..2023-07'], '2023-07'), 'Menteri');
  assert.equal(held(['Menteri 2024..'], '2023'), undefined);
  assert.equal(held(['Menteri ..2022'], '2023'), undefined);
});

test('an office that ended in the course of a month or year is not told of a day that is known no better', () => {
  const roles = ['Menteri 2012..2024-05-12', 'Sekretaris 2024-05-12..'];
  assert.equal(held(roles, '2024'), undefined);
  assert.equal(held(roles, '2024-05'), undefined);
  assert.equal(held(roles, '2024-04'), 'Menteri');
  assert.equal(held(roles, '2024-06'), 'Sekretaris');
  assert.equal(held(['Ketua 2011..', ...roles], '2024'), 'Ketua');
});

test('a role without a beginning or an end is open there', () => {
  assert.equal(held(['Raja ..'], '1900'), 'Raja');
  assert.equal(held(['Raja 1950..'], '2100-01-01'), 'Raja');
});

test('of several roles the one that began last is shown', () => {
  const roles = ['Ketua 2016-06-29..', 'Sekretaris 2021-01-10..', 'Pemimpin 2011-12..', 'Anggota ..'];
  assert.equal(held(roles, '2023-09-05'), 'Sekretaris');
  assert.equal(held(roles, '2020-01-01'), 'Ketua');
  assert.equal(held(roles, '2000-01-01'), 'Anggota');
});

test('the label in the reader’s language is shown, or else the first', () => {
  const name = (text: string, lang: string, kind: 'label' | 'alias') => ({ text, lang, kind });
  const names = [name('Kim', 'id', 'alias'), name('김정은', 'ko', 'label'), name('Kim Jong Un', 'en', 'label')];
  assert.deepEqual(labelOf(names, 'en'), { text: 'Kim Jong Un', lang: 'en' });
  assert.deepEqual(labelOf(names, 'id'), { text: '김정은', lang: 'ko' });
  assert.deepEqual(otherNames([...names, name('Kim', 'en', 'alias')], 'en'), [
    { text: 'Kim', lang: 'id' },
    { text: '김정은', lang: 'ko' },
  ]);
});

test('a list is sorted by the Latin text, and grouped by its first letter whatever its accents', () => {
  const context = contextOf({
    'people/a.md': sampleEntity('Zainal'),
    'people/b.md': sampleEntity('Élise'),
    'people/c.md': sampleEntity('eka'),
    'people/d.md': sampleEntity('“Abu”'),
    'organizations/e.md': sampleEntity('Antara', 'type: news-agency\n'),
  });
  assert.deepEqual(
    entityIndex(context, 'person').map(({ letter, entities }) => [letter, entities.map(({ href }) => idIn(href))]),
    [
      ['A', ['d']],
      ['E', ['c', 'b']],
      ['Z', ['a']],
    ],
  );
});

test('the letters of a list stand in their order, whatever marks a name begins with and however its first letter is written', () => {
  const files = ['“Zed”', '’Ain', 'Ørsted', 'Oslo', 'Łódź', 'Lima', 'ʻOahu', '38 North', 'Ætna', '- Sel'].map(
    (sort, index) => [
      `people/p-${index}.md`,
      sampleEntity(`Nama ${index}`).replace(/sort: .*/, `sort: ${JSON.stringify(sort)}`),
    ],
  );
  const letters = entityIndex(contextOf(Object.fromEntries(files) as Record<string, string>), 'person');
  assert.deepEqual(
    letters.map(({ letter, entities }) => [letter, entities.length]),
    [
      ['3', 1],
      ['A', 2],
      ['L', 2],
      ['O', 3],
      ['S', 1],
      ['Z', 1],
    ],
  );
});
