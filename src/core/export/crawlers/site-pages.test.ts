import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleClaimFile } from '../../annotate/sample-files.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleContext } from '../sample-context.ts';
import { sitePages } from './site-pages.ts';

/** When the page at an address changed last. */
function changed(files: Record<string, string>, address: string): string | undefined {
  return sitePages(sampleContext(files)).find((page) => page.address === address)?.changed;
}

test('the home page is as new as the newest thing on it: an article, a correction, or what became of a claim', () => {
  const body = ':claim[Kantor tutup]{#tutup by=Kim}.';
  const files = {
    'articles/lama.md': sampleStory(body),
    'articles/baru.md': sampleStory(body, { published: '2023-09-07T09:00+07:00' }),
  };
  const corrected = { keys: 'corrections: [{ date: 2023-11-23T09:00+07:00, text: Salah. }]\n' };
  const outcome = (date: string, status: string): string =>
    sampleClaimFile(
      'Kantor tutup.',
      `outcomes: [{ date: ${date}, status: ${status}, source: { publisher: Koran, url: https://koran.example/, published: 2023 } }]\n`,
    );

  assert.equal(changed({}, '/'), undefined);
  assert.equal(changed(files, '/'), '2023-09-07');
  assert.equal(changed({ ...files, 'articles/lama.md': sampleStory(body, corrected) }, '/'), '2023-11-23');
  assert.equal(changed({ ...files, 'claims/tutup.md': outcome('2023-10', 'happened') }, '/'), '2023-10-01');
  assert.equal(changed({ ...files, 'claims/tutup.md': outcome('2023-10', 'open') }, '/'), '2023-09-07');
});

test('the page of a claim is as new as a correction that touches it, and no newer for one that does not', () => {
  const corrected = (claim: string): Record<string, string> => ({
    'articles/kabar.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim}. :claim[Kota buka]{#buka by=Kim}.', {
      keys: `corrections: [{ date: 2023-11-23T09:00+07:00, text: Salah., claims: [${claim}] }]\n`,
    }),
  });
  assert.equal(changed(corrected('tutup'), '/klaim/tutup/'), '2023-11-23');
  assert.equal(changed(corrected('buka'), '/klaim/tutup/'), '2023-09-05');
});
