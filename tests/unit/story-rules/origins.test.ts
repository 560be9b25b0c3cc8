import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isError } from '../../../src/core/issue/report.ts';
import type { ClaimId } from '../../../src/core/schema/id.ts';
import { compileFiles } from './compile-files.ts';
import { ORIGIN_CASES, originContent } from './origin-cases.ts';

const { graph, issues } = compileFiles(originContent());

test('the content of these cases is in order', () => {
  assert.deepEqual(issues.filter(isError), []);
});

for (const { title, claim, reports, origins } of ORIGIN_CASES) {
  test(title, () => {
    const found = graph.claims.get(claim as ClaimId);
    assert.ok(found);
    assert.equal(new Set(found.occurrences.map(({ article }) => article)).size, reports.length);
    assert.equal(found.origins, origins);
  });
}
