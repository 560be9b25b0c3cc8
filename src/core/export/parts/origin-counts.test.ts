import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimId } from '../../schema/id.ts';
import { sampleStory } from '../../graph/sample-graph.ts';
import { sampleExport } from '../sample-export.ts';
import { originCounts } from './origin-counts.ts';

test('who denies a claim, or asks about it, is no source of it', () => {
  const body = [
    ':claim[Kota ditutup]{#tutup by="Kim > Kantor"}',
    ':claim[penutupan kota]{#tutup by="Kim"}',
    ':claim[penutupan itu]{#tutup by="Kantor" how=denied}',
    ':claim[apakah kota ditutup]{#tutup by="Putin" how=asked}',
  ];
  const context = sampleExport({ 'articles/kabar.md': sampleStory(body.join('. ')) });
  assert.deepEqual(originCounts(context, 'tutup' as ClaimId), { forward: 1, against: 1, asked: 1 });
});
