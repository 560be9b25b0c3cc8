import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { sampleArticle, sampleClaimFile } from '../../src/core/annotate/sample-files.ts';
import { acceptRecord } from '../../src/cli/accept-record.ts';
import { URLS_FILE } from '../../src/core/graph/urls-lock.ts';
import { isError } from '../../src/core/issue/report.ts';
import { compileContent } from '../../src/read/compile-content.ts';
import { WORDING_FILE } from '../../src/read/record-file.ts';
import { linkContext } from '../../src/site-context.ts';
import { projectDir, runCli, type Run } from './run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'wording-drift-'));
after(() => folder.remove());
process.env['CONTENT_DIR'] = folder.path;

const ARTICLE = 'articles/kabar.md';
const BODY = `Kata direktur, :claim[pabrik itu akan *ditutup* pada Maret]{#pabrik-ditutup by=redaksi}.

Namun, :claim[buruh belum diberi tahu]{#buruh-belum-tahu by=redaksi}.`;
const PUBLISHED = {
  'kabar#c-buruh-belum-tahu': 'buruh belum diberi tahu',
  'kabar#c-pabrik-ditutup': 'pabrik itu akan ditutup pada Maret',
};
const lock = (words: Record<string, string>): string => `${JSON.stringify(words, null, 2)}\n`;

beforeEach(() => {
  write(ARTICLE, sampleArticle(BODY));
  write('claims/pabrik-ditutup.md', sampleClaimFile('Pabrik ditutup.'));
  write(WORDING_FILE, lock(PUBLISHED));
  rmSync(join(folder.path, URLS_FILE), { force: true });
});

test('one changed word stops the check, which names the place, the words before and the words now, and asks what it was', async () => {
  write(ARTICLE, sampleArticle(BODY.replace('Maret', 'April')));
  const { code, stderr } = await check();
  assert.equal(code, 1);
  const place = `${relative(projectDir, join(folder.path, ARTICLE))}:9:16`;
  assert.match(stderr, new RegExp(`^  ${RegExp.escape(place)} \\w+ \\[wording-changed\\]$`, 'm'));
  assert.match(stderr, /dari `pabrik itu akan ditutup pada Maret` menjadi `pabrik itu akan ditutup pada April`/);
  assert.match(stderr, /Koreksi atau suntingan\?/);
  assert.match(stderr, /npm run check -- --accept/);

  const accepted = await check('--accept');
  assert.equal(accepted.code, 0, accepted.stderr);
  const now = { ...PUBLISHED, 'kabar#c-pabrik-ditutup': 'pabrik itu akan ditutup pada April' };
  assert.equal(read(WORDING_FILE), lock(now));
});

test('where a file can’t be read, the check says that changed words were not looked for', async () => {
  write(ARTICLE, sampleArticle(BODY.replace('Maret', 'April')));
  write('people/budi.md', '---\nnames: [\n---\n');
  const kept = [await check(), await check()].map(({ stderr }) => stderr);
  rmSync(join(folder.path, 'people/budi.md'));
  for (const stderr of kept) {
    assert.doesNotMatch(stderr, /wording-changed/);
    assert.match(stderr, /0 peringatan di 1 berkas\.\nPemeriksaan belum lengkap/);
  }
  assert.doesNotMatch((await check()).stderr, /Pemeriksaan belum lengkap/);
});

test('a claim that is gone is told until that is accepted', async () => {
  write(ARTICLE, sampleArticle(BODY.replace(/:claim\[(buruh.*)\]\{.*\}/, '$1')));
  assert.deepEqual(await errors(), ['wording-lost articles/kabar.md:1:1 c-buruh-belum-tahu']);

  await acceptRecord();
  assert.deepEqual(await errors(), []);
  assert.equal(read(WORDING_FILE), lock({ 'kabar#c-pabrik-ditutup': PUBLISHED['kabar#c-pabrik-ditutup'] }));
});

test('a record that cannot be read is an error, and accepting does not write over it', async () => {
  for (const broken of ['{ "kabar#c-pabrik', '[]', '{ "kabar#c-pabrik-ditutup": 1 }']) {
    write(WORDING_FILE, broken);
    await acceptRecord();
    assert.deepEqual(await errors(), ['wording-lock-bad wording.lock.json:1:1 '], broken);
    assert.equal(read(WORDING_FILE), broken);
  }
});

test('nothing is accepted while the content has another mistake: a record of half the files would forget the rest', async () => {
  write(ARTICLE, sampleArticle(BODY.replace('Maret', 'April')));
  write('claims/pabrik-ditutup.md', sampleClaimFile('Pabrik “ditutup rapat”.'));
  await acceptRecord();
  assert.equal(read(WORDING_FILE), lock(PUBLISHED));
});

test('where no record is kept yet, accepting makes one', async () => {
  rmSync(join(folder.path, WORDING_FILE));
  assert.deepEqual(await errors(), []);
  await acceptRecord();
  assert.equal(read(WORDING_FILE), lock(PUBLISHED));
});

function check(...args: string[]): Promise<Run> {
  return runCli('check', { args, env: { SITE_LOCALE: 'id' } });
}

/** The errors that `check` would print, as `code file:line:column`, with the anchor where it names one. */
async function errors(): Promise<string[]> {
  const { issues } = await compileContent(folder.path, linkContext);
  return issues
    .filter(isError)
    .map(({ code, file, line, column, args }) => `${code} ${file}:${line}:${column} ${args['anchor'] ?? ''}`);
}

function read(file: string): string {
  return readFileSync(join(folder.path, file), 'utf8');
}

function write(file: string, text: string): void {
  const path = join(folder.path, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
