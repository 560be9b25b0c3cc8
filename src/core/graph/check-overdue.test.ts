import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle, sampleClaimFile } from '../annotate/sample-files.ts';
import { linkSample } from './sample-graph.ts';

/** Where claims are said to be overdue, in a folder with these files. */
function overdue(files: Record<string, string>, timeZone = 'Asia/Jakarta'): string[] {
  return linkSample(files, { timeZone })
    .issues.filter(({ code }) => code === 'claim-overdue')
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}

const claim = (attributes: string): string => sampleArticle(`:claim[Rapat diadakan]{#rapat by=redaksi ${attributes}}.`);
const later = (published: string): Record<string, string> => ({
  'articles/nanti.md': sampleArticle('Kabar lain.', '', published),
});

test('a claim is overdue once the newest content is of a day behind the last that its date can mean', () => {
  const first = { 'articles/kabar.md': claim('due=2023-10') };
  assert.deepEqual(overdue({ ...first, ...later('2023-10-31T09:00+07:00') }), []);
  assert.deepEqual(overdue({ ...first, ...later('2023-11-01T09:00+07:00') }), ['articles/kabar.md:9:46']);
});

test('the day of the newest content is that of the site’s zone', () => {
  const files = { 'articles/kabar.md': claim('due=2023-10'), ...later('2023-10-31T21:00-05:00') };
  assert.deepEqual(overdue(files), ['articles/kabar.md:9:46']);
  assert.deepEqual(overdue(files, 'America/New_York'), []);
});

test('the date in the file of a claim is the one that counts', () => {
  const files = { 'articles/kabar.md': claim('due=2023-10'), ...later('2024-01-01T09:00+07:00') };
  assert.deepEqual(overdue({ ...files, 'claims/rapat.md': sampleClaimFile('Rapat.', 'due: 2023-12\n') }), [
    'claims/rapat.md:3:6',
  ]);
  assert.deepEqual(overdue({ ...files, 'claims/rapat.md': sampleClaimFile('Rapat.', 'due: 2025\n') }), []);
});

test('a claim with an outcome is not overdue', () => {
  const source = '{ publisher: Koran, url: https://koran.example/, published: 2023 }';
  const outcomes = `due: 2023-10\noutcomes: [{ date: 2023-10, status: happened, source: ${source} }]\n`;
  const files = { 'articles/kabar.md': claim(''), 'claims/rapat.md': sampleClaimFile('Rapat.', outcomes) };
  assert.deepEqual(overdue({ ...files, ...later('2024-01-01T09:00+07:00') }), []);
});
