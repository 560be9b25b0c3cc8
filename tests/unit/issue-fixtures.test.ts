import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempDisposableSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ISSUE_CODES, type IssueCode } from '../../src/core/issue/codes.ts';
import type { Issue } from '../../src/core/issue/issue.ts';
import { reportText } from '../../src/core/issue/report.ts';
import { wordsEn } from '../../src/core/issue/words-en.ts';
import { wordsId } from '../../src/core/issue/words-id.ts';
import { readSources } from '../../src/read/read-content.ts';
import { diagnosticsPage, type Example } from '../diagnostics-page.ts';
import { GENERATED } from '../fixtures/generate.ts';
import { compileFolder } from './compile-folder.ts';

const ROOT = join(import.meta.dirname, '../fixtures/issues');
const PAGE = join(import.meta.dirname, '../../docs/diagnostics.md');
const codes = Object.keys(ISSUE_CODES) as IssueCode[];
const update = process.env['UPDATE'] === '1';
if (update && process.env['CI']) throw new Error('UPDATE=1 would make any report the expected one: not in CI');

const REPORTS = [
  { file: 'expected.txt', words: wordsId },
  { file: 'expected.en.txt', words: wordsEn },
];

const examples = new Map<IssueCode, Example>();

for (const code of codes) {
  test(`the fixture of ${code} gives exactly the report that is expected`, async () => {
    const folder = join(ROOT, code);
    assert.ok(existsSync(join(folder, 'content')), `no fixture: ${folder}`);
    const { issues, texts } = await compileFixture(folder, code);
    const issue = issues.find((one) => one.code === code);
    assert.ok(issue, `the fixture has other issues only: ${issues.map((one) => one.code).join(', ')}`);
    examples.set(code, { issue, text: texts.get(issue.file) ?? '' });
    for (const { file, words } of REPORTS) {
      const report = reportText(issues, words, 'content', { showsNotes: ISSUE_CODES[code] === 'note' });
      assert.doesNotMatch(report, /\{\w+\}/, 'a placeholder is left in the words');
      const path = join(folder, file);
      if (update) writeFileSync(path, report);
      assert.ok(existsSync(path), `no expected report: ${path}`);
      assert.equal(report, readFileSync(path, 'utf8'), path);
    }
  });
}

test('the page of diagnostics is what the catalogue and the fixtures make', () => {
  const page = diagnosticsPage(examples);
  if (update) writeFileSync(PAGE, page);
  assert.equal(readFileSync(PAGE, 'utf8'), page);
});

test('no fixture is left of a code that is no more', () => {
  assert.deepEqual(readdirSync(ROOT).sort(), codes.toSorted());
});

test('no two codes have the same words', () => {
  for (const { words } of REPORTS) {
    const said = codes.map((code) => words.issues[code].what);
    assert.deepEqual([...new Set(said)], said);
  }
});

/** The issues of a fixture, and the texts of its files by their paths. */
async function compileFixture(
  folder: string,
  code: IssueCode,
): Promise<{ issues: Issue[]; texts: Map<string, string> }> {
  const kept = join(folder, 'content');
  const generate = GENERATED[code];
  if (!generate) return compiled(kept);
  using copy = mkdtempDisposableSync(join(tmpdir(), 'fixture-'));
  const content = join(copy.path, 'content');
  cpSync(kept, content, { recursive: true });
  generate(content);
  return await compiled(content);
}

async function compiled(content: string): Promise<{ issues: Issue[]; texts: Map<string, string> }> {
  const { issues } = await compileFolder(content);
  return { issues, texts: new Map(readSources(content).files.map(({ path, text }) => [path, text])) };
}
