import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleClaimFile, sampleEntity } from '../annotate/sample-files.ts';
import { sampleStory } from '../graph/sample-graph.ts';
import type { ArticleId, ClaimId, EntityId } from '../schema/id.ts';
import { articleOf } from './parts/article-card.ts';
import { articlePicture, claimPicture } from './sharing/card-view.ts';
import { castView } from './article/cast-view.ts';
import { articleCitation, claimCitation, entityCitation } from './sharing/citation-view.ts';
import { claimOf } from './parts/claim-of.ts';
import { fullChainView } from './parts/chain-view.ts';
import { sitePages } from './crawlers/site-pages.ts';
import { newsLog } from './site/news-log.ts';
import { facetValues } from './claim/facet-values.ts';
import { previewFiles } from './site/preview-files.ts';
import { sampleExport } from './sample-export.ts';
import { textRecords } from './search/text-records.ts';

/** Late in the evening of the last day of a month where the author is; a person has another office from the next day on. */
const FILES = {
  'people/kim.md': sampleEntity(
    'Kim',
    'roles:\n  - { title: { id: Menteri }, to: 2026-12-31 }\n  - { title: { id: Presiden }, from: 2027-01-01 }\n',
  ),
  'articles/kabar.md': sampleStory('[Kim] berkata, :claim[kantor tutup]{#tutup by=Kim}.', {
    published: '2026-12-31T23:00+00:00',
    keys: 'corrections:\n  - { date: 2027-01-01T20:00+00:00, text: Salah. }\n',
  }),
  'claims/tutup.md': sampleClaimFile('Tutup.'),
};

for (const [timeZone, day, corrected, role] of [
  ['Asia/Jakarta', '2027-01-01', '2027-01-02', 'Presiden'],
  ['America/New_York', '2026-12-31', '2027-01-01', 'Menteri'],
] as const) {
  describe(`a story of New Year’s Eve on a site in ${timeZone}`, () => {
    const context = sampleExport(FILES, { timeZone });
    const article = articleOf(context, 'kabar' as ArticleId);
    const { occurrences } = claimOf(context, 'tutup' as ClaimId);

    test('shows the office that was held on its day', async () => {
      const [cast] = castView(context, article).flatMap(({ members }) => members);
      assert.equal(cast?.role?.text, role);
      assert.equal(fullChainView(context, occurrences[0])[0]?.role?.text, role);
      const [previews] = [...previewFiles(context)];
      assert.match(String(await previews?.make()), new RegExp(`"${role}"`));
    });

    test('is news of its day, and so is its correction', () => {
      const news = newsLog(context, 2).map(({ kind, date }) => `${kind} ${date}`);
      assert.deepEqual(news, [`correction ${corrected}`, `article ${day}`]);
    });

    test('is filed under its month and its year', () => {
      assert.deepEqual(
        facetValues(context).period.values.map(({ value }) => value),
        [day.slice(0, 7)],
      );
      const years = [...textRecords(context)].map(({ kind, period }) => `${kind} ${period}`);
      assert.deepEqual(years, [`article ${day.slice(0, 4)}`, `claim ${day.slice(0, 4)}`]);
    });

    test('is cited by its day, and so is what it tells of', () => {
      const date = { 'date-parts': [day.split('-').map(Number)] };
      assert.deepEqual(articleCitation(context, article).item.issued, date);
      assert.deepEqual(claimCitation(context, 'tutup' as ClaimId).item.issued, date);
      assert.deepEqual(entityCitation(context, 'kim' as EntityId).item.issued, date);
      // Nothing was written of it yet.
      assert.equal(entityCitation(context, 'kota' as EntityId).item.issued, undefined);
    });

    test('has its day on its card, and lends it to no claim: when that was said is not known', () => {
      const { shows } = articlePicture(context, article);
      assert.equal(shows.kind === 'article' && shows.day, day);
      const { shows: claim } = claimPicture(context, 'tutup' as ClaimId);
      assert.equal(claim.kind === 'claim' && claim.on, undefined);
    });

    test('tells search engines when its pages changed', () => {
      const { paths } = context;
      const changed = new Map(sitePages(context).map((page) => [page.address, page.changed]));
      assert.equal(changed.get(paths.home()), corrected);
      assert.equal(changed.get(paths.articles()), day);
      assert.equal(changed.get(paths.article('kabar')), corrected);
      assert.equal(changed.get(paths.claim('tutup')), day);
      assert.equal(changed.get(paths.entity('person', 'kim')), day);
      assert.equal(changed.get(paths.claims()), corrected);
    });
  });
}
