import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { movedPages } from '../../src/core/export/site/moved-view.ts';
import { withdrawnPages } from '../../src/core/export/site/withdrawn-view.ts';
import { asOf } from '../../src/core/graph/as-of.ts';
import type { EntityKind } from '../../src/core/schema/entity.ts';
import type { EntityId } from '../../src/core/schema/id.ts';
import { contentDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt, type BuiltPage } from './built-site.ts';
import { refreshOf } from './replay-addresses.ts';
import { gluedWords } from './glued-words.ts';
import { byId, byTag, elements, hasClass, hrefs } from './html-tree.ts';
import { languageOf } from './language-of.ts';
import { pagesOfList } from './long-list.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

const FOLDERS: Record<string, EntityKind> = {
  people: 'person',
  places: 'place',
  organizations: 'organization',
  events: 'event',
};

/** Ids of the files in a folder of the content, save those of things that were merged into others. */
function idsIn(folder: string): string[] {
  return globSync(`${folder}/*.md`, { cwd: contentDir() })
    .filter((file) => !/^merged-into:/m.test(readFileSync(join(contentDir(), file), 'utf8')))
    .map((file) => basename(file, '.md'))
    .sort();
}

function addressOf(id: EntityId): string {
  const entity = graph.entities.get(id);
  assert.ok(entity, id);
  return paths.entity(entity.data.entityKind, id);
}

/** True for what no search should find: the page of a broken link, lists that only repeat a part of another, and what stood there once. */
function isUnlisted(address: string): boolean {
  const isFilter = address.startsWith(`${paths.claims()}${paths.segments.filter}/`);
  // The second and further pages of a list hold what its first page leads to.
  const isContinued = /\/\d+\/$/.test(address);
  // So does a list of an entity that its own page has the newest of.
  const isList = Object.values(paths.segments.lists).some((list) =>
    new RegExp(`^${paths.base}[^/]+/[^/]+/${list}/$`).test(address),
  );
  return (
    address === `${paths.base}404.html` ||
    address === paths.style() ||
    isFilter ||
    isContinued ||
    isList ||
    former.has(address)
  );
}

/** Where pages stood that moved or were withdrawn. */
const context = { graph, paths, locale: site.locale, asOf: asOf(graph) };
const former = new Set([
  ...movedPages(context).map(({ from }) => from),
  ...withdrawnPages(context).flatMap(({ href, companions }) => [href, ...companions.map((one) => one.href)]),
]);

/** True for what other sites frame: it stands for another page, and has nothing around it. */
function isFramed(address: string): boolean {
  return address.startsWith(`${paths.base}${paths.segments.embed}/`) && !former.has(address);
}

/** True if the page has a link to `address`, or to a place in it. */
function leadsTo(page: BuiltPage, address: string): boolean {
  return hrefs(page.tree).some((href) => href.split('#')[0] === address);
}

test('every article, every entity and every claim of the content has its page', () => {
  const articles = idsIn('articles');
  assert.ok(articles.length > 0);
  for (const id of articles) pageAt(theSite, paths.article(id));
  for (const [folder, kind] of Object.entries(FOLDERS)) {
    pageAt(theSite, paths.entities(kind));
    for (const id of idsIn(folder)) pageAt(theSite, paths.entity(kind, id));
  }
  for (const id of graph.claims.keys()) pageAt(theSite, paths.claim(id));
  for (const address of [paths.home(), paths.articles(), paths.claims(), paths.about(), `${paths.base}404.html`])
    pageAt(theSite, address);
});

