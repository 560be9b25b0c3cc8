import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isError } from '../issue/report.ts';
import { sampleStory } from '../graph/sample-graph.ts';
import { parseFile } from './parse-file.ts';

/** The problems of a text, each with what it says; that a handle is not used is none here. */
function problemsOf(body: string): string[] {
  const { issues } = parseFile({ path: 'articles/kabar.md', text: sampleStory(body) });
  return issues
    .filter(({ code }) => code !== 'handle-unused')
    .map((issue) => [issue.code, isError(issue) ? 'error' : 'warning', ...Object.values(issue.args)].join(' '));
}

test('a link or a mention without words is an error', () => {
  for (const empty of ['[](https://koran.example/)', '[ ][Kim]', '[][Kim]', '[&nbsp;][Kim]'])
    assert.deepEqual(problemsOf(`Kabar ${empty}.`), ['link-empty error'], empty);
  assert.deepEqual(problemsOf('Kabar [Kim][], [*Kim*][Kim], `kode` dan [`kode`](https://koran.example/).'), []);
});

test('the name of one handle that leads to another is asked about: two mentions may stand without a space', () => {
  assert.deepEqual(problemsOf('[Kim][Putin] datang.'), ['mention-crossed warning Kim Putin']);
  assert.deepEqual(problemsOf('[Kim][pejabat] datang.'), ['mention-crossed warning Kim pejabat']);
  assert.deepEqual(problemsOf('[Kim] [Putin], [kim][Kim], [pemimpin][Kim] dan [pejabat Kim][Kim] datang.'), []);
});
