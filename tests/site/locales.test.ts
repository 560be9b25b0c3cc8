import assert from 'node:assert/strict';
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createPaths } from '../../src/core/paths.ts';
import { LOCALES } from '../../src/core/schema/site.ts';
import { segments } from '../../src/i18n/segments.ts';
import { site } from '../../src/site.config.ts';
import { articleText } from './article-text.ts';
import { pageAt, readSite, type BuiltSite } from './built-site.ts';
import { linkProblems } from './check-links.ts';
import { byClass, byTag } from './html-tree.ts';
import { languageOf } from './language-of.ts';
import { runCli } from './run-cli.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'locales-'));
after(() => folder.remove());

/** The language that the site is not in, at an address with a folder: all that a newsroom elsewhere would change at once. */
const other = LOCALES.find((locale) => locale !== site.locale) ?? site.locale;
const origin = 'https://newsroom.example';
const paths = createPaths(segments[other], '/benang/merah/');
let built: BuiltSite;

before(async () => {
  const env = { OUT_DIR: folder.path, SITE_LOCALE: other, SITE_URL: origin + paths.base };
  const { code, stderr } = await runCli('build', { env });
  assert.equal(code, 0, stderr);
  built = readSite(folder.path, paths.base);
});

test('the site in the other language has all its pages, at addresses in that language', () => {
  assert.equal(built.pages.length, theSite.pages.length);
  for (const id of graph.articles.keys()) pageAt(built, paths.article(id));
  for (const id of graph.claims.keys()) pageAt(built, paths.claim(id));
  for (const { id, data } of graph.entities.values()) pageAt(built, paths.entity(data.entityKind, id));
});

test('every link of the site in the other language resolves, in the folder that it is served from', () => {
  assert.deepEqual(linkProblems(built, origin), []);
});

test('the words of the interface are in the other language, and an article stays in its own', () => {
  for (const { file, address, tree } of built.pages)
    assert.equal(byTag(tree, 'html')[0]?.properties['lang'], languageOf(address, paths, other), file);
  const headings = ({ pages }: BuiltSite): string[] =>
    pages.flatMap(({ tree }) => byTag(tree, 'nav').map((nav) => visibleText(nav)));
  assert.notDeepEqual(headings(built), headings(theSite));
  for (const { id, lang } of graph.articles.values()) {
    const { tree } = pageAt(built, paths.article(id));
    assert.equal(byClass(tree, 'article-body')[0]?.properties['lang'], lang, id);
    assert.match(articleText(tree), /\S/, id);
  }
});
