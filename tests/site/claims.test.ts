import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { ORIGIN_CASES, originContent } from '../unit/story-rules/origin-cases.ts';
import { pageAt, readSite, type BuiltSite } from './built-site.ts';
import { byClass, byTag, hasClass } from './html-tree.ts';
import { shownOccurrences } from './page-facts.ts';
import { runCli } from './run-cli.ts';
import { visibleText } from './visible-text.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'claims-'));
after(() => folder.remove());
let built: BuiltSite;

/** One build for all cases: made-up articles that report one claim each. */
before(async () => {
  const content = join(folder.path, 'content');
  const out = join(folder.path, 'site');
  for (const { path, text } of originContent()) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const { code, stderr } = await runCli('build', { env: { CONTENT_DIR: content, OUT_DIR: out } });
  assert.equal(code, 0, stderr);
  built = readSite(out, paths.base);
});

for (const { title, claim, reports, origins } of ORIGIN_CASES) {
  test(`the page of a claim says it: ${title}`, () => {
    const { tree } = pageAt(built, paths.claim(claim));
    const [header] = byTag(tree, 'header').slice(-1);
    assert.ok(header);
    const told = byTag(header, 'span').map((span) => visibleText(span));
    assert.ok(told.includes(words.origins({ forward: origins, against: 0, asked: 0 }).join()), told.join(', '));
    const articles = new Set(shownOccurrences(tree).map(({ href }) => href.split('#')[0]));
    assert.deepEqual([...articles].sort(), reports.map((_, index) => paths.article(`${claim}-${index + 1}`)).sort());
  });
}

test('the page of a newspaper says whose words it passed on', () => {
  const { tree } = pageAt(built, paths.entity('organization', 'koran-satu'));
  const [relay] = byClass(tree, 'relay');
  assert.ok(relay);
  const [carries] = byTag(relay, 'dd').map((row) => visibleText(row, (element) => hasClass(element, 'count')));
  assert.equal(carries, 'kantor');
});
