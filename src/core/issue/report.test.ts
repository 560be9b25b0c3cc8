import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ISSUE_CODES, type IssueCode } from './codes.ts';
import type { Issue } from './issue.ts';
import { isReason, REASONS } from './reasons.ts';
import { describeIssue, fill, isError, reportText } from './report.ts';
import { wordsEn } from './words-en.ts';
import { wordsId } from './words-id.ts';

const at = (file: string, line: number, column: number, code: IssueCode = 'body-empty'): Issue => ({
  code,
  file,
  line,
  column,
  args: {},
});

test('issues stand in order of file, line, column and code, each file under its own heading', () => {
  const report = reportText(
    [at('b.md', 1, 1), at('a.md', 10, 1), at('a.md', 2, 9), at('a.md', 2, 1), at('', 1, 1, 'content-empty')],
    wordsEn,
    'content',
  );
  assert.deepEqual(
    report
      .split('\n')
      .filter((row) => /^ {0,2}\S/.test(row))
      .map((row) => row.replace(/ error .*/, '')),
    [
      'content',
      '  content:1:1',
      'content/a.md',
      '  content/a.md:2:1',
      '  content/a.md:2:9',
      '  content/a.md:10:1',
      'content/b.md',
      '  content/b.md:1:1',
      'Errors: 5. Warnings: 0. Files: 3.',
    ],
  );
});

test('the place and the code are the same in every language', () => {
  const issues = [at('a.md', 2, 1), at('a.md', 3, 1, 'handle-unused')];
  const marks = (words: typeof wordsEn): string[] =>
    reportText(issues, words, 'content').match(/\S+:\d+:\d+ | \[[a-z-]+\]/g) ?? [];
  assert.deepEqual(marks(wordsId), marks(wordsEn));
});

test('a warning is counted as one, and is no error', () => {
  const warning = at('a.md', 1, 1, 'handle-unused');
  assert.equal(isError(warning), false);
  assert.match(reportText([warning], wordsId, 'content'), /0 galat, 1 peringatan/);
});

test('a report says where not all was looked at, and never that there is nothing to warn of', () => {
  const report = (isWhole: boolean): string => reportText([at('a.md', 1, 1)], wordsId, 'content', { isWhole });
  assert.match(report(false), /1 galat, 0 peringatan di 1 berkas\.\nPemeriksaan belum lengkap: [^\n]+\n$/);
  assert.match(report(true), /di 1 berkas\.\n$/);
});

test('the nearest valid word stands before the fix', () => {
  const issue: Issue = { ...at('a.md', 1, 1, 'hop-unknown'), args: { hop: 'Kimm', nearest: 'Kim' } };
  assert.match(describeIssue(issue, wordsEn).fix, /^Did you mean `Kim`\? /);
  assert.match(describeIssue(issue, wordsId).fix, /^Maksudnya `Kim`\? /);
});

test('the reason of a bad value is put into the words of the report', () => {
  const issue: Issue = { ...at('a.md', 1, 1, 'value-bad'), args: { key: 'lat', reason: 'at-most', limit: '90' } };
  assert.equal(describeIssue(issue, wordsEn).message, 'The value of `lat` is not valid: the most is 90.');
});

test('a value that looks like a placeholder is left as it is', () => {
  assert.equal(fill('`{a}` {b}', { a: '{b}' }), '`{b}` {b}');
  assert.equal(fill('{a}', { a: '$& $1' }), '$& $1');
});

test('both languages name the same arguments, in every issue and every reason', () => {
  const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
  for (const code of Object.keys(ISSUE_CODES) as IssueCode[]) {
    const [id, en] = [wordsId.issues[code], wordsEn.issues[code]];
    assert.deepEqual(placeholders(id.what + id.fix), placeholders(en.what + en.fix), code);
  }
  for (const reason of REASONS) {
    assert.ok(isReason(reason));
    assert.deepEqual(placeholders(wordsId.reasons[reason]), placeholders(wordsEn.reasons[reason]), reason);
  }
});
