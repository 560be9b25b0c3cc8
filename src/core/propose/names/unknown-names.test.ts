import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle } from '../../annotate/sample-files.ts';
import { proposeAnnotations } from '../propose.ts';
import { sampleKnown } from './sample-known.ts';

const entities = sampleKnown({ 'places/russia': ['Rusia'] });

function unknown(body: string): string[] {
  const source = { path: 'articles/a.md', text: sampleArticle(body) };
  const found = proposeAnnotations(source, { entities, claimIds: new Set(), timeZone: 'Asia/Jakarta' })?.unknown ?? [];
  return found.map(({ name, count }) => `${name} ${count}`);
}

test('names that no file has are listed, less titles and days', () => {
  assert.deepEqual(unknown('Kemarin Menteri Perhubungan Sari Wulandari tiba di Kota Medan, Senin.'), [
    'Sari Wulandari 1',
    'Medan 1',
  ]);
  assert.deepEqual(unknown('Rapat dihadiri Kementerian Energi dan Sumber Daya Mineral (ESDM).'), [
    'Kementerian Energi dan Sumber Daya Mineral 1',
    'ESDM 1',
  ]);
  assert.deepEqual(unknown('Tamunya Dr. H. Ahmad Subarkah, S.H., M.Hum., dan Kolonel (Purn.) Budi.'), [
    'Ahmad Subarkah 1',
    'Budi 1',
  ]);
  assert.deepEqual(unknown('Utusan Rusia menemui Zulfan. Kata Zulfan, kabar itu benar.'), ['Zulfan 2']);
});

test('a capital that is owed to the beginning of a sentence makes no name', () => {
  assert.deepEqual(unknown('Harga naik. “Semua naik,” katanya. Dua hari kemudian turun lagi.'), []);
});
