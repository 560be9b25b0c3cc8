import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../annotate/sample-files.ts';
import { linkSample, placesOf, sampleStory } from './sample-graph.ts';
import { parseUrlsLock } from './urls-lock.ts';

/** Where an id is told to be like another, in articles `a`, `b` and so on that report these claims. */
function alike(articles: string[][], files: Record<string, string> = {}, published: string[] = []): string[] {
  const texts = articles.map((ids, index): [string, string] => [
    `articles/${'abc'[index] ?? ''}.md`,
    sampleStory(ids.map((id) => `:claim[Kantor tutup]{#${id} by=Kim}.`).join('\n\n')),
  ]);
  const { lock } = parseUrlsLock(published.map((id) => `claim/${id}`).join('\n'));
  const { issues } = linkSample({ ...Object.fromEntries(texts), ...files }, { urls: lock });
  return placesOf(issues.filter(({ code }) => code === 'claim-id-alike'));
}

test('a new id that is a letter apart from another claim’s is pointed at, whichever comes first', () => {
  for (const slip of [
    'kantor-pusat-tutu',
    'kantor-pusat-tutupp',
    'kantor-puzat-tutup',
    'antor-pusat-tutup',
    'kantorpusat-tutup',
  ]) {
    assert.deepEqual(
      alike([['kantor-pusat-tutup', 'kantor-pusat-tutup'], [slip]]),
      ['claim-id-alike articles/b.md:18:23'],
      slip,
    );
    assert.deepEqual(
      alike([[slip], ['kantor-pusat-tutup', 'kantor-pusat-tutup']]),
      ['claim-id-alike articles/a.md:18:23'],
      slip,
    );
  }
});

test('of two that are both new and used once, the second is pointed at', () => {
  assert.deepEqual(alike([['kantor-tutup'], ['kantor-tutub']]), ['claim-id-alike articles/b.md:18:23']);
});

test('an id that is used again, has a file or was published is meant', () => {
  const both = [['kantor-tutup', 'kantor-tutup'], ['kantor-tutub']];
  assert.deepEqual(alike([...both, ['kantor-tutub']]), []);
  assert.deepEqual(alike(both, { 'claims/kantor-tutub.md': sampleClaimFile('Tutub.') }), []);
  assert.deepEqual(alike(both, {}, ['kantor-tutub']), []);
});

test('ids with other numbers, two letters apart or of a few letters are two', () => {
  assert.deepEqual(alike([['satelit-1-jatuh'], ['satelit-2-jatuh']]), []);
  assert.deepEqual(alike([['kantor-tutup'], ['kantor-buruk']]), []);
  assert.deepEqual(alike([['tutup'], ['tutub']]), []);
});

test('several who spoke together said it in one place', () => {
  const files = { 'articles/b.md': sampleStory(':claim[Tutup]{#kantor-tutub by="Kim + Putin"}.') };
  assert.deepEqual(alike([['kantor-tutup']], files), ['claim-id-alike articles/b.md:18:16']);
});
