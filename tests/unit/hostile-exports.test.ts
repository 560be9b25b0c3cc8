import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CSV_TABLES } from '../../src/core/export/data/csv-tables.ts';
import { annotations } from '../../src/core/export/data/annotations.ts';
import { ftmEntities } from '../../src/core/export/data/follow-the-money.ts';
import { thingFiles } from '../../src/core/export/data/thing-files.ts';
import { llmsText } from '../../src/core/export/crawlers/llms-text.ts';
import { newsSitemap } from '../../src/core/export/crawlers/news-sitemap.ts';
import { webManifest } from '../../src/core/export/crawlers/web-manifest.ts';
import { atom } from '../../src/core/export/feeds/atom.ts';
import { jsonFeed } from '../../src/core/export/feeds/json-feed.ts';
import { rss } from '../../src/core/export/feeds/rss.ts';
import { allFeeds } from '../../src/core/export/feeds/site-feeds.ts';
import { graphData } from '../../src/core/export/data/graph-data.ts';
import { HOSTILE, hostileExport } from '../../src/core/export/hostile-export.ts';
import { jsonForHtml } from '../../src/core/export/linked-data/json-for-html.ts';
import {
  articleGraph,
  articleHeadGraph,
  claimGraph,
  entityGraph,
  homeGraph,
} from '../../src/core/export/linked-data/page-graphs.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { csvRows } from '../site/csv-rows.ts';
import { atomProblems, jsonFeedProblems, rssProblems } from '../site/feed-problems.ts';
import { parsePage, byTag } from '../site/html-tree.ts';
import { childrenOf, readXml, textOf, xmlProblems, type XmlNode } from '../site/xml-tree.ts';

/* Each sink by itself: what an author wrote comes out of it as it went in, and is nothing but text there. */

const context = hostileExport();
const [article] = [...context.graph.articles.values()];
assert.ok(article);
const [claim] = [...context.graph.claims.keys()];
assert.ok(claim);
const feeds = allFeeds(context).map(({ make }) => make());
const names = [HOSTILE, `+${HOSTILE}`];

test('the text is as bad as can be', () => {
  assert.ok(HOSTILE.startsWith('=cmd|') && HOSTILE.length >= 300);
  for (const part of ['</script>', ']]>', '"', "'", '&amp;', '😀', 'مرحبا', '김'])
    assert.ok(HOSTILE.includes(part), part);
  assert.equal(article.title, HOSTILE);
});

test('RSS', async () => {
  const made = feeds.map((feed) => ({ text: rss(feed), address: `${feed.folder}feed.xml` }));
  assert.deepEqual(await xmlProblems(new Map(made.map(({ text, address }) => [address, text]))), []);
  for (const { text, address } of made) assert.deepEqual(rssProblems(text, address), []);
  const items = made.flatMap(({ text }) =>
    childrenOf(childrenOf(readXml(text), 'channel')[0] ?? assert.fail(), 'item'),
  );
  const [own] = items.filter((item) => textOf(item, 'link')?.endsWith('/artikel/kabar/'));
  assert.equal(own && textOf(own, 'title'), HOSTILE);
  assert.equal(own && textOf(own, 'dc:creator'), HOSTILE);
  assert.equal(byTag(parsePage(own ? (textOf(own, 'description') ?? '') : ''), 'script', 'b').length, 0);
  assert.equal(shownBy(own ?? assert.fail(), 'description'), HOSTILE);
});

test('Atom', async () => {
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  const made = feeds.map((feed) => ({ text: atom(feed, license), address: `${feed.folder}atom.xml` }));
  assert.deepEqual(await xmlProblems(new Map(made.map(({ text, address }) => [address, text]))), []);
  for (const { text, address } of made) assert.deepEqual(atomProblems(text, address), []);
  const entries = made.flatMap(({ text }) => childrenOf(readXml(text), 'entry'));
  const titles = entries.map((entry) => textOf(entry, 'title'));
  assert.ok(titles.includes(HOSTILE));
  assert.ok(titles.includes(`Terjadi, tetapi berbeda: ${HOSTILE}`));
  assert.ok(entries.some((entry) => textOf(entry, 'summary')?.startsWith(`Yang berbeda: ${HOSTILE} · ${HOSTILE} · `)));
});

test('JSON Feed', () => {
  for (const feed of feeds) assert.deepEqual(jsonFeedProblems(jsonFeed(feed), `${feed.folder}feed.json`), []);
  const { title, items } = JSON.parse(jsonFeed(feeds[0] ?? assert.fail())) as {
    title: string;
    items: { title: string; content_text: string }[];
  };
  assert.deepEqual([title, items[0]?.title, items[0]?.content_text], [HOSTILE, HOSTILE, HOSTILE]);
});

