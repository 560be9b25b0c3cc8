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

test('events in which a place took part are not told as having happened there', () => {
  const event = (keys: string): string => sampleEntity('Rapat', `from: 2023\n${keys}\n`);
  const roleOf = (id: string, ...events: string[]): string => {
    const files = events.map((keys, index) => [`events/rapat-${index}.md`, event(keys)]);
    const context = sampleContext({
      'articles/kabar.md': sampleStory('[Kota].'),
      ...(Object.fromEntries(files) as Record<string, string>),
    });
    return newestOf(context, id as EntityId, 'events').eventRole;
  };
  assert.equal(roleOf('kota', 'place: kota', 'place: kota\nparticipants: [kota]'), 'place');
  assert.equal(roleOf('kota', 'participants: [kota]'), 'participant');
  assert.equal(roleOf('kota', 'place: kota', 'participants: [kota]'), 'both');
  assert.equal(roleOf('kim', 'place: kota\nparticipants: [kim]'), 'participant');
});
