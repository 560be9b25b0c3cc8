import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { outDir } from '../../src/read/environment.ts';
import { ADDED_ARTICLE, copyContent, editFile, placeOf } from './content-copy.ts';
import { folderDigest } from './folder-digest.ts';
import { projectDir, runCli } from './run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'refusal-'));
after(() => folder.remove());
/** What a build must leave as it is lies in a folder of its own, so that nothing may be left beside it either. */
const published = join(folder.path, 'published');
const earlierSite = join(published, 'site');
cpSync(outDir(), earlierSite, { recursive: true });
const before = folderDigest(published);
assert.ok('index.html' in folderDigest(earlierSite));

interface Mistake {
  title: string;
  code: string;
  file: string;
  make: (path: string) => void;
  /** The words that the report must point at. */
  at: string;
}

const MISTAKES: Mistake[] = [
  {
    title: 'a slip in the name of a source',
    code: 'hop-unknown',
    file: ADDED_ARTICLE.file,
    make: (path) => editFile(path, 'by="Kim > Kantor"', 'by="Kimm > Kantor"'),
    at: 'Kimm',
  },
  {
    title: 'a claim that nobody made',
    code: 'claim-without-by',
    file: ADDED_ARTICLE.file,
    make: (path) => editFile(path, ' by="Kim > Kantor"', ''),
    at: ':claim[',
  },
  {
    title: 'a day that no calendar has, in a claim',
    code: 'date-bad',
    file: ADDED_ARTICLE.file,
    make: (path) => editFile(path, 'on=2023-09-04', 'on=2023-02-31'),
    at: '2023-02-31',
  },
  {
    title: 'a day that no calendar has, in the head of an article',
    code: 'date-bad',
    file: ADDED_ARTICLE.file,
    make: (path) => editFile(path, '2023-09-05T09:00+07:00', '2023-02-31T09:00+07:00'),
    at: '2023-02-31T',
  },
  {
    title: 'two entities of one id',
    code: 'id-duplicate',
    file: 'places/orang-uji.md',
    make: (path) => {
      const person = readFileSync(join(path, '../../people/orang-uji.md'), 'utf8');
      writeFileSync(path, person.replace('sources:', 'kind: city\ncoordinates: { lat: 1, lon: 1 }\nsources:'));
    },
    at: '---\nnames',
  },
  {
    title: 'HTML in an article',
    code: 'html-raw',
    file: ADDED_ARTICLE.file,
    make: (path) => editFile(path, 'Rapat mulai', 'Rapat <script>alert(1)</script> mulai'),
    at: '<script>',
  },
];

/** A copy of the content with one mistake in it, and where the mistake stands. */
function makeMistake({ code, file, make, at }: Mistake): {
  content: string;
  path: string;
  line: number;
  column: number;
} {
  const content = join(folder.path, `content-${code}`);
  rmSync(content, { recursive: true, force: true });
  copyContent(content);
  const path = join(content, file);
  make(path);
  return { content, path: relative(projectDir, path), ...placeOf(path, at) };
}

for (const mistake of MISTAKES) {
  test(`${mistake.title} stops the build, is named with its place, and leaves the published site as it was`, async () => {
    const { content, path, line, column } = makeMistake(mistake);
    const [build, check] = await Promise.all([
      runCli('build', { env: { CONTENT_DIR: content, OUT_DIR: earlierSite } }),
      runCli('check', { env: { CONTENT_DIR: content }, args: ['--format', 'json'] }),
    ]);
    assert.equal(build.code, 1);
    assert.ok(build.stderr.includes(`${path}:${line}:${column} `), build.stderr);
    assert.ok(build.stderr.includes(`[${mistake.code}]`), build.stderr);
    assert.deepEqual(folderDigest(published), before);

    assert.equal(check.code, 1);
    const problems = check.stdout
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Record<string, unknown>);
    for (const problem of problems) {
      assert.deepEqual(Object.keys(problem).sort(), ['code', 'column', 'file', 'fix', 'line', 'message', 'severity']);
      assert.match(String(problem['message']), /\S/);
      assert.match(String(problem['fix']), /\S/);
    }
    const found = problems.map(({ code, severity, file, line, column }) => ({ code, severity, file, line, column }));
    assert.deepEqual(
      found.find(({ severity }) => severity === 'error'),
      { code: mistake.code, severity: 'error', file: path, line, column },
    );
  });
}

test('a folder that holds somebody’s own files is never replaced', async () => {
  const own = join(folder.path, 'own');
  mkdirSync(join(own, 'foto'), { recursive: true });
  writeFileSync(join(own, 'foto/keluarga.jpg'), 'a picture');
  writeFileSync(join(own, 'index.html'), 'a page by somebody else');
  const files = folderDigest(own);
  for (const target of [own, projectDir, join(projectDir, '..')]) {
    const { code, stderr } = await runCli('build', { env: { OUT_DIR: target } });
    assert.equal(code, 1, target);
    assert.ok(stderr.includes(target), stderr);
  }
  assert.deepEqual(folderDigest(own), files);
});
