import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle, sampleEntity } from './sample-files.ts';

const CONFLICT = '<<<<<<< HEAD\n\nTarif naik.\n\n=======\n\nTarif tetap.\n\n>>>>>>> cabang\n';

/** The issues of a file as `code line:column mark`. */
function problemsOf(path: string, text: string): string[] {
  return parseFile({ path, text }).issues.map(
    ({ code, line, column, args }) => `${code} ${line}:${column} ${args['mark'] ?? ''}`,
  );
}

test('a conflict of git in a text is one error where it begins, however its lines stand', () => {
  for (const body of [CONFLICT, CONFLICT.replaceAll('\n\n', '\n'), CONFLICT.replaceAll('\n', '\r\n')])
    assert.deepEqual(problemsOf('articles/a.md', sampleArticle(`Teks.\n\n${body}`)), ['conflict-mark 11:1 <<<<<<<']);
  assert.deepEqual(problemsOf('articles/a.md', sampleArticle(`${CONFLICT}\n${CONFLICT}`)), [
    'conflict-mark 9:1 <<<<<<<',
    'conflict-mark 19:1 <<<<<<<',
  ]);
});

test('the three versions of a conflict are one error too', () => {
  const body = '<<<<<<< HEAD\nA.\n||||||| 1a2b3c4\nB.\n=======\nC.\n>>>>>>> cabang\n';
  assert.deepEqual(problemsOf('articles/a.md', sampleArticle(body)), ['conflict-mark 9:1 <<<<<<<']);
});

test('a mark that was left behind is an error by itself', () => {
  assert.deepEqual(problemsOf('articles/a.md', sampleArticle('Teks.\n\n=======\n')), ['conflict-mark 11:1 =======']);
  assert.deepEqual(problemsOf('articles/a.md', sampleArticle('Teks.\n>>>>>>> cabang\n')), [
    'conflict-mark 10:1 >>>>>>>',
  ]);
});

test('a conflict in the keys of a file is told as one, and not as keys that can’t be read', () => {
  const keys = '<<<<<<< HEAD\nwikidata: Q1\n=======\nwikidata: Q2\n>>>>>>> cabang\n';
  assert.deepEqual(problemsOf('people/a.md', sampleEntity('Budi', keys)), ['conflict-mark 8:1 <<<<<<<']);
});

test('other lines of such marks are text', () => {
  assert.deepEqual(problemsOf('articles/a.md', sampleArticle('> > Kutipan.\n\n======== x\n\na ======= b')), []);
});
