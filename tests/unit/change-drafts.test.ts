import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { mergeContent, renameContent } from '../../src/cli/edit-content.ts';
import type { ChangeResult } from '../../src/cli/change-content.ts';
import { sampleArticle, sampleEntity } from '../../src/core/annotate/sample-files.ts';
import { createPaths } from '../../src/core/paths.ts';
import { segments } from '../../src/i18n/segments.ts';
import { compileFiles } from '../../src/read/compile-content.ts';

/** What a change of published content does to the drafts that stand beside it. */

const folder = mkdtempDisposableSync(join(tmpdir(), 'change-drafts-'));
after(() => folder.remove());
const dir = join(folder.path, 'content');
const SITE = { authors: ['redaksi'], stories: [], paths: createPaths(segments.id), timeZone: 'Asia/Jakarta' };

const HANDLES = 'entities:\n  Kim: kim\n';
const PUBLISHED: Record<string, string> = {
  'articles/kabar.md': sampleArticle('[Kim] :claim[pergi]{#pergi by=Kim}, :claim[tiba]{#tiba by=Kim}.', HANDLES),
  'articles/susulan.md': sampleArticle('[Kim] sudah :claim[pergi]{#pergi by=Kim}.', HANDLES),
  'people/kim.md': sampleEntity('Kim'),
};
const RECORDS = compileFiles(
  Object.entries(PUBLISHED).map(([path, text]) => ({ path, text })),
  {},
  SITE,
).records();
const DRAFTS: Record<string, string> = {
  'articles/konsep.md': sampleArticle(
    '[Konsep] :claim[Konsep pergi]{#konsep-pergi by=Konsep} dan :claim[kembali]{#konsep-kembali by=Konsep}.',
    'entities:\n  Konsep: konsep\n',
  ),
  'people/konsep.md': sampleEntity('Konsep'),
};

/** A test that changes a content folder of its own. */
function testChange(name: string, change: () => Promise<void>): void {
  test(name, async () => {
    rmSync(dir, { recursive: true, force: true });
    for (const [path, text] of Object.entries({ ...PUBLISHED, ...DRAFTS, ...RECORDS })) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    await change();
  });
}

function rename(from: string, to: string): Promise<ChangeResult> {
  return renameContent(dir, SITE, from, to);
}

function read(path: string): string {
  return readFileSync(join(dir, path), 'utf8');
}

function records(): string[] {
  return Object.keys(RECORDS).map(read);
}

testChange('drafts stay drafts when one of them is renamed, and remember no id that nobody saw', async () => {
  const before = records();
  for (const [from, to] of [
    ['person/konsep', 'konsep-baru'],
    ['article/konsep', 'kabar-konsep'],
    ['konsep-pergi', 'konsep-berangkat'],
  ] as const) {
    assert.ok('changes' in (await rename(from, to)), from);
  }
  assert.deepEqual(records(), before);
  assert.ok(['people/konsep-baru.md', 'articles/kabar-konsep.md'].every((path) => !read(path).includes('was')));
  assert.ok(!existsSync(join(dir, 'claims/konsep-berangkat.md')));
});

testChange(
  'a published thing that is renamed is on record under its new id, and the drafts beside it are not',
  async () => {
    const draft = ' :claim[rebah]{#rebah by=Kim} dan :claim[pergi lagi]{#pergi by=Kim}.\n';
    writeFileSync(join(dir, 'articles/kabar.md'), (PUBLISHED['articles/kabar.md'] ?? '').trimEnd() + draft);
    const before = read('urls.lock').trimEnd().split('\n');
    await rename('pergi', 'kim-pergi');
    await rename('article/kabar', 'berita');
    const added = read('urls.lock')
      .trimEnd()
      .split('\n')
      .filter((line) => !before.includes(line));
    assert.deepEqual(added, [
      'article/berita',
      'article/berita#c-kim-pergi',
      'article/berita#c-tiba',
      'article/kabar#c-kim-pergi',
      'article/susulan#c-kim-pergi',
      'claim/kim-pergi',
    ]);
    assert.deepEqual(Object.keys(JSON.parse(read('wording.lock.json')) as object), [
      'berita#c-kim-pergi',
      'berita#c-tiba',
      'susulan#c-kim-pergi',
    ]);
  },
);

testChange('claims that were never published are merged and leave the record alone', async () => {
  const before = records();
  assert.ok('changes' in (await mergeContent(dir, SITE, 'konsep-kembali', 'konsep-pergi')));
  assert.deepEqual(records(), before);
  assert.ok(!read('articles/konsep.md').includes('was'));
  assert.match(read('claims/konsep-kembali.md'), /^merged-into: konsep-pergi$/m);
});
