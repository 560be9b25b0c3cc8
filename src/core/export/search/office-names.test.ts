import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import { partialDate } from '../../schema/date.ts';
import { officeNames } from './office-names.ts';
import { sampleContext } from '../sample-context.ts';

const named = (names: string, keys: string): string =>
  `---\nnames:\n${names}sort: A\ndescription: { id: Sebuah uraian. }\nsources:\n  - { publisher: Koran, url: https://koran.example/, published: 2023 }\n${keys}---\n`;
const name = (text: string, kind: string, lang = 'id'): string =>
  `  - { text: ${text}, lang: ${lang}, kind: ${kind} }\n`;

const context = sampleContext({
  'articles/kabar.md': sampleStory('[Kim] datang.'),
  'places/korea-utara.md': named(
    name('Korea Utara', 'label') + name('Korut', 'alias') + name('Republik Rakyat Demokratik Korea', 'alias'),
    'kind: country\ncoordinates: { lat: 40, lon: 127 }\n',
  ),
  'places/amerika-serikat.md': named(
    name('Amerika Serikat', 'label') +
      name('AS', 'weak') +
      name('United States', 'label', 'en') +
      name('US', 'weak', 'en'),
    'kind: country\ncoordinates: { lat: 40, lon: -100 }\n',
  ),
  'organizations/pbb.md': named(
    name('Perserikatan Bangsa-Bangsa', 'label') + name('PBB', 'alias'),
    'type: international\n',
  ),
});

function ways(title: Record<string, string>, keys: object = {}): string[] {
  return officeNames(context, [{ title, ...keys }]).map(({ text }) => text);
}

test('an office is found by the short forms of the press, and by every short name of the country or body that it names', () => {
  assert.deepEqual(ways({ id: 'Menteri Luar Negeri Korea Utara' }).sort(), [
    'Menlu Korea Utara',
    'Menlu Korut',
    'Menteri Luar Negeri Korea Utara',
    'Menteri Luar Negeri Korut',
  ]);
  assert.ok(ways({ id: 'Sekretaris Jenderal Perserikatan Bangsa-Bangsa' }).includes('Sekjen PBB'));
  assert.ok(ways({ id: 'Duta Besar Amerika Serikat untuk Korea Utara' }).includes('Dubes AS untuk Korut'));
  // The longest phrase: a deputy is not the minister.
  assert.ok(ways({ id: 'Wakil Menteri Luar Negeri Korea Utara' }).includes('Wamenlu Korut'));
});

test('short forms are those of the language of the title', () => {
  assert.deepEqual(ways({ en: 'President of the United States', id: 'Presiden Amerika Serikat' }), [
    'President of the United States',
    'President of the US',
    'Presiden Amerika Serikat',
    'Presiden AS',
  ]);
});

test('a title that does not say whose office it is takes the organization with it', () => {
  const spokesman = ways({ id: 'Juru bicara' }, { organization: 'pbb' });
  assert.ok(spokesman.includes('Jubir PBB'), spokesman.join());
  assert.deepEqual(ways({ id: 'Ketua' }), ['Ketua']);
});

test('an office that was left within one year has that year once', () => {
  const [left] = officeNames(context, [
    { title: { id: 'Ketua' }, from: partialDate.parse('2020-01'), to: partialDate.parse('2020-05') },
  ]);
  assert.deepEqual(left, { text: 'Ketua (2020)', kind: 'past' });
});

test('an office is listed in no more than a few ways, whatever it is made of', () => {
  assert.ok(ways({ id: 'Duta Besar Korea Utara untuk Amerika Serikat dan Perserikatan Bangsa-Bangsa' }).length <= 12);
});
