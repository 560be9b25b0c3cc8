import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ChangeResult } from '../../src/cli/change-content.ts';
import { mergeContent, renameContent } from '../../src/cli/edit-content.ts';
import { startServer } from '../../src/cli/static-server.ts';
import { FACETS } from '../../src/core/export/claim/facets.ts';
import { companionsOf, hrefOf, publishedAddresses, publishedPages } from '../../src/core/graph/published-addresses.ts';
import type { PageKind } from '../../src/core/paths.ts';
import { parseUrlsLock, URLS_FILE, type UrlsLock } from '../../src/core/graph/urls-lock.ts';
import { addressText, isEntityKind, parseAddress, type Address } from '../../src/core/schema/address.ts';
import { contentDir, outDir } from '../../src/read/environment.ts';
import { linkContext, paths } from '../../src/site-context.ts';
import { pageAt, readSite, type BuiltSite } from './built-site.ts';
import { linkProblems } from './check-links.ts';
import { copyContent, editFile } from './content-copy.ts';
import { byTag, elements, hrefs } from './html-tree.ts';
import { deadEnds, isHidden, refreshOf, replayAddresses, type Landing } from './replay-addresses.ts';
import { runCli } from './run-cli.ts';
import { site } from '../../src/site.config.ts';
import { graph } from './the-content.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

function lockOf(dir: string): UrlsLock {
  const { lock, issues } = parseUrlsLock(readFileSync(join(dir, URLS_FILE), 'utf8'));
  assert.deepEqual(issues, []);
  return lock;
}

test('every address that was ever published leads to its page in one hop at most, and to its place in it', async () => {
  const lock = lockOf(contentDir());
  assert.ok(lock.length > 100);
  assert.deepEqual(deadEnds(await replayAddresses(outDir(), lock)), []);
});

test('every page and every claim of the site is on record', () => {
  const recorded = new Set(lockOf(contentDir()).map(addressText));
  assert.deepEqual(
    publishedAddresses(graph).filter((address) => !recorded.has(address)),
    [],
    'run `npm run check -- --accept`',
  );
});

test('no address that was ever on record has been taken out of it', (context) => {
  const log = spawnSync('git', ['log', '-p', '--no-color', '--format=', '--', URLS_FILE], {
    cwd: contentDir(),
    encoding: 'utf8',
  });
  if (log.status !== 0) {
    context.skip('the content is in no git repository');
    return;
  }
  const recorded = new Set(lockOf(contentDir()).map(addressText));
  const once = [...log.stdout.matchAll(/^[-+]([a-z]+\/\S+)$/gm)].map(([, address]) => address ?? '');
  assert.deepEqual(
    once.filter((address) => !recorded.has(address)),
    [],
  );
});

test('every page that a search may find is a permanent address, and those are all there are', () => {
  const permanent = publishedPages(graph).flatMap((address) => [
    hrefOf(paths, address) ?? '',
    ...companionsOf(paths, address).flatMap(({ href, framed }) => (framed ? [] : [href])),
  ]);
  const listed = theSite.pages.filter(({ tree }) => !isHidden(tree)).map(({ address }) => address);
  const withoutClaims = [...graph.articles.values()].filter(({ occurrences }) => occurrences.length === 0);
  const missing = withoutClaims.map(({ id }) => paths.articleClaims(id));
  assert.deepEqual(listed.sort(), permanent.filter((address) => !missing.includes(address)).sort());
});

/** A story that is changed in every way that moves an address, over a copy of the content. */
const folder = mkdtempDisposableSync(join(tmpdir(), 'addresses-'));
after(() => folder.remove());
const content = join(folder.path, 'content');
const out = join(folder.path, 'site');
const CHANGED = {
  'articles/kabar-uji.md': `---
title: Kabar uji
description: Artikel yang hanya ada dalam pengujian.
published: 2023-09-06T09:00+07:00
authors: [${Object.keys(site.authors)[0] ?? ''}]
lang: id
entities:
  Kim: orang-uji
  Kawan: kawan-uji
  Kantor: kantor-uji
---

Menurut [Kantor], :claim[[Kim] berangkat]{#uji-berangkat by=Kantor}, dan :claim[[Kim] pergi]{#uji-pergi by=Kantor}.

:::claim{#uji-rapat by=Kantor}
Rapat [Kawan] batal.
:::

Dan :claim[kota itu sepi]{#uji-sepi by=Kantor}. [Kim] lalu :claim[[Kim] tiba]{#uji-tiba by=Kantor}.
`,
  'articles/palsu-uji.md': `---
title: Kabar palsu
description: Artikel yang ditarik dalam pengujian.
published: 2023-09-07T09:00+07:00
authors: [${Object.keys(site.authors)[0] ?? ''}]
lang: id
---

Konon :claim[kapal itu karam]{#uji-karam by=redaksi}.
`,
  'people/kawan-uji.md': `---
names:
  - { text: Kawan Uji, lang: id, kind: label }
sort: Kawan Uji
description: { id: Orang yang tidak ada. }
sources:
  - { publisher: Penerbit, url: https://sumber.example/kawan, published: 2023-09 }
---
`,
};
const TOMBSTONE = `---
addresses: [article/palsu-uji, claim/uji-karam]
date: 2023-09-08
title: { id: Kabar palsu }
reason: { id: Sumbernya ternyata tidak ada. }
---
`;
let lock: UrlsLock;
let landings: Map<string, Landing>;
let built: BuiltSite;
/** What is renamed of the site's own content: an entity, a claim and an article, where their pages stood. */
let renamed: Address[];

