import assert from 'node:assert/strict';
import { test } from 'node:test';
import { githubCommand } from './report-github.ts';

const issue = {
  code: 'body-empty',
  severity: 'error',
  file: 'content/articles/a,b.md',
  line: 3,
  column: 7,
  message: '100% kosong: tidak ada isi.',
  fix: 'Tulis teksnya.',
} as const;

test('an issue is one line that GitHub can read back, whatever stands in it', () => {
  assert.equal(
    githubCommand(issue),
    '::error file=content/articles/a%2Cb.md,line=3,col=7,title=body-empty::100%25 kosong: tidak ada isi.%0ATulis teksnya.',
  );
});

test('a note is a notice', () => {
  assert.match(githubCommand({ ...issue, severity: 'note' }), /^::notice /);
  assert.match(githubCommand({ ...issue, severity: 'warning' }), /^::warning /);
});
