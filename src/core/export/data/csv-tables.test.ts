import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { sampleStory } from '../../graph/sample-graph.ts';
import { graphData } from './graph-data.ts';
import { sampleContext } from '../sample-context.ts';
import { CSV_TABLES } from './csv-tables.ts';

/** The rows of a table, by the names of its columns. */
function rows(table: string, files: Record<string, string>): Record<string, string>[] {
  const context = sampleContext(files);
  const text = CSV_TABLES[table]?.(graphData(context), context.locale) ?? '';
  return parse(text, { bom: true, columns: true });
}

test('a claim is reported in as many places as there are, however many spoke together there', () => {
  const files = {
    'articles/a.md': sampleStory(':claim[Kantor tutup]{#tutup by="Kim + Putin + Kantor > Koran"}.'),
    'articles/b.md': sampleStory(':claim[Kantor tutup]{#tutup by=Kim} dan :claim[tutup]{#tutup by=Putin}.'),
  };
  assert.deepEqual(
    rows('claims.csv', files).map(({ occurrences, speakers }) => ({ occurrences, speakers })),
    [{ occurrences: '3', speakers: 'kim putin kantor' }],
  );
  assert.deepEqual(
    rows('occurrences.csv', files).map(({ article, anchor, chain }) => `${article}#${anchor} ${chain}`),
    [
      'a#c-tutup kim > koran',
      'a#c-tutup putin > koran',
      'a#c-tutup kantor > koran',
      'b#c-tutup kim',
      'b#c-tutup--2 putin',
    ],
  );
});
