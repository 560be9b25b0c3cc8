import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { articleClaims, articlePage } from '../../../src/core/export/article/article-view.ts';
import { claimPage } from '../../../src/core/export/claim/claim-view.ts';
import { sitePages } from '../../../src/core/export/crawlers/site-pages.ts';
import { entityPage } from '../../../src/core/export/entity/entity-page.ts';
import { facetPages } from '../../../src/core/export/claim/facet-page.ts';
import { FACETS, CLAIM_FACETS, SAID_FACETS } from '../../../src/core/export/claim/facets.ts';
import { graphData } from '../../../src/core/export/data/graph-data.ts';
import { homeView } from '../../../src/core/export/site/home-view.ts';
import { ledgerIndex } from '../../../src/core/export/claim/ledger-index.ts';
import { facetValues } from '../../../src/core/export/claim/facet-values.ts';
import { sampleContext } from '../../../src/core/export/sample-context.ts';
import { timelinePage } from '../../../src/core/export/site/timeline-view.ts';
import type { ViewContext } from '../../../src/core/export/view-context.ts';
import type { ClaimId, EntityId } from '../../../src/core/schema/id.ts';
import { randomFiles } from './random-files.ts';

/** Made once for all that is asked of them here. */
const CONTEXTS = fc.sample(randomFiles, { seed: 1, numRuns: 60 }).map((files) => sampleContext(files));

function forContent(check: (context: ViewContext) => void): void {
  CONTEXTS.forEach((context, number) => {
    try {
      check(context);
    } catch (error) {
      throw new Error(`content ${number}`, { cause: error });
    }
  });
}

test('the page of an entity, the ledger and the data count the same claims', () => {
  forContent((context) => {
    const { speaker, about } = facetValues(context);
    const count = ({ values }: typeof speaker, id: string): number =>
      values.find(({ value }) => value === id)?.count ?? 0;
    for (const { id, saidBy, saidAbout, relayed } of graphData(context).entities) {
      const { lists, claimCount, mentionCount } = entityPage(context, id as EntityId);
      assert.deepEqual([lists.saidBy.total, count(speaker, id)], [saidBy.length, saidBy.length]);
      assert.deepEqual([lists.saidAbout.total, count(about, id)], [saidAbout.length, saidAbout.length]);
      assert.equal(lists.relayed.total, relayed.length);
      assert.equal(claimCount, new Set([...saidBy, ...saidAbout, ...relayed]).size);
      assert.equal(mentionCount, lists.mentions.total);
    }
  });
});

test('a claim is shown, wherever it is listed for what one said, as that one said it', () => {
  forContent((context) => {
    for (const { id } of graphData(context).entities) {
      const { lists, href } = entityPage(context, id as EntityId);
      const at = (chain: readonly object[]): number =>
        chain.findIndex((hop) => 'entity' in hop && (hop.entity as { href: string }).href === href);
      for (const { chains } of lists.saidBy.claims) assert.ok(chains.some((chain) => at(chain) === 0));
      for (const { chains } of lists.relayed.claims) assert.ok(chains.some((chain) => at(chain) > 0));
    }
    for (const { facet, value, first } of facetPages(context)) {
      if (facet === 'modality') assert.ok(first().claims.every(({ how }) => how === value));
    }
  });
});

test('the browser finds, by each filter, as many claims as the page of that filter has', () => {
  forContent((context) => {
    const { values, rows } = ledgerIndex(context);
    const counts = facetValues(context);
    for (const facet of FACETS) {
      for (const { value, count } of counts[facet].values) {
        const place = values[facet].indexOf(value);
        const ofClaim = CLAIM_FACETS.findIndex((one) => one === facet);
        const ofSaid = SAID_FACETS.findIndex((one) => one === facet);
        const found = rows.filter(({ claim, said }) =>
          ofClaim === -1 ? said.some((way) => way[ofSaid] === place) : claim[ofClaim]?.includes(place),
        );
        assert.equal(found.length, count, `${facet} ${value}`);
      }
    }
  });
});

test('every link of every page leads to a page, and in an article to words that are there', () => {
  forContent((context) => {
    const { graph, paths } = context;
    const articles = [...graph.articles.values()].map((article) => articlePage(context, article, String));
    const filters = facetPages(context);
    const pages: unknown[] = [
      homeView(context),
      timelinePage(context),
      articles,
      [...graph.articles.values()].map((article) => articleClaims(context, article)),
      [...graph.claims.keys()].map((id: ClaimId) => claimPage(context, id)),
      [...graph.entities.keys()].map((id) => entityPage(context, id)),
      filters.map(({ first }) => first()),
    ];
    const known = new Set([
      ...sitePages(context).map(({ address }) => address),
      ...filters.map(({ facet, value }) => paths.claimFilter(facet, value)),
      ...[...graph.articles.keys()].map((id) => paths.articleClaims(id)),
    ]);
    const anchors = new Map(
      articles.map(({ href, blocks }) => {
        const html = blocks.map((block) => block.html).join('');
        return [href, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))];
      }),
    );
    for (const link of linksIn(pages)) {
      const [page = '', anchor] = link.split('#');
      assert.ok(known.has(page), link);
      if (anchor !== undefined && anchors.has(page)) assert.ok(anchors.get(page)?.has(anchor), link);
    }
  });
});

/** Addresses of pages on the site in what a view holds; pictures are files beside them. */
function linksIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const inHtml = [...value.matchAll(/href="(\/[^"]*)"/g)].map(([, href = '']) => href);
    return /^\/[a-z]/.test(value) && !/\.(svg|json)$/.test(value) ? [value] : inHtml;
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(linksIn) : [];
}