async function run(command: 'build' | 'check' | 'rename' | 'merge', ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(command, { args, env: { CONTENT_DIR: content, OUT_DIR: out } });
  assert.equal(code, 0, stdout + stderr);
  return stdout;
}

async function change(making: Promise<ChangeResult>): Promise<void> {
  assert.ok('changes' in (await making));
}

before(async () => {
  copyContent(content);
  for (const [file, text] of Object.entries(CHANGED)) writeFileSync(join(content, file), text);
  await run('check', '--accept');
  lock = lockOf(content);

  const [busiest] = [...graph.entities.values()].sort((a, b) => b.mentions.length - a.mentions.length);
  const [spread] = [...graph.claims.values()].sort((a, b) => b.occurrences.length - a.occurrences.length);
  const [first] = graph.articles.keys();
  assert.ok(busiest && spread && first);
  renamed = [
    { kind: busiest.data.entityKind, id: busiest.id },
    { kind: 'claim', id: spread.id },
    { kind: 'article', id: first },
  ];
  await change(renameContent(content, linkContext, busiest.id, 'entitas-berganti-nama'));
  await change(renameContent(content, linkContext, 'entitas-berganti-nama', 'entitas-berganti-nama-lagi'));
  await change(renameContent(content, linkContext, `claim/${spread.id}`, 'klaim-berganti-nama'));
  await change(renameContent(content, linkContext, `article/${first}`, 'artikel-berganti-nama'));
  await change(mergeContent(content, linkContext, 'orang-uji', 'kawan-uji'));
  await change(renameContent(content, linkContext, 'kawan-uji', 'kawan-lama-uji'));
  await run('merge', 'uji-pergi', 'uji-berangkat');
  await change(renameContent(content, linkContext, 'uji-rapat', 'uji-rapat-batal'));
  await run('rename', 'kabar-uji', 'kabar-lain-uji');

  // By hand: words marked as another claim, a claim taken out and corrected, an article withdrawn with its claim.
  const other = join(content, 'articles/artikel-uji.md');
  editFile(other, '{#uji-tiba ', '{#uji-sepi was=uji-tiba ');
  editFile(other, 'lang: id\n', 'lang: id\nwas: [artikel-dahulu]\n');
  const article = join(content, 'articles/kabar-lain-uji.md');
  editFile(article, ':claim[kota itu sepi]{#uji-sepi by=Kantor}', 'kota itu sepi');
  const correction = '{ date: 2023-09-07T09:00+07:00, text: Kota itu tidak sepi., claims: [uji-sepi] }';
  editFile(article, 'lang: id\n', `lang: id\ncorrections: [${correction}]\n`);
  rmSync(join(content, 'articles/palsu-uji.md'));
  mkdirSync(join(content, 'tombstones'));
  writeFileSync(join(content, 'tombstones/palsu-uji.md'), TOMBSTONE);
  await run('check', '--accept');

  await run('build');
  built = readSite(out, paths.base);
  const landed = await replayAddresses(out, [...lock, { kind: 'article', id: 'artikel-dahulu' }]);
  landings = new Map(landed.map((one) => [one.address, one]));
});

/** Where an old link leads now. */
function landing(address: string): Landing {
  const found = landings.get(address);
  assert.ok(found, address);
  return found;
}

function hrefTo(address: string): string {
  const href = hrefOf(paths, parseAddress(address) ?? { kind: 'page', id: 'home' });
  assert.ok(href, address);
  return href;
}

test('after renames, merges, corrections and a withdrawal every old address still leads to its page and place', () => {
  assert.deepEqual(deadEnds([...landings.values()]), []);
  assert.deepEqual(linkProblems(built, new URL(site.url).origin), []);
});

test('what was renamed twice or merged and renamed is one hop away', () => {
  const moves: [from: string, to: string][] = [
    ['person/orang-uji', 'person/kawan-lama-uji'],
    ['person/kawan-uji', 'person/kawan-lama-uji'],
    ['claim/uji-pergi', 'claim/uji-berangkat'],
    ['claim/uji-rapat', 'claim/uji-rapat-batal'],
    ['article/kabar-uji', 'article/kabar-lain-uji'],
    ['article/artikel-dahulu', 'article/artikel-uji'],
  ];
  for (const [from, to] of moves) {
    const { hops, path } = landing(from);
    assert.deepEqual({ from, hops, path }, { from, hops: 1, path: hrefTo(to) });
  }
});

