import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArticleId, ClaimId } from '../../schema/id.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { articleThing } from '../linked-data/article-thing.ts';
import { articleOf } from '../parts/article-card.ts';
import { claimInWords } from '../parts/chain-in-words.ts';
import { claimCard } from '../parts/claim-card.ts';
import { claimEntry } from '../feeds/feed-entries.ts';
import { oembed } from './oembed-files.ts';
import { sampleExport } from '../sample-export.ts';
import { claimSharing } from './sharing-view.ts';

const DENIAL =
  'Kim membantah :claim[adanya “operasi senyap” di kota]{#operasi by="Kim > Kantor" how=denied on=2023-09-04}.';

test('what is pasted of a claim says how firmly it was put, so that a denial does not look like what it denies', () => {
  const context = sampleExport({ 'articles/kabar.md': sampleStory(DENIAL) });
  const { quotation } = claimSharing(context, 'operasi' as ClaimId);
  assert.equal(quotation?.claim.text, 'adanya “operasi senyap” di kota');
  assert.equal(quotation.words, undefined);
  assert.equal(quotation.said, 'Kim, lewat Kantor · dibantah · dikatakan 4 September 2023');
});

test('what is pasted of a claim says that it is contested, by whom, and what became of it', () => {
  const body = `:claim[kota itu akan ditutup]{#tutup by="Kim" how=planned}. Kantor membantah :claim[hal itu]{#tutup by="Kantor" how=denied}.`;
  const context = sampleExport({
    'articles/kabar.md': sampleStory(body),
    'claims/tutup.md': `---
text: { id: Kota ditutup. }
outcomes:
  - { date: 2023-11, status: did-not-happen, source: { by: kantor, url: https://kantor.example/, published: 2023-11 } }
---
`,
  });
  const { quotation } = claimSharing(context, 'tutup' as ClaimId);
  assert.equal(quotation?.claim.text, 'Kota ditutup.');
  assert.deepEqual(quotation.marks, ['dipertentangkan', 'tidak terjadi']);
  assert.equal(quotation.words, 'kota itu akan ditutup');
  assert.match(quotation.otherSide ?? '', /^Yang membantah: /);
});

test('what became of a claim is said of what is denied, where it stands behind a denial', () => {
  const context = sampleExport({ 'articles/kabar.md': sampleStory(DENIAL) });
  const card = claimCard(context, 'operasi' as ClaimId);
  const ending = (claim: typeof card): string => claimInWords(context, claim).split(' · ').at(-1) ?? '';
  assert.equal(ending({ ...card, status: 'happened' }), 'yang dibantah: terjadi');
  assert.equal(ending({ ...card, status: 'happened', how: 'asserted' }), 'terjadi');
  assert.equal(ending(card), 'belum terjawab');
});

test('a claim is cited as a claim, with quotations in it as quotations in a quotation', () => {
  const context = sampleExport({ 'articles/kabar.md': sampleStory(DENIAL) });
  const { citation } = claimSharing(context, 'operasi' as ClaimId);
  assert.equal(citation.item.title, 'Klaim: adanya “operasi senyap” di kota');
  assert.match(citation.texts[0]?.text ?? '', /^“Klaim: adanya ‘operasi senyap’ di kota\.” Situs Contoh, /);
});

test('where a claim is seen without its page it is named as a claim, with who said it and how', () => {
  const context = sampleExport({ 'articles/kabar.md': sampleStory(DENIAL) });
  const id = 'operasi' as ClaimId;
  const { title, html } = oembed(context, id, true);
  assert.equal(title, 'Klaim: adanya “operasi senyap” di kota');
  assert.match(html, /title="Klaim: /);
  const entry = claimEntry(context, id);
  assert.equal(entry.title.text, title);
  const said = 'Kim, lewat Kantor · dibantah · dikatakan 4 September 2023 · belum terjawab';
  assert.equal(entry.summary.text, said);
  assert.equal(claimInWords(context, claimCard(context, id)), said);
});

test('words in quotation marks are their speaker’s only where the speaker puts the claim forward', () => {
  const quoted = (body: string): unknown => {
    const context = sampleExport({ 'articles/kabar.md': sampleStory(body) });
    return articleThing(context, articleOf(context, 'kabar' as ArticleId)).hasPart;
  };
  assert.equal(quoted(DENIAL), undefined);
  const [said] = quoted(DENIAL.replace(' how=denied', '')) as { text: string }[];
  assert.equal(said?.text, 'operasi senyap');
});