test('every claim that an article marks is a claim of the site', () => {
  for (const id of idsIn('articles')) {
    const source = readFileSync(join(contentDir(), 'articles', `${id}.md`), 'utf8');
    for (const [, claim] of source.matchAll(/\{#([a-z0-9-]+)[\s}]/g)) pageAt(theSite, paths.claim(claim ?? ''));
  }
});

test('every list shows all that it is a list of', () => {
  const claims = pagesOfList(theSite, paths.claims(), `${paths.claims()}${paths.segments.page}/`);
  for (const id of graph.claims.keys())
    assert.ok(
      claims.some((page) => leadsTo(page, paths.claim(id))),
      id,
    );
  for (const [folder, kind] of Object.entries(FOLDERS)) {
    const list = pagesOfList(theSite, paths.entities(kind), `${paths.entities(kind)}${paths.segments.letter}/`);
    for (const id of idsIn(folder))
      assert.ok(
        list.some((page) => leadsTo(page, paths.entity(kind, id))),
        id,
      );
  }
});

test('an article leads to each person, place, organization and event in it, and they lead back to their sentences', () => {
  for (const article of graph.articles.values()) {
    const page = pageAt(theSite, paths.article(article.id));
    for (const { entity, anchor } of article.mentions) {
      assert.ok(leadsTo(page, addressOf(entity)), `${article.id} > ${entity}`);
      // The original tells for its translations.
      const original = article.translationOf && graph.articles.get(article.translationOf);
      if (original?.mentions.some((mention) => mention.entity === entity)) continue;
      const back = paths.article(article.id, anchor);
      const pages = pagesOfList(theSite, addressOf(entity), `${addressOf(entity)}${paths.segments.lists.mentions}/`);
      assert.ok(
        pages.some(({ tree }) => hrefs(tree).includes(back)),
        `${entity} > ${back}`,
      );
    }
  }
});

test('an article leads to each claim in it and to who said it, and the claim leads back to its very words', () => {
  for (const article of graph.articles.values()) {
    const page = pageAt(theSite, paths.article(article.id));
    for (const { claim, anchor, chain } of article.occurrences) {
      assert.ok(leadsTo(page, paths.claim(claim)), `${article.id} > ${claim}`);
      const claimPage = pageAt(theSite, paths.claim(claim));
      const back = paths.article(article.id, anchor);
      assert.ok(hrefs(claimPage.tree).includes(back), `${claim} > ${back}`);
      for (const hop of chain) {
        if (!('entity' in hop)) continue;
        const source = pageAt(theSite, addressOf(hop.entity));
        assert.ok(leadsTo(page, source.address), `${article.id} > ${hop.entity}`);
        assert.ok(leadsTo(claimPage, source.address), `${claim} > ${hop.entity}`);
        const pages = pagesOfList(theSite, source.address, source.address);
        assert.ok(
          pages.some((one) => leadsTo(one, claimPage.address)),
          `${hop.entity} > ${claim}`,
        );
      }
    }
  }
});

test('every page says its language, its title, what it is about, and where it stands', () => {
  for (const { file, address, tree } of theSite.pages) {
    assert.equal(byTag(tree, 'html')[0]?.properties['lang'], languageOf(address, paths, site.locale), file);
    const titles = byTag(tree, 'head').flatMap((head) => byTag(head, 'title'));
    assert.equal(titles.length, 1, file);
    assert.notEqual(titles.map((title) => visibleText(title)).join(''), '', file);
    const meta = (name: string): string | undefined => {
      const content = byTag(tree, 'meta').find(({ properties }) => properties['name'] === name)?.properties['content'];
      return typeof content === 'string' ? content : undefined;
    };
    assert.match(meta('description') ?? '', /\S{3}/, file);
    const canonical = byTag(tree, 'link')
      .filter(({ properties }) => [properties['rel']].flat().includes('canonical'))
      .map(({ properties }) => properties['href']);
    if (isFramed(address)) {
      assert.match(meta('robots') ?? '', /noindex/, file);
      const claim = paths.claim(address.split('/').at(-2) ?? '');
      assert.deepEqual(canonical, [new URL(claim, site.url).href], file);
    } else if (isUnlisted(address)) {
      assert.match(meta('robots') ?? '', /noindex/, file);
      const moved = refreshOf(tree);
      assert.deepEqual(canonical, moved === undefined ? [] : [new URL(moved, site.url).href], file);
    } else {
      assert.equal(meta('robots'), undefined, file);
      assert.deepEqual(canonical, [new URL(address, site.url).href], file);
    }
  }
});

test('every page has one first heading, and no level of heading is skipped', () => {
  for (const { file, tree } of theSite.pages) {
    const levels = byTag(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
    assert.equal(levels.filter((level) => level === 1).length, 1, file);
    assert.equal(levels[0], 1, file);
    levels.reduce((above, level) => {
      assert.ok(level <= above + 1, `${file}: h${level} under h${above}`);
      return level;
    });
  }
});

test('every page has its header, navigation, main part and footer', () => {
  for (const { file, address, tree } of theSite.pages) {
    if (isFramed(address)) continue;
    const body = byTag(tree, 'body')[0];
    const parts = body?.children.flatMap((child) => (child.type === 'element' ? child.tagName : []));
    assert.deepEqual(parts, ['a', 'header', 'main', 'footer'], file);
    assert.ok(byTag(tree, 'nav').length > 0, file);
  }
});

test('the first thing that a keyboard reaches on a page leads past the navigation', () => {
  for (const { file, address, tree } of theSite.pages) {
    if (isFramed(address)) continue;
    const focusable = elements(
      tree,
      ({ tagName, properties }) =>
        /^(a|button|input|select|summary|textarea)$/.test(tagName) || Number(properties['tabIndex'] ?? -1) >= 0,
    );
    const [first] = focusable;
    assert.ok(first && hasClass(first, 'skip-link'), file);
    const target = byId(tree, String(first.properties['href']).slice(1));
    assert.equal(target?.tagName, 'main', file);
  }
});

test('words stay apart where no style sheet is applied', () => {
  // Each pair once, with a page that it stands on: a slip in one component shows on half of the pages.
  const glued = new Map(theSite.pages.flatMap((page) => gluedWords(page).map((words) => [words, page.file])));
  assert.deepEqual(glued, new Map());
});
