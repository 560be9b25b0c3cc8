import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleContext } from '../sample-context.ts';
import { withdrawnPages } from './withdrawn-view.ts';

const stone = (addresses: string): string =>
  `---\naddresses: [${addresses}]\ndate: 2023-09-06\nreason: { id: Palsu. }\n---\n`;

function withdrawn(addresses: string): { href: string; others: string[] }[] {
  const context = sampleContext({
    'articles/kabar.md': sampleStory('Kabar.'),
    'tombstones/palsu.md': stone(addresses),
  });
  return withdrawnPages(context).map(({ href, companions }) => ({ href, others: companions.map((one) => one.href) }));
}

test('where the lists of a withdrawn entity began, and the ledger narrowed to it, the same is said', () => {
  const [page] = withdrawn('person/budi');
  const others = page?.others ?? [];
  assert.equal(page?.href, '/orang/budi/');
  for (const list of ['/orang/budi/perkataan/', '/orang/budi/perkataan/1/', '/orang/budi/penyebutan/'])
    assert.ok(others.includes(list), list);
  assert.deepEqual(
    others.filter((one) => one.startsWith('/klaim/')),
    ['/klaim/saring/speaker/budi/', '/klaim/saring/about/budi/'],
  );
});

test('a page is made once, where things of two kinds had one id after the other', () => {
  const pages = withdrawn('person/budi, place/budi').flatMap(({ href, others }) => [href, ...others]);
  assert.equal(new Set(pages).size, pages.length);
});
