import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleArticle, sampleEntity } from '../../../src/core/annotate/sample-files.ts';
import { compileFiles } from './compile-files.ts';

/** The problems of a folder with one article, one event and one person, as `code line:column`. */
function problems(body: string, { authors = 'redaksi', participants = 'kim' } = {}): string[] {
  const entities =
    'entities:\n  Kim: kim\n  pejabat: { unnamed: seorang pejabat }\n  diplomat: { unnamed: seorang pejabat }\n';
  const { issues } = compileFiles([
    { path: 'articles/kabar.md', text: sampleArticle(body, entities).replace('[redaksi]', `[${authors}]`) },
    { path: 'events/rapat.md', text: sampleEntity('Rapat', `from: 2023\nparticipants: [${participants}]\n`) },
    { path: 'people/kim.md', text: sampleEntity('Kim') },
  ]);
  return issues
    .filter(({ code }) => code !== 'handle-unused' && code !== 'chain-without-source')
    .map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const claim = (by: string): string => `:claim[Kabar]{#kabar by="${by}"}.`;

test('an unnamed source that stands twice in a chain is pointed at, and two that are described alike are two', () => {
  assert.deepEqual(problems(claim('pejabat > pejabat')), ['hop-repeated 13:36']);
  assert.deepEqual(problems(claim('pejabat > Pejabat')), ['hop-repeated 13:36']);
  assert.deepEqual(problems(claim('pejabat > diplomat')), []);
});

test('nobody speaks together with themselves', () => {
  assert.deepEqual(problems(claim('Kim + Kim')), ['hop-repeated 13:32']);
  assert.deepEqual(problems(claim('pejabat + pejabat > Kim')), ['hop-repeated 13:36']);
  assert.deepEqual(problems(claim('pejabat + diplomat > Kim')), []);
});

test('an id that stands twice in a list is pointed at where it stands again', () => {
  assert.deepEqual(problems('Kabar.', { authors: 'redaksi, redaksi' }), ['value-bad 5:20']);
  assert.deepEqual(problems('Kabar.', { participants: 'kim, kim' }), ['value-bad 9:21']);
});
