import assert from 'node:assert/strict';
import { cpSync, mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { outDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { articleText } from './article-text.ts';
import { pageAt, readSite, type BuiltSite } from './built-site.ts';
import { ADDED_ARTICLE, copyContent, editFile } from './content-copy.ts';
import { runCli, type Run } from './run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'plain-text-'));
let build: Run;
let built: BuiltSite;

before(async () => {
  const content = join(folder.path, 'content');
  const out = join(folder.path, 'site');
  copyContent(content);
  // A handle that nothing uses is worth a warning.
  editFile(join(content, ADDED_ARTICLE.file), '  Kim: orang-uji', '  Kim: orang-uji\n  Lain: orang-uji');
  cpSync(outDir(), out, { recursive: true });
  build = await runCli('build', { env: { CONTENT_DIR: content, OUT_DIR: out } });
  assert.equal(build.code, 0, build.stderr);
  built = readSite(out, paths.base);
});
after(() => folder.remove());

test('a colon in the text comes out as it was typed', () => {
  const text = articleText(pageAt(built, paths.article(ADDED_ARTICLE.id)).tree);
  assert.equal(
    text,
    'Menurut kantor berita itu, Kim akan tiba pada Senin. ' +
      'Rapat mulai pukul 10:30 dan berakhir 3:2. Menteri:Sri hadir; “::ya”, katanya, :klaim dan :smile: pula.',
  );
});

test('a warning is shown and does not stop the build', () => {
  assert.match(build.stderr, /\[handle-unused\]/);
});

test('a build replaces the site that it made before, and adds the new pages', () => {
  pageAt(built, paths.home());
  pageAt(built, paths.claim(ADDED_ARTICLE.claim));
  pageAt(built, paths.entity('person', 'orang-uji'));
});
