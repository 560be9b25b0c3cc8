import assert from 'node:assert/strict';
import { mkdirSync, mkdtempDisposableSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { generateCorpus } from '../../bench/corpus/generate-corpus.ts';
import { ENTITY_KINDS } from '../../src/core/schema/entity.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt, readSite, type BuiltPage, type BuiltSite } from './built-site.ts';
import { linkProblems } from './check-links.ts';
import { byClass, byId, byTag, hrefs } from './html-tree.ts';
import { pagesOfList } from './long-list.ts';
import { runCli } from './run-cli.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';

/** More than two pages have room for. */
const ARTICLES = 65;
const MAX_ON_PAGE = 30;
const PAGES = `${paths.articles()}${paths.segments.page}/`;

const folder = mkdtempDisposableSync(join(tmpdir(), 'article-list-'));
after(() => folder.remove());
let large: BuiltSite;

before(async () => {
  const [content, out] = [join(folder.path, 'content'), join(folder.path, 'site')];
  for (const { path, text } of generateCorpus(ARTICLES, 7)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const { code, stderr } = await runCli('build', { env: { CONTENT_DIR: content, OUT_DIR: out, CARDS: 'off' } });
  assert.equal(code, 0, stderr);
  large = readSite(out, paths.base);
});

/** Each article that a page of the list shows, in its order: where it leads, and when it was published. */
function listedOn({ tree }: BuiltPage): { href: string; published: string }[] {
  return byClass(tree, 'article-card').map((card) => ({
    href: byTag(card, 'h3').flatMap(hrefs).join(' '),
    published: String(byTag(card, 'time')[0]?.properties['dateTime']),
  }));
}

function assertNewestFirst(page: BuiltPage): void {
  const moments = listedOn(page).map(({ published }) => Date.parse(published));
  assert.deepEqual(
    moments,
    moments.toSorted((a, b) => b - a),
    page.file,
  );
}

/** Every link of a page that leads to a month of the list, with the heading that is to be there. */
function assertMonths(built: BuiltSite): void {
  const page = pageAt(built, paths.articles());
  const links = byClass(page.tree, 'filters').flatMap(hrefs);
  assert.ok(links.length > 0);
  for (const link of links) {
    const [address = '', anchor = ''] = link.split('#');
    const { tree } = address === '' ? page : pageAt(built, address);
    assert.equal(byId(tree, anchor)?.tagName, 'h2', link);
  }
}

test('every article stands in the list once, newest first, in the reader’s language where it has been translated', () => {
  const page = pageAt(theSite, paths.articles());
  const pages = pagesOfList(theSite, paths.articles(), PAGES);
  const all = pages.length === 1 ? pages : pages.filter((one) => one !== page);
  const originals = [...graph.articles.values()].filter(({ translationOf }) => translationOf === undefined);
  const expected = originals.map(({ id, translations }) => {
    const versions = [id, ...translations].flatMap((one) => graph.articles.get(one) ?? []);
    return paths.article(versions.find(({ lang }) => lang === site.locale)?.id ?? id);
  });
  assert.deepEqual(
    all
      .flatMap(listedOn)
      .map(({ href }) => href)
      .sort(),
    expected.sort(),
  );
  for (const one of pages) assertNewestFirst(one);
  assertMonths(theSite);
});

test('an article stands in the list with its description, its story and its other languages', () => {
  const cards = pagesOfList(theSite, paths.articles(), PAGES).flatMap(({ tree }) => byClass(tree, 'article-card'));
  for (const { id, story, translations, translationOf } of graph.articles.values()) {
    const card = cards.find((one) => byTag(one, 'h3').flatMap(hrefs).includes(paths.article(id)));
    if (!card) continue;
    assert.equal(byTag(card, 'p').length, 2, id);
    const others = translationOf === undefined ? translations : [translationOf];
    const expected = [
      ...(story === undefined ? [] : [paths.timeline(story)]),
      ...others.map((one) => paths.article(one)),
    ];
    assert.deepEqual(hrefs(card).slice(1), expected, id);
  }
});

test('however many articles there are, no page of the list has more than its share, and all are reached', () => {
  const [first, ...numbered] = pagesOfList(large, paths.articles(), PAGES);
  assert.ok(first);
  assert.equal(numbered.length, Math.ceil(ARTICLES / MAX_ON_PAGE));
  for (const page of [first, ...numbered]) {
    assert.ok(listedOn(page).length <= MAX_ON_PAGE, page.file);
    assertNewestFirst(page);
  }
  const listed = numbered.flatMap(listedOn).map(({ href }) => href);
  assert.equal(new Set(listed).size, ARTICLES);
  assert.equal(listed.length, ARTICLES);
  assertMonths(large);
  assert.deepEqual(linkProblems(large, new URL(site.url).origin), []);
});

test('the list of articles is one step away from every page, and the first page leads to it from its articles', () => {
  const isFramed = ({ address }: BuiltPage): boolean => address.startsWith(`${paths.base}${paths.segments.embed}/`);
  for (const { file, tree } of theSite.pages.filter((page) => !isFramed(page))) {
    const [nav] = byClass(tree, 'site-nav');
    assert.equal(nav && hrefs(nav)[0], paths.articles(), file);
  }
  const latest = byTag(pageAt(theSite, paths.home()).tree, 'section')[0];
  assert.equal(latest && hrefs(latest).at(-1), paths.articles());
});

test('the page of a broken link offers the search and every list', () => {
  const [main] = byTag(pageAt(theSite, `${paths.base}404.html`).tree, 'main');
  assert.ok(main);
  assert.deepEqual(
    byTag(main, 'form').map(({ properties }) => properties['action']),
    [paths.search()],
  );
  const lists = [
    paths.articles(),
    paths.claims(),
    ...ENTITY_KINDS.map((kind) => paths.entities(kind)),
    paths.timeline(),
    paths.map(),
  ];
  const offered = hrefs(main);
  for (const list of [paths.home(), ...lists]) assert.ok(offered.includes(list), list);
});