test('linked data in the head of a page', () => {
  const graphs = [
    homeGraph(context),
    articleHeadGraph(context, article),
    claimGraph(context, claim),
    ...[...context.graph.entities.keys()]
      .filter((id) => ['tokoh', 'lokasi', 'badan', 'kejadian'].includes(id))
      .map((id) => entityGraph(context, id)),
  ];
  for (const graph of graphs) {
    const page = parsePage(`<head><script type="application/ld+json">${jsonForHtml(graph)}</script></head><p>`);
    const scripts = byTag(page, 'script');
    assert.equal(scripts.length, 1);
    assert.deepEqual(byTag(page, 'b', 'img'), []);
    const [text] = scripts[0]?.children ?? [];
    assert.ok(text?.type === 'text');
    assert.deepEqual(JSON.parse(text.value), JSON.parse(JSON.stringify(graph)));
    assert.ok(JSON.stringify(graph).includes(JSON.stringify(HOSTILE)));
  }
});

test('linked data of an article in a file', () => {
  const things = articleGraph(context, article)['@graph'] as unknown as Record<string, unknown>[];
  const own = things.find((thing) => thing['@type'] === 'AnalysisNewsArticle') ?? assert.fail();
  assert.deepEqual([own['headline'], own['description']], [HOSTILE, HOSTILE]);
  assert.deepEqual((own['correction'] as { text: string }[])[0]?.text, HOSTILE);
  assert.deepEqual((own['citation'] as { name: string; url: string }[])[0]?.name, HOSTILE);
});

test('the sitemap of news', async () => {
  const text = newsSitemap(context, '2023-09-05T10:00+07:00');
  assert.deepEqual(await xmlProblems(new Map([['news.xml', text]])), []);
  const news = childrenOf(childrenOf(readXml(text), 'url')[0] ?? assert.fail(), 'news:news')[0] ?? assert.fail();
  assert.equal(textOf(news, 'news:title'), HOSTILE);
  assert.equal(textOf(childrenOf(news, 'news:publication')[0] ?? assert.fail(), 'news:name'), HOSTILE);
});

test('llms.txt', () => {
  const tree = parseMarkdown(llmsText(context));
  assert.equal(tree.heading, HOSTILE);
  assert.equal(tree.html, 0);
  assert.ok(tree.links.some(({ text, url }) => text === HOSTILE && url === 'https://contoh.example/artikel/kabar.md'));
  assert.ok(tree.links.every(({ url }) => url.startsWith('https://contoh.example/')));
});

test('the web manifest', () => {
  const { name, description } = JSON.parse(webManifest(context)) as { name: string; description: string };
  assert.deepEqual([name, description], [HOSTILE, HOSTILE]);
});

test('tables', () => {
  const data = graphData(context);
  const cells = Object.values(CSV_TABLES).flatMap((table) => {
    const text = table(data, 'id');
    for (const row of csvRows(text, (cell) => cell)) {
      for (const cell of Object.values(row)) assert.ok(!/^[=+@\t\r\n]|^-\D/.test(cell), cell);
    }
    return csvRows(text).flatMap((row) => Object.values(row));
  });
  // Name of an entity, text of a claim, headline and publisher of a source, in each the whole text.
  assert.ok(cells.filter((cell) => cell === HOSTILE).length > 15);
  assert.ok(cells.includes('=cue'));
});

test('FollowTheMoney', () => {
  const lines = [...ftmEntities(context, graphData(context))].map((entity) => JSON.stringify(entity));
  assert.ok(lines.every((line) => !line.includes('\n')));
  const person = lines
    .map((line) => JSON.parse(line) as { id: string; properties: Record<string, string[]> })
    .find(({ id }) => id === 'tokoh');
  assert.deepEqual([person?.properties['name'], person?.properties['alias']], [[names[0]], [names[1]]]);
  assert.deepEqual(person?.properties['position'], [HOSTILE]);
});

test('annotations', () => {
  const { label, first } = annotations(context, article) as {
    label: string;
    first: { items: { id: string; target: { selector: { exact?: string }[] }; body: { value?: string }[] }[] };
  };
  assert.equal(label, HOSTILE);
  const own = first.items.find(({ id }) => id.endsWith('#c-klaim'));
  assert.equal(own?.target.selector[1]?.exact, article.occurrences[0]?.words);
  assert.ok(article.occurrences[0]?.words.startsWith(HOSTILE));
  assert.ok(own?.body[1]?.value?.startsWith(HOSTILE));
});

test('data beside pages', async () => {
  for (const { path, make } of thingFiles(context)) {
    const { names: found, text } = JSON.parse(String(await make())) as {
      names?: { text: string }[];
      text?: Record<string, string>;
    };
    if (found && path.includes('tokoh'))
      assert.deepEqual(
        found.map((name) => name.text),
        names,
      );
    if (path.includes('klaim/klaim/')) assert.equal(text?.['id'], HOSTILE);
  }
});

/** What a reader sees of an element that holds HTML. */
function shownBy(node: XmlNode, name: string): string {
  const [body] = byTag(parsePage(textOf(node, name) ?? ''), 'body');
  const [text] = body?.children ?? [];
  return text?.type === 'text' ? text.value : '';
}
