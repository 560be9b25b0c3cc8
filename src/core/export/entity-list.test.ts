import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleEntity } from '../annotate/sample-files.ts';
import { sampleStory } from '../graph/sample-graph.ts';
import type { EntityId } from '../schema/id.ts';
import { newestOf } from './entity-list.ts';
import { idIn, sampleContext } from './sample-context.ts';

test('the events of an entity are listed newest first, whatever they are called', () => {
  const event = (from: string): string => sampleEntity('Rapat', `from: ${from}\nplace: kota\n`);
  const context = sampleContext({
    'articles/kabar.md': sampleStory('[Kota].'),
    'events/a-rapat.md': event('2023-09-04'),
    'events/b-rapat.md': event('2023-10'),
    'events/c-rapat.md': event('2023-09'),
  });
  const { events } = newestOf(context, 'kota' as EntityId, 'events');
  assert.deepEqual(
    events.map(({ href }) => idIn(href)),
    ['b-rapat', 'a-rapat', 'c-rapat'],
  );
});
