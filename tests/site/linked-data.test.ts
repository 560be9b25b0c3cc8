import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt } from './built-site.ts';
import { graphFile } from './graph-file.ts';
import { byClass, byTag } from './html-tree.ts';
import { idsIn, thingOf, thingsIn, thingsOf, type LinkedThing } from './linked-data.ts';
import { sectionOf } from './page-facts.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

const origin = new URL(site.url).origin;
const { articles, entities, claims } = graphFile;
const WORD = { person: 'person', place: 'place', organization: 'organization', event: 'event' };
const entityNode = (id: string): string => {
  const { address, kind } = entities.find((one) => one.id === id) ?? assert.fail(id);
  return `${origin}${address}#${WORD[kind]}`;
};
const headingOf = (address: string): string => {
  const { tree } = pageAt(theSite, address);
  return visibleText(byTag(tree, 'h1')[0] ?? tree);
};
const fullGraph = (address: string): LinkedThing[] =>
  thingsIn(readFileSync(join(theSite.dir, `${address}data.jsonld`.slice(theSite.base.length)), 'utf8'));

test('the head of an article says of it what its page shows, and the file beside it says the same and more', () => {
  for (const { id, address, title, published, updated, corrections, lang } of articles) {
    const page = pageAt(theSite, address);
    const article = thingOf(thingsOf(page), 'AnalysisNewsArticle');
    assert.equal(article['@id'], `${origin}${address}#article`, id);
    assert.equal(article['headline'], title);
    assert.equal(article['headline'], headingOf(address));
    assert.equal(article['mainEntityOfPage'], origin + address);
    assert.equal(article['image'], origin + paths.card('article', id));
    const times = byClass(page.tree, 'byline').flatMap((byline) => byTag(byline, 'time'));
    const shown = times.map(({ properties }) => properties['dateTime']);
    assert.deepEqual([published, updated].filter(Boolean), shown, id);
    assert.equal(article['datePublished'], published, id);
    const changes = [...(updated === undefined ? [] : [updated]), ...corrections.map(({ date }) => date)];
    const latest = changes.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
    assert.equal(article['dateModified'], latest, id);
    const corrected = [article['correction'] ?? []].flat() as { text: string; datePublished: string }[];
    assert.deepEqual(
      corrected.map(({ text, datePublished }) => [datePublished, text]),
      corrections.map(({ date, text }) => [date, text]),
    );
    const section = visibleText(sectionOf(page.tree, 'corrections') ?? { type: 'root', children: [] });
    for (const { text } of corrected) assert.ok(section.includes(text.replace(/\s+/g, ' ')), id);

    const full = thingOf(fullGraph(address), 'AnalysisNewsArticle');
    assert.equal(full['inLanguage'], lang);
    for (const [property, value] of Object.entries(article)) assert.deepEqual(full[property], value, property);
  }
});

test('the file beside an article holds what it mentions, cites and reports', () => {
  for (const { address, id, mentions, claims: reported, sources, story, translationOf } of articles) {
    const things = fullGraph(address);
    const article = thingOf(things, 'AnalysisNewsArticle');
    assert.deepEqual(
      idsIn(article['mentions']).sort(),
      [
        ...new Set(mentions.map(({ entity }) => entityNode(entity))),
        ...reported.map((claim) => `${origin}${paths.claim(claim)}#claim`),
      ].sort(),
      id,
    );
    assert.deepEqual(
      idsIn(article['citation']),
      sources.map(({ url }) => url),
    );
    assert.equal(
      idsIn(article['isPartOf']).some((one) => one.endsWith('#story')),
      story !== undefined,
    );
    const original = translationOf === undefined ? [] : [`${origin}${paths.article(translationOf)}#article`];
    assert.deepEqual(idsIn(article['translationOfWork']), original);
    for (const quotation of [article['hasPart'] ?? []].flat() as { text: string }[]) {
      const [body] = byClass(pageAt(theSite, address).tree, 'article-body');
      assert.ok(body && visibleText(body).includes(quotation.text.replace(/\s+/g, ' ')), quotation.text);
    }
  }
});

