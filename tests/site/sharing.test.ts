import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Timestamp } from '../../src/core/schema/date.ts';
import { dayOf } from '../../src/core/schema/day-of.ts';
import { LOCALES } from '../../src/core/schema/site.ts';
import { sharingWords } from '../../src/i18n/sharing-words.ts';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt, type BuiltPage } from './built-site.ts';
import { byClass, byTag, parsePage } from './html-tree.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

/** The largest that a picture in a message may be. */
const MAX_CARD = 60_000;

const shared = [
  ...[...graph.articles.values()].map(({ id, title }) => ({ title, page: pageAt(theSite, paths.article(id)) })),
  ...[...graph.entities.values()].map(({ id, data }) => ({
    title: data.names.find(({ kind, lang }) => kind === 'label' && lang === site.locale)?.text,
    page: pageAt(theSite, paths.entity(data.entityKind, id)),
  })),
  ...[...graph.claims.values()].map(({ id, text }) => ({
    title: text[site.locale] && words.claimTitle(text[site.locale] ?? ''),
    page: pageAt(theSite, paths.claim(id)),
  })),
];

/** What a page says of itself in `<meta>`, by `property` or `name`. */
function metaOf({ tree }: BuiltPage): Map<string, string> {
  return new Map(
    byTag(tree, 'meta').flatMap(({ properties }): [string, string][] => {
      const name = properties['property'] ?? properties['name'];
      return name === undefined ? [] : [[String(name), String(properties['content'])]];
    }),
  );
}

/** The file that a public address of the site leads to. */
function fileAt(address: string): string {
  const { origin, pathname } = new URL(address);
  assert.equal(origin, new URL(site.url).origin);
  return join(theSite.dir, pathname.slice(theSite.base.length).replace(/\/$/, '/index.html'));
}

test('every article, person, place, organization, event and claim has a card of its own that is light and has a text for it', async () => {
  const cards = new Set<string>();
  for (const { page, title } of shared) {
    const meta = metaOf(page);
    const card = meta.get('og:image') ?? '';
    cards.add(card);
    const bytes = readFileSync(fileAt(card));
    assert.ok(bytes.length < MAX_CARD, `${card}: ${bytes.length} bytes`);
    const { width, height, format } = await sharp(bytes).metadata();
    assert.deepEqual({ width, height, format }, { width: 1200, height: 630, format: 'png' }, card);
    assert.deepEqual([meta.get('og:image:width'), meta.get('og:image:height')], ['1200', '630']);
    assert.equal(meta.get('twitter:card'), 'summary_large_image');
    if (title !== undefined) {
      assert.equal(meta.get('og:title'), title, page.file);
      assert.ok(meta.get('og:image:alt')?.includes(title), page.file);
    }
    assert.equal(meta.get('og:url'), new URL(page.address, site.url).href, page.file);
  }
  assert.equal(cards.size, shared.length);
});

test('every other page that may be found has a title, a text and a picture where its link is shown', async () => {
  const own = new Set(shared.map(({ page }) => page.address));
  const others = theSite.pages.filter((page) => !own.has(page.address) && !metaOf(page).has('robots'));
  assert.ok(others.some(({ address }) => address === paths.home()));
  for (const page of others) {
    const meta = metaOf(page);
    assert.equal(meta.get('og:url'), new URL(page.address, site.url).href, page.file);
    assert.equal(meta.get('og:description'), meta.get('description'), page.file);
    assert.ok(byTag(page.tree, 'title').some((title) => visibleText(title).startsWith(meta.get('og:title') ?? '-')));
    const size = Number(meta.get('og:image:width'));
    const { width, height } = await sharp(readFileSync(fileAt(meta.get('og:image') ?? ''))).metadata();
    assert.deepEqual({ width, height }, { width: size, height: size }, page.file);
    assert.equal(meta.get('twitter:card'), 'summary', page.file);
  }
});

test('what is shown of a claim’s link says that it is a claim, who said it, and whether it is contested', () => {
  for (const { id, contested, status } of graph.claims.values()) {
    const page = pageAt(theSite, paths.claim(id));
    const meta = metaOf(page);
    const description = meta.get('og:description') ?? '';
    assert.ok(description.endsWith(words.statuses[status]), page.file);
    assert.equal(description.includes(words.contested), contested, page.file);
    assert.equal(meta.get('og:image:alt')?.includes(words.contestedClaims), contested, page.file);
  }
});

