import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../../annotate/sample-files.ts';
import type { PartialDate } from '../../schema/date.ts';
import type { EntityId } from '../../schema/id.ts';
import { labelOf, otherNames, roleOn } from './entity-view.ts';
import { sampleContext } from '../sample-context.ts';

/** The role that a person with these roles, each as `title from..to`, held on a date. */
function held(roles: string[], date: string): string | undefined {
  const rows = roles.map((role) => {
    const [, title = '', from = '', to = ''] = /^(\S+) (\S*)\.\.(\S*)$/.exec(role) ?? [];
    return `  - { title: { id: ${title} }${from && `, from: ${from}`}${to && `, to: ${to}`} }\n`;
  });
  const context = sampleContext({ 'people/kim.md': sampleEntity('Kim', `roles:\n${rows.join('')}`) });
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
