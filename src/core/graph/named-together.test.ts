import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityId } from '../schema/id.ts';
import { namedTogether, type Together } from './named-together.ts';
import { linkSample, SAMPLE_ENTITIES, sampleStory, type SampleGraph } from './sample-graph.ts';

function linked(body: string, others: Record<string, string> = {}): SampleGraph {
  return linkSample({ ...SAMPLE_ENTITIES, 'articles/kabar.md': sampleStory(body), ...others });
}

function together(id: string, { graph }: SampleGraph): Together[] {
  return namedTogether([...graph.entities.values()].flatMap(({ mentions }) => mentions)).get(id as EntityId) ?? [];
}

/** With whom an entity is named, as `id: sentence; sentence`. */
function togetherWith(id: string, content: SampleGraph): string[] {
  return together(id, content).map(
    ({ entity, sentences }) => `${entity}: ${sentences.map(({ sentence }) => sentence).join('; ')}`,
  );
}

test('those who are named in one sentence are named together, seen from each of them', () => {
  const content = linked('[Kim] menemui [Putin] di [Kota].');
  assert.deepEqual(togetherWith('kim', content), [
    'kota: Kim menemui Putin di Kota.',
    'putin: Kim menemui Putin di Kota.',
  ]);
  assert.deepEqual(togetherWith('putin', content), [
    'kim: Kim menemui Putin di Kota.',
    'kota: Kim menemui Putin di Kota.',
  ]);
});

test('another sentence of the same paragraph is another sentence', () => {
  assert.deepEqual(togetherWith('kim', linked('[Kim] datang. [Putin] menunggu.')), []);
});

test('a pair counts once for each sentence, and nobody is named together with themselves', () => {
  const content = linked('[Kim], ya [Kim], dan [Putin] serta [Putin] datang.');
  assert.deepEqual(togetherWith('kim', content), ['putin: Kim, ya Kim, dan Putin serta Putin datang.']);
});

test('who is named together most often comes first, and at the same number by id', () => {
  const content = linked('[Kim] dan [Putin] datang. [Kim] dan [Kota] lama. [Kim] dan [Putin] pulang. [Kim], [Kantor].');
  assert.deepEqual(
    together('kim', content).map(({ entity, sentences }) => [entity, sentences.length]),
    [
      ['putin', 2],
      ['kantor', 1],
      ['kota', 1],
    ],
  );
});

test('the sentences of the newest article come first, and each leads to the words in it', () => {
  const content = linked('[Kim] dan [Putin] pulang.', {
    'articles/nanti.md': sampleStory('[Kim] dan [Putin] datang.', { published: '2023-09-09T09:00+07:00' }),
  });
  const [pair] = together('putin', content);
  assert.deepEqual(
    pair?.sentences.map(({ article, anchor, entity }) => [article, anchor, entity]),
    [
      ['nanti', 'm-putin', 'putin'],
      ['kabar', 'm-putin', 'putin'],
    ],
  );
});

test('the same sentence in two articles is two', () => {
  const content = linked('[Kim] dan [Putin] datang.', { 'articles/lagi.md': sampleStory('[Kim] dan [Putin] datang.') });
  assert.equal(together('kim', content)[0]?.sentences.length, 2);
});