test('a claim’s page says in linked data who put it forward, where it appeared and what became of it', () => {
  for (const claim of claims) {
    const things = thingsOf(pageAt(theSite, claim.address));
    const thing = thingOf(
      things.filter((one) => one['@id'] === `${origin}${claim.address}#claim`),
      'Claim',
    );
    assert.equal(thing['text'], headingOf(claim.address));
    const forward = claim.occurrences.filter(({ modality }) => modality !== 'denied' && modality !== 'asked');
    const speakers = forward.flatMap(({ chain: [first] }) =>
      first && 'entity' in first ? [entityNode(first.entity)] : [],
    );
    assert.deepEqual(idsIn(thing['author']), [...new Set(speakers)], claim.id);
    assert.deepEqual(idsIn(thing['about']), claim.about.map(entityNode), claim.id);
    const works = claim.occurrences.map(({ article }) => `${origin}${paths.article(article)}#article`);
    const cited = claim.occurrences.flatMap(({ chain }) =>
      chain.flatMap((hop) => ('entity' in hop && hop.source ? [hop.source.url] : [])),
    );
    assert.deepEqual(idsIn(thing['appearance']).sort(), [...new Set([...works, ...cited])].sort(), claim.id);
    const [first = ''] = idsIn(thing['firstAppearance']);
    assert.ok(idsIn(thing['appearance']).includes(first), claim.id);
    const comments = [thing['comment'] ?? []].flat() as { datePublished: string; citation: { url: string } }[];
    assert.deepEqual(
      comments.map(({ datePublished, citation }) => [datePublished, citation.url]),
      claim.outcomes.map(({ date, source }) => [date, source.url]),
      claim.id,
    );
  }
});

test('an entity’s page says in linked data what it is called, what it is and where', () => {
  for (const { id, address, kind, names, wikidata, coordinates, from, to } of entities) {
    const things = thingsOf(pageAt(theSite, address));
    const thing = things.find((one) => one['@id'] === `${origin}${address}#${WORD[kind]}`) ?? assert.fail(id);
    assert.equal(thing['name'], headingOf(address));
    const known = names.filter((name) => name.kind !== 'weak').map(({ text }) => text);
    const told = [thing['name'], ...[thing['alternateName'] ?? []].flat()];
    assert.deepEqual(new Set(told), new Set([thing['name'], ...known]), id);
    assert.equal(thing['sameAs'], wikidata === undefined ? undefined : `https://www.wikidata.org/entity/${wikidata}`);
    assert.deepEqual([thing['startDate'], thing['endDate']], [from, to], id);
    const geo = thing['geo'] as { latitude: number; longitude: number } | undefined;
    assert.deepEqual(geo && { lat: geo.latitude, lon: geo.longitude }, coordinates, id);
  }
});

test('an article, an entity and a claim say where they stand on the site: in their list, by pages that are there', () => {
  const pages = new Set(theSite.pages.map(({ address }) => origin + address));
  for (const { address } of [...articles, ...entities, ...claims]) {
    const things = address.startsWith(paths.article('').slice(0, -1))
      ? fullGraph(address)
      : thingsOf(pageAt(theSite, address));
    const steps = thingOf(things, 'BreadcrumbList')['itemListElement'] as { position: number; item: string }[];
    assert.deepEqual(
      steps.map(({ position }) => position),
      steps.map((_, index) => index + 1),
    );
    for (const { item } of steps) assert.ok(pages.has(item), item);
    const list = address.replace(/[^/]+\/$/, '');
    assert.deepEqual(
      steps.map(({ item }) => item),
      [paths.home(), list, address].map((one) => origin + one),
    );
  }
});

test('who publishes the site has a picture that is there', () => {
  const { logo } = thingOf(thingsOf(pageAt(theSite, paths.home())), 'NewsMediaOrganization');
  assert.ok(theSite.files.has(new URL(String(logo)).pathname.slice(theSite.base.length)));
});

test('nothing is called a review, and every id on a page of ours is an address on it', () => {
  const pages = new Set(theSite.pages.map(({ address }) => origin + address));
  for (const page of theSite.pages) {
    const things = thingsOf(page);
    assert.doesNotMatch(JSON.stringify(things), /"@type":"\w*(Review|Rating)"/, page.file);
    for (const { '@id': id } of things) {
      const [address = ''] = (id ?? '').split('#');
      assert.ok(pages.has(address), `${page.file}: ${id ?? 'no id'}`);
    }
  }
});

test('the linked data in the head of an article weigh next to nothing', (context) => {
  for (const { id, address } of articles) {
    const { html } = pageAt(theSite, address);
    const without = html.replace(/<script type="application\/ld\+json">.*?<\/script>/s, '');
    const weight = gzipSync(html, { level: 9 }).length - gzipSync(without, { level: 9 }).length;
    context.diagnostic(`${id}: ${weight} bytes`);
    assert.ok(weight > 0 && weight <= 500, `${id}: ${weight} bytes`);
  }
});
