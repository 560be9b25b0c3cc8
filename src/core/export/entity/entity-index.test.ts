import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../../annotate/sample-files.ts';
import { entityIndexPages } from './entity-index.ts';
import { idIn, sampleContext } from '../sample-context.ts';
import { searchPage } from '../search/search-page.ts';

test('an index is sorted by the Latin text, and grouped by its first letter whatever its accents', () => {
  const event = (name: string): string => sampleEntity(name, 'from: 2023\n');
  const context = sampleContext({
    'events/a.md': event('Zainal'),
    'events/b.md': event('Élise'),
    'events/c.md': event('eka'),
    'events/d.md': event('“Abu”'),
  });
  assert.deepEqual(
    entityIndexPages(context, 'event').map(({ make }) =>
      make().groups.map(({ letter, entities }) => [letter, entities.map(({ href }) => idIn(href))]),
    ),
    [
      [
        ['A', ['d']],
        ['E', ['c', 'b']],
        ['Z', ['a']],
      ],
    ],
  );
});

test('the letters of an index stand in their order, whatever marks a name begins with and however its first letter is written', () => {
  const files = ['“Zed”', '’Ain', 'Ørsted', 'Oslo', 'Łódź', 'Lima', 'ʻOahu', '38 North', 'Ætna', '- Sel'].map(
    (sort, index) => [
      `events/e-${index}.md`,
      sampleEntity(`Nama ${index}`, 'from: 2023\n').replace(/sort: .*/, `sort: ${JSON.stringify(sort)}`),
    ],
  );
  const [index] = entityIndexPages(sampleContext(Object.fromEntries(files) as Record<string, string>), 'event');
  assert.deepEqual(
    index?.make().groups.map(({ letter, entities }) => [letter, entities.length]),
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

test('the letters of the search page lead to where the entities of a letter are, however many there are', () => {
  const people = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`people/a${at}.md`, sampleEntity(`Ali ${at}`)]));
  const lettersOf = (count: number): string[] | undefined =>
    searchPage(sampleContext(people(count)))
      .lists.find(({ kind }) => kind === 'person')
      ?.letters.map(({ href }) => href);
  assert.deepEqual(lettersOf(1), ['/orang/#letter-A', '/orang/#letter-K', '/orang/#letter-P']);
  assert.deepEqual(lettersOf(100), ['/orang/abjad/a/', '/orang/abjad/k/', '/orang/abjad/p/']);
});