test('an article names its other languages, itself among them, and each of them says the same', () => {
  const languagesOf = (page: BuiltPage): string[][] =>
    byTag(page.tree, 'link')
      .filter(({ properties }) => properties['hrefLang'] !== undefined)
      .map(({ properties }) => [String(properties['hrefLang']), String(properties['href'])]);
  for (const { id, lang, translations, translationOf } of graph.articles.values()) {
    const page = pageAt(theSite, paths.article(id));
    const languages = languagesOf(page);
    if (translations.length === 0 && translationOf === undefined) {
      assert.deepEqual(languages, [], id);
      continue;
    }
    assert.ok(
      languages.some(([of, href]) => of === lang && href === new URL(page.address, site.url).href),
      id,
    );
    for (const [, href = ''] of languages)
      assert.deepEqual(languagesOf(pageAt(theSite, new URL(href).pathname)), languages);
  }
});

test('every page is read back from each of its citations as what it is', () => {
  for (const { page, title } of shared) {
    const url = new URL(page.address, site.url).href;
    const published = metaOf(page).get('article:published_time');
    const day = published === undefined ? undefined : dayOf(published as Timestamp, site.timeZone);
    for (const ending of ['bib', 'ris', 'json'] as const) {
      const file = paths.citation(page.address, ending);
      const text = readFileSync(fileAt(new URL(file, site.url).href), 'utf8');
      const [item, more] = new Cite(text).data;
      assert.equal(more, undefined, file);
      assert.equal(item?.['URL'], url, file);
      if (title !== undefined) assert.equal(item['title'], title, file);
      if (ending === 'ris' && day !== undefined) {
        // Of a newspaper's article in RIS citation-js itself reads neither the author nor the day.
        const news = ['TY  - NEWS', `T2  - ${site.name}`, `DA  - ${day.replaceAll('-', '/')}/`];
        for (const line of news) assert.ok(text.split('\n').includes(line), `${file}: ${line}`);
        assert.equal(text.match(/^AU {2}- ./gm)?.length, 1, file);
        continue;
      }
      assert.equal((item['author'] as unknown[]).length, 1, file);
      if (day === undefined) continue;
      assert.deepEqual(item['issued'], { 'date-parts': [day.split('-').map(Number)] }, file);
    }
    const text = readFileSync(fileAt(new URL(paths.citation(page.address, 'txt'), site.url).href), 'utf8');
    expectLabelled(text.trim().split(/\n+/), url, title);
  }
});

/** Each citation once, under the name of its language where there are two. */
function expectLabelled(lines: string[], url: string, title: string | undefined): void {
  const languages = [...new Set([site.locale, ...LOCALES])].map((locale) => sharingWords[locale].language);
  const labels = lines.filter((line) => !line.endsWith(url)).map((line) => line.replace(/:$/, ''));
  const citations = lines.filter((line) => line.endsWith(url));
  assert.equal(new Set(citations).size, citations.length);
  assert.deepEqual(labels, citations.length === 1 ? [] : languages);
  const quoted = (title ?? '').replaceAll('“', '‘').replaceAll('”', '’');
  for (const line of citations) assert.ok(line.includes(quoted), line);
}

test('the page of a claim, a person, a place, an organization or an event shows each of its citations once, and names their languages', () => {
  for (const { page, title } of shared) {
    if (metaOf(page).has('article:published_time')) continue;
    const url = new URL(page.address, site.url).href;
    const shown = byClass(page.tree, 'share')
      .flatMap((part) => byTag(part, 'p'))
      .filter(({ properties }) => properties['lang'] !== undefined)
      .flatMap((paragraph) => paragraph.children.map((child) => visibleText(child)))
      .filter((text) => text !== '');
    assert.ok(shown.length > 0, page.file);
    expectLabelled(shown, url, title);
  }
});

test('every claim says how it is framed, and the frame shows that claim', () => {
  for (const id of graph.claims.keys()) {
    const page = pageAt(theSite, paths.claim(id));
    const link = byTag(page.tree, 'link').find(({ properties }) => properties['type'] === 'application/json+oembed');
    const answer = JSON.parse(readFileSync(fileAt(String(link?.properties['href'])), 'utf8')) as Record<
      string,
      unknown
    >;
    assert.equal(answer['version'], '1.0');
    assert.equal(answer['type'], 'rich');
    const [frame, ...others] = byTag(parsePage(`<!doctype html><body>${String(answer['html'])}`), 'iframe', 'script');
    assert.deepEqual(others, []);
    assert.equal(frame?.properties['title'], answer['title']);
    assert.equal(frame?.properties['height'], answer['height']);
    const framed = pageAt(theSite, new URL(String(frame?.properties['src'])).pathname);
    const leads = byTag(framed.tree, 'a').map(({ properties }) => properties['href']);
    assert.ok(leads.length > 0 && leads.every((href) => href === page.address), id);
    readFileSync(fileAt(String(answer['thumbnail_url'])));
  }
});
