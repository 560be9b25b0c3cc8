import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle, sampleClaimFile } from '../annotate/sample-files.ts';
import { linkSample, placesOf } from './sample-graph.ts';

/** The dates that are reversed of a claim whose file has a `due`, and that an article of 5 September 2023 reports at these places. */
function reversed(due: string, ...attributes: string[]): string[] {
  const { issues } = linkSample({
    'articles/kabar.md': sampleArticle(attributes.map((some) => `:claim[Rapat]{#rapat by=redaksi ${some}}`).join(' ')),
    'claims/rapat.md': sampleClaimFile('Rapat diadakan.', `due: ${due}\n`),
  });
  return placesOf(issues.filter(({ code }) => code === 'dates-reversed'));
}

test('a claim that is to be checked before it was first made is pointed at in its file', () => {
  assert.deepEqual(reversed('2023-08', 'on=2023-09-04'), ['dates-reversed claims/rapat.md:3:6']);
  assert.deepEqual(reversed('2023-09', 'on=2023-09-04'), []);
  assert.deepEqual(reversed('2023-08', 'on=2023-09-04', 'on=2023-07'), []);
});

test('of a claim that does not say when it was made, nothing is known', () => {
  assert.deepEqual(reversed('2023-08', ''), []);
});
