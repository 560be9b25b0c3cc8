import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runCli } from './run-cli.ts';
import { sampleArticle, sampleEntity } from '../../src/core/annotate/sample-files.ts';
import { GOLD } from '../../bench/annotate/measure.ts';

const NAME = 'gempa-magnitudo-5-8-sukabumi';
const TEXT = join(GOLD, `../texts/${NAME}.txt`);

let dir: string;
let env: Record<string, string>;
let article: string;

before(() => {
  dir = mkdtempSync(join(tmpdir(), 'annotate-'));
  cpSync(GOLD, dir, { recursive: true });
  rmSync(join(dir, 'articles'), { recursive: true });
  env = { CONTENT_DIR: dir };
  article = join(dir, 'articles', `${NAME}.md`);
});

after(() => rmSync(dir, { recursive: true }));

test('an editor brings in a text, looks at the proposal, has it written, and finds nothing more to do', async () => {
  const imported = await runCli('import', { env, args: [TEXT, '--id', NAME, '--published', '2024-02-14T09:30+07:00'] });
  assert.equal(imported.code, 0, imported.stderr);
  const plain = readFileSync(article, 'utf8');
  assert.match(plain, /^published: 2024-02-14T09:30\+07:00$/m);
  assert.doesNotMatch(plain, /:claim/);

  const copied = await runCli('overlap', { env, args: [NAME, TEXT] });
  assert.equal(copied.code, 1, copied.stderr);
  assert.match(copied.stdout, new RegExp(`${NAME}\\.md:\\d+:\\d+ {2}\\d+ .* = .*${NAME}\\.txt$`, 'm'));

  const shown = await runCli('annotate', { env, args: [article] });
  assert.match(shown.stdout, /\{\+:claim\[\+\}/);
  assert.equal(readFileSync(article, 'utf8'), plain, 'nothing is written unasked');

  const written = await runCli('annotate', { env, args: [NAME, '--write'] });
  assert.equal(written.code, 0, written.stderr);
  const annotated = readFileSync(article, 'utf8');
  assert.match(annotated, /\[Yusran Hakim\]\[Yusran\]/);
  assert.equal((await runCli('check', { env })).code, 0);

  await runCli('annotate', { env, args: [NAME, '--write'] });
  assert.equal(readFileSync(article, 'utf8'), annotated);
});

test('an article that is there is never overwritten', async () => {
  writeFileSync(article, 'kerja berjam-jam');
  const { code, stderr } = await runCli('import', { env, args: [TEXT, '--id', NAME] });
  assert.equal(code, 1);
  assert.match(stderr, /tidak ditimpa/);
  assert.equal(readFileSync(article, 'utf8'), 'kerja berjam-jam');
  const { code: annotate } = await runCli('annotate', { env, args: [article, '--write'] });
  assert.equal(annotate, 1);
  assert.equal(readFileSync(article, 'utf8'), 'kerja berjam-jam');
});

test('a text that was not saved as UTF-8 is left alone, for what can’t be read would be lost', async () => {
  const saved = Buffer.from('Kabar\n\nKata “petani” di Sukabumi – begitu kata Yusran Hakim.\n', 'utf16le');
  writeFileSync(join(dir, 'utf16.txt'), saved);
  const imported = await runCli('import', { env, args: [join(dir, 'utf16.txt'), '--id', 'kabar-utf16'] });
  assert.equal(imported.code, 1);
  assert.match(imported.stderr, /utf16\.txt:1:1 galat \[encoding-bad\]/);
  assert.ok(!existsSync(join(dir, 'articles/kabar-utf16.md')));

  const windows = Buffer.from(sampleArticle('Gempa di déjà dirasakan, kata Yusran Hakim.'), 'latin1');
  writeFileSync(article, windows);
  const annotated = await runCli('annotate', { env, args: [NAME, '--write'] });
  assert.equal(annotated.code, 1);
  assert.match(annotated.stderr, /:9:11 galat \[encoding-bad\]/);
  await runCli('check', { env, args: ['--fix'] });
  assert.deepEqual(readFileSync(article), windows);
  rmSync(join(dir, 'utf16.txt'));
  rmSync(article);
});

test('an article that would not be valid is not written, and what is wrong is said as of any new file', async () => {
  const wrong = [
    ['--published', 'kemarin', 'date-bad'],
    ['--published', '2024-13-01', 'date-bad'],
    ['--published', '2024-02-30', 'date-bad'],
    ['--published', '2024-02-14', 'time-missing'],
    ['--author', 'budi', 'author-unknown'],
    ['--story', 'x', 'story-unknown'],
  ] as const;
  for (const [option, value, code] of wrong) {
    const run = await runCli('import', { env, args: [TEXT, '--id', 'baru', option, value] });
    assert.equal(run.code, 1, `${option} ${value}`);
    assert.match(run.stderr, /baru\.md tidak ditulis/);
    assert.match(run.stderr, new RegExp(`\\[${code}\\]`));
    assert.ok(!existsSync(join(dir, 'articles/baru.md')));
  }
  const unknown = await runCli('import', { env, args: [TEXT, '--penulis', 'budi'] });
  assert.equal(unknown.code, 2);
  assert.match(unknown.stderr, /npm run import/);
});

test('a file that is no article, or has an error above its text, is told so, and nothing is proposed', async () => {
  const person = join(dir, 'people/budi.md');
  writeFileSync(person, sampleEntity('Budi'));
  const refused = await runCli('annotate', { env, args: [person] });
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /budi\.md bukan artikel/);

  const valid = sampleArticle('Gempa terjadi.\n', 'entities: {}\n');
  const cases: [before: RegExp, after: string, told: RegExp][] = [
    [/^title: .*/m, 'title: "x', /:2:8 galat \[yaml-syntax\]/],
    [/^entities:/m, 'entitas:', /\[key-unknown\][^]*Maksudnya `entities`\?/],
    [/^---\n/, '--\n', /:1:1 galat \[frontmatter-missing\]/],
  ];
  for (const [before, after, told] of cases) {
    const broken = valid.replace(before, after);
    writeFileSync(article, broken);
    const { code, stdout, stderr } = await runCli('annotate', { env, args: [article, '--write'] });
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /Tidak ada yang diusulkan/);
    assert.match(stderr, told);
    assert.equal(readFileSync(article, 'utf8'), broken);
  }
});
