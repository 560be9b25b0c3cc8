import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFile } from '../../../src/core/annotate/parse-file.ts';
import type { SourceFile } from '../../../src/core/annotate/source-file.ts';
import { asOf } from '../../../src/core/graph/as-of.ts';
import { graphData } from '../../../src/core/export/data/graph-data.ts';
import { link } from '../../../src/core/graph/link.ts';
import { compareIssues } from '../../../src/core/issue/issue.ts';
import { contentDir } from '../../../src/read/environment.ts';
import { readSources } from '../../../src/read/read-content.ts';
import { linkContext, paths } from '../../../src/site-context.ts';
import { originContent } from './origin-cases.ts';

/** Links files in many orders; everything that follows must be the same, down to the bytes of the data. */
function assertOrderMakesNoDifference(files: readonly SourceFile[], runs: number): void {
  const parsed = files.map((file) => ({ path: file.path, ...parseFile(file) }));
  const { graph, issues } = link(parsed, { ...linkContext, wording: {} });
  const data = JSON.stringify(graphData({ graph, paths, locale: 'id', asOf: asOf(graph) }));
  fc.assert(
    fc.property(fc.shuffledSubarray(parsed, { minLength: parsed.length }), (shuffled) => {
      const other = link(shuffled, { ...linkContext, wording: {} });
      assert.deepEqual(other.graph, graph);
      for (const kind of ['articles', 'entities', 'claims'] as const) {
        assert.deepEqual([...other.graph[kind].keys()], [...graph[kind].keys()]);
      }
      assert.deepEqual(other.issues.toSorted(compareIssues), issues.toSorted(compareIssues));
      assert.equal(
        JSON.stringify(graphData({ graph: other.graph, paths, locale: 'id', asOf: asOf(other.graph) })),
        data,
      );
    }),
    { numRuns: runs, seed: 1 },
  );
}

test('the graph of the content is the same in whatever order its files are read', () => {
  assertOrderMakesNoDifference(readSources(contentDir()).files, 5);
});

test('so is that of content in which many articles report one claim', () => {
  assertOrderMakesNoDifference(originContent(), 25);
});

test('so are the problems of content that has some', () => {
  const content = originContent().filter(
    ({ path }) => path !== 'organizations/kantor.md' && path !== 'claims/bersama.md',
  );
  assertOrderMakesNoDifference([...content, { path: 'organizations/hantu.md', text: '' }], 10);
});
