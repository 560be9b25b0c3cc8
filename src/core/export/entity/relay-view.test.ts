import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import type { EntityId } from '../../schema/id.ts';
import { relayView, type CountedEntity } from './relay-view.ts';
import { idIn, sampleContext } from '../sample-context.ts';

/** Whose words `kantor` carries, and who takes them from it, where each chain is that of a claim of its own. */
function relayOf(...chains: string[]): { carries: string[]; passesTo: string[] } {
  const body = chains.map((by, index) => `:claim[Kabar]{#klaim-${index % 9} by="${by}"}.`).join(' ');
  const view = relayView(sampleContext({ 'articles/kabar.md': sampleStory(body) }), 'kantor' as EntityId);
  const listed = (found: CountedEntity[]): string[] =>
    found.map(({ entity, count }) => `${idIn(entity.href)} ${count}`);
  return { carries: listed(view.carries), passesTo: listed(view.passesTo) };
}

test('an agency carries the words of the first in a chain, and passes them to the next', () => {
  assert.deepEqual(relayOf('Kim > Kantor > Koran'), { carries: ['kim 1'], passesTo: ['koran 1'] });
  assert.deepEqual(relayOf('Kim > Kantor Lain > Kantor'), { carries: ['kim 1'], passesTo: [] });
});

test('what an agency says itself it does not carry', () => {
  assert.deepEqual(relayOf('Kantor > Koran', 'Kim > Koran'), { carries: [], passesTo: [] });
});

test('a speaker without a name, and our own voice, are nobody that a page could name', () => {
  assert.deepEqual(relayOf('pejabat > Kantor', 'redaksi > Kantor'), { carries: [], passesTo: [] });
});

test('those with the most claims come first, and at the same number by id', () => {
  const chains = ['Putin > Kantor', 'Kim > Kantor > Koran', 'Putin > Kantor > Koran', 'Kota > Kantor'];
  assert.deepEqual(relayOf(...chains), { carries: ['putin 2', 'kim 1', 'kota 1'], passesTo: ['koran 2'] });
});

test('a claim that is reported twice by one way counts once', () => {
  const twice = Array<string>(10).fill('Kim > Kantor > Koran');
  assert.deepEqual(relayOf(...twice), { carries: ['kim 9'], passesTo: ['koran 9'] });
});
