import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { sampleArticle, sampleClaimFile } from '../../../src/core/annotate/sample-files.ts';
import { WORDING_FILE } from '../../../src/read/wording-file.ts';
import { projectDir, runCli, type Run } from '../../site/run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'wording-drift-'));
after(() => folder.remove());

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

test('a claim that is gone stops the check until it is accepted', async () => {
  write(ARTICLE, sampleArticle(BODY.replace(/:claim\[(buruh.*)\]\{.*\}/, '$1')));
  const { code, stderr } = await check();
  assert.equal(code, 1);
  assert.match(stderr, /articles\/kabar\.md:1:1 \w+ \[wording-lost\]\n.*#c-buruh-belum-tahu/);

  assert.equal((await check('--accept')).code, 0);
  assert.equal(read(WORDING_FILE), lock({ 'kabar#c-pabrik-ditutup': PUBLISHED['kabar#c-pabrik-ditutup'] }));
});

test('a record that cannot be read stops the check, and accepting does not write over it', async () => {
  for (const broken of ['{ "kabar#c-pabrik', '{ "kabar#c-pabrik-ditutup": 1 }']) {
    write(WORDING_FILE, broken);
    const { code, stderr } = await check('--accept');
    assert.equal(code, 1, broken);
    assert.match(stderr, /wording\.lock\.json:1:1 \w+ \[wording-lock-bad\]/);
    assert.equal(read(WORDING_FILE), broken);
  }
});

test('nothing is accepted while the content has another mistake: a record of half the files would forget the rest', async () => {
  write(ARTICLE, sampleArticle(BODY.replace('Maret', 'April')));
  write('claims/pabrik-ditutup.md', sampleClaimFile('Pabrik “ditutup rapat”.'));
  assert.equal((await check('--accept')).code, 1);
  assert.equal(read(WORDING_FILE), lock(PUBLISHED));
});

test('where no record is kept yet, accepting makes one', async () => {
  rmSync(join(folder.path, WORDING_FILE));
  const { code, stderr } = await check('--accept');
  assert.equal(code, 0, stderr);
  assert.equal(read(WORDING_FILE), lock(PUBLISHED));
});

function check(...args: string[]): Promise<Run> {
  return runCli('check', { args, env: { CONTENT_DIR: folder.path, SITE_LOCALE: 'id' } });
}

function read(file: string): string {
  return readFileSync(join(folder.path, file), 'utf8');
}

function write(file: string, text: string): void {
  const path = join(folder.path, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