test('a claim’s link leads to the words that were meant, or to the correction that took them out', () => {
  const words = (address: string): string => {
    const { tree, target } = landing(address);
    const holder = elements(tree, ({ children }) => target !== undefined && children.includes(target))[0];
    return visibleText((target?.children.length ?? 0) > 0 ? (target ?? tree) : (holder ?? tree));
  };
  assert.match(words('article/kabar-uji#c-uji-berangkat'), /berangkat/);
  assert.match(words('article/kabar-uji#c-uji-pergi'), /pergi/);
  assert.match(words('article/kabar-uji#c-uji-rapat'), /Rapat Kawan batal/);
  assert.match(words('article/artikel-uji#c-uji-tiba'), /akan tiba pada Senin/);
  assert.match(words('article/kabar-uji#c-uji-sepi'), /Kota itu tidak sepi/);
});

test('what belongs to a page moved or was withdrawn with it', () => {
  const { address } = pageAt(built, paths.embed('uji-pergi'));
  assert.equal(refreshOf(pageAt(built, address).tree), paths.embed('uji-berangkat'));
  assert.equal(refreshOf(pageAt(built, paths.articleClaims('kabar-uji')).tree), paths.articleClaims('kabar-lain-uji'));
  const framed = pageAt(built, paths.embed('uji-karam')).tree;
  assert.match(visibleText(framed), /Sumbernya ternyata tidak ada\./);
  for (const link of byTag(byTag(framed, 'main')[0] ?? framed, 'a')) assert.equal(link.properties['target'], '_blank');
  const redirects = readFileSync(join(out, '_redirects'), 'utf8');
  const [feed] = [...built.files].filter((file) =>
    file.startsWith(hrefTo('person/kawan-lama-uji').slice(paths.base.length)),
  );
  assert.ok(feed);
  assert.match(
    redirects,
    new RegExp(`^${hrefTo('person/orang-uji')}\\S+ ${paths.base}${RegExp.escape(feed)} 301$`, 'm'),
  );
});

test('all that lay under or beside a page that moved, its card too, is one hop away at most', async () => {
  const folders = renamed.flatMap((address) => [
    hrefOf(paths, address) ?? '',
    ...companionsOf(paths, address).map(({ href }) => href),
    ...(isPageKind(address.kind) ? [paths.card(address.kind, address.id)] : []),
    ...(isEntityKind(address.kind) ? FACETS.map((facet) => paths.claimFilter(facet, address.id)) : []),
  ]);
  const before = [...theSite.files]
    .map((file) => paths.base + file.replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => folders.some((folder) => path.startsWith(folder)));
  for (const part of [
    paths.segments.filter,
    paths.segments.lists.saidBy,
    paths.segments.card,
    'feed.xml',
    paths.segments.embed,
  ])
    assert.ok(
      before.some((path) => path.includes(part)),
      part,
    );
  const server = await startServer({ dir: out, port: 0, base: paths.base });
  try {
    for (const path of before) {
      const first = await fetch(new URL(path, server.url), { redirect: 'manual' });
      const to = first.headers.get('location');
      const last = to === null ? first : await fetch(new URL(to, server.url), { redirect: 'manual' });
      assert.equal(last.status, 200, `${path} ${to}`);
    }
  } finally {
    await server.close();
  }
  // Hosts that send no redirects have a page there, or the picture itself.
  for (const path of before.filter((one) => one.endsWith('/'))) assert.ok(refreshOf(pageAt(built, path).tree), path);
  for (const path of before.filter((one) => one.endsWith('.png')))
    assert.ok(built.files.has(path.slice(paths.base.length)), path);
});

function isPageKind(kind: Address['kind']): kind is PageKind {
  return kind === 'article' || kind === 'claim' || isEntityKind(kind);
}

test('a page that moved says so to hosts that send no redirects, and keeps out of searches', () => {
  const moved = built.pages.filter(({ tree }) => refreshOf(tree) !== undefined);
  assert.ok(moved.length >= 9);
  for (const { file, tree } of moved) {
    const to = refreshOf(tree) ?? '';
    assert.equal(refreshOf(pageAt(built, to).tree), undefined, `${file}: two hops`);
    assert.ok(hrefs(tree).includes(to), file);
    assert.ok(isHidden(tree), file);
    const canonical = byTag(tree, 'link').find(({ properties }) => [properties['rel']].flat().includes('canonical'));
    assert.equal(canonical?.properties['href'], new URL(to, site.url).href, file);
  }
});

test('a page that was withdrawn says when and why, and the corrections name it', () => {
  for (const address of ['article/palsu-uji', 'claim/uji-karam', 'article/palsu-uji#c-uji-karam']) {
    const { tree, hops, withdrawn } = landing(address);
    assert.equal(hops, 0);
    assert.ok(withdrawn);
    const [main] = byTag(tree, 'main');
    assert.ok(main);
    assert.match(visibleText(main), /Kabar palsu/);
    assert.match(visibleText(main), /Sumbernya ternyata tidak ada\./);
    assert.match(visibleText(main), /8 September 2023/);
  }
  const corrections = pageAt(built, paths.corrections());
  assert.ok(hrefs(corrections.tree).includes(hrefTo('article/palsu-uji')));
});
