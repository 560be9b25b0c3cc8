import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countGraph, type GraphCounts } from './graph-counts.ts';
import { linkSample, SAMPLE_ENTITIES, sampleStory } from './sample-graph.ts';

function counts(articles: Record<string, string>): GraphCounts {
  return countGraph(linkSample({ ...SAMPLE_ENTITIES, ...articles }).graph);
}

const CLAIM = ':claim[Kantor tutup]{#tutup by="pejabat > Kantor > Koran"}.';

test('a claim is in several articles when another article reports it, not when a translation does', () => {
  const original = { 'articles/kabar.md': sampleStory(CLAIM) };
  const translated = { 'articles/news.md': sampleStory(CLAIM, { keys: 'translation-of: kabar\n' }) };
  const later = { 'articles/lanjutan.md': sampleStory(CLAIM) };
  const one = counts({ ...original, ...translated });
  assert.deepEqual([one.articles, one.translations, one.claims, one.claimsInSeveralArticles], [1, 1, 1, 0]);
  assert.equal(counts({ ...original, ...translated, ...later }).claimsInSeveralArticles, 1);
});

test('a chain is long from its third hop, and an unnamed source is counted once however often it speaks', () => {
  const body = `${CLAIM} ${CLAIM} :claim[Kantor buka]{#buka by="diplomat > Kantor"}.`;
  const { longChains, unnamedSources } = counts({ 'articles/kabar.md': sampleStory(body) });
  assert.deepEqual([longChains, unnamedSources], [2, 2]);
});
