import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { atomProblems, jsonFeedProblems, rssProblems } from './feed-problems.ts';
import { graphFile } from './graph-file.ts';
import { byTag } from './html-tree.ts';
import { theSite } from './the-site.ts';
import { childrenOf, readXml, textOf, xmlProblems } from './xml-tree.ts';

const origin = new URL(site.url).origin;
const feeds = [...theSite.files].filter((file) => /(^|\/)(feed\.xml|atom\.xml|feed\.json)$/.test(file));
const read = (file: string): string => readFileSync(join(theSite.dir, file), 'utf8');
const addressOf = (file: string): string => origin + theSite.base + file;

const check = (file: string): string[] => {
  if (file.endsWith('atom.xml')) return atomProblems(read(file), addressOf(file));
  return (file.endsWith('.json') ? jsonFeedProblems : rssProblems)(read(file), addressOf(file));
};

test('the site, each story, each entity, the claims and their outcomes have a feed in every format', () => {
  const stories = [...new Set(graphFile.articles.flatMap(({ story }) => story ?? []))];
  const folders = [
    paths.home(),
    paths.claims(),
    paths.claimOutcomes(),
    ...stories.map((story) => paths.timeline(story)),
    ...graphFile.entities.map(({ address }) => address),
  ];
  const expected = folders.flatMap((folder) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((file) => paths.beside(folder, file).slice(theSite.base.length)),
  );
  assert.deepEqual(feeds.toSorted(), expected.sort());
});

test('a validator has nothing to say of any feed', async () => {
  const xml = new Map(feeds.filter((file) => file.endsWith('.xml')).map((file) => [file, read(file)]));
  assert.deepEqual(await xmlProblems(xml), []);
  for (const file of feeds) assert.deepEqual(check(file), [], file);
});

test('the three formats of a feed hold the same entries, and no more than fifty', () => {
  for (const rss of feeds.filter((file) => file.endsWith('feed.xml'))) {
    const items = childrenOf(childrenOf(readXml(read(rss)), 'channel')[0] ?? assert.fail(), 'item');
    const atom = childrenOf(readXml(read(rss.replace('feed.xml', 'atom.xml'))), 'entry');
    const json = JSON.parse(read(rss.replace('feed.xml', 'feed.json'))) as { items: { id: string; title: string }[] };
    const entries = json.items.map(({ id, title }) => [id, title]);
    assert.deepEqual(
      items.map((item) => [textOf(item, 'guid'), textOf(item, 'title')]),
      entries,
      rss,
    );
    assert.deepEqual(
      atom.map((entry) => [textOf(entry, 'id'), textOf(entry, 'title')]),
      entries,
      rss,
    );
    assert.ok(entries.length <= 50, rss);
  }
});

test('the feed of outcomes tells each line of each log in the data, the newest first', () => {
  const { items } = JSON.parse(read(`${paths.claimOutcomes()}feed.json`.slice(theSite.base.length))) as {
    items: { url: string; title: string; date_published: string }[];
  };
  const log = graphFile.claims.flatMap(({ address, outcomes }) =>
    outcomes.map(({ date, status }) => ({ url: origin + address, date, status: words.statuses[status] })),
  );
  assert.equal(items.length, Math.min(50, log.length));
  for (const { url, title, date_published } of items) {
    const told = log.some(
      (line) =>
        line.url === url &&
        date_published.startsWith(line.date) &&
        title.toLowerCase().startsWith(`${line.status.toLowerCase()}: `),
    );
    assert.ok(told, title);
  }
});

test('every address in a feed is there', () => {
  const pages = new Set(theSite.pages.map(({ address }) => origin + address));
  for (const file of feeds.filter((one) => one.endsWith('.json'))) {
    const { home_page_url, items } = JSON.parse(read(file)) as { home_page_url: string; items: { url: string }[] };
    for (const address of [home_page_url, ...items.map(({ url }) => url)]) assert.ok(pages.has(address), address);
  }
});

test('a page names its feeds in its head, each with the type that it has', () => {
  const TYPES = {
    'feed.xml': 'application/rss+xml',
    'atom.xml': 'application/atom+xml',
    'feed.json': 'application/feed+json',
  };
  const withFeeds = new Set(feeds.map((file) => theSite.base + file.replace(/[^/]+$/, '')));
  let found = 0;
  for (const { address, tree } of theSite.pages) {
    const links = byTag(tree, 'link').filter(({ properties }) =>
      Object.values(TYPES).includes(String(properties['type'])),
    );
    for (const { properties } of links) {
      const [name = ''] = /[^/]+$/.exec(String(properties['href'])) ?? [];
      assert.equal(properties['type'], TYPES[name as keyof typeof TYPES], address);
    }
    if (!withFeeds.has(address)) continue;
    found++;
    const hrefs = links.map(({ properties }) => String(properties['href']));
    for (const name of Object.keys(TYPES)) assert.ok(hrefs.includes(address + name), `${address}: ${name}`);
  }
  assert.ok(found > 3);
});

test('what is wrong with a feed would be found', () => {
  const rss = read('feed.xml');
  const atom = read('atom.xml');
  const json = read('feed.json');
  const address = (file: string): string => addressOf(file);
  const wrong: [problem: string, found: string[]][] = [
    ['title', rssProblems(rss.replace(/<title>.*?<\/title>/, '<title> </title>'), address('feed.xml'))],
    ['item link', rssProblems(rss.replace(/(<item>[^]*?)<link>https:..[^/]*/, '$1<link>'), address('feed.xml'))],
    ['item pubDate', rssProblems(rss.replace(/(<item>[^]*?<pubDate>)\w+,/, '$1Xyz,'), address('feed.xml'))],
    ['guid given twice', rssProblems(rss.replace(/<item>[^]*?<\/item>/, '$&$&'), address('feed.xml'))],
    [
      'item description',
      rssProblems(rss.replace(/(<item>[^]*?<description>)/, '$1&lt;a href="/x">'), address('feed.xml')),
    ],
    ['unknown element of an item', rssProblems(rss.replace('<item>', '<item><author>x</author>'), address('feed.xml'))],
    ['address of itself', rssProblems(rss, address('lain.xml'))],
    ['entry updated', atomProblems(atom.replace(/(<entry>[^]*?<updated>.{10})T/, '$1 '), address('atom.xml'))],
    ['entry author', atomProblems(atom.replace(/<author>[^]*?<\/author>/, ''), address('atom.xml'))],
    ['updated is the newest date', atomProblems(atom.replace(/<updated>\d{4}/, '<updated>1999'), address('atom.xml'))],
    ['item id', jsonFeedProblems(json.replace(/"id":"https:..[^/]*/, '"id":"'), address('feed.json'))],
    [
      'item date_published',
      jsonFeedProblems(json.replace(/("date_published":"[^"]*):\d\d\+/, '$1+'), address('feed.json')),
    ],
  ];
  for (const [problem, found] of wrong) assert.ok(found.includes(problem), `${problem}: ${found.join(', ')}`);
});
