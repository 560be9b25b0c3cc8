import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { GraphData } from '../../src/core/export/data/graph-schema.ts';
import { ENTITY_KINDS } from '../../src/core/schema/entity.ts';
import { words } from '../../src/i18n/words.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { pageAt } from './built-site.ts';
import { graphFile, graphSchemaFile } from './graph-file.ts';
import { byClass, byId, byTag, hasClass, hrefs } from './html-tree.ts';
import { pagesOfList } from './long-list.ts';
import { cardsIn, sectionOf, shownMarks, shownOccurrences, shownOutcomes, type ShownOccurrence } from './page-facts.ts';
import { isHidden } from './replay-addresses.ts';
import { theSite } from './the-site.ts';
import { visibleText } from './visible-text.ts';

const { articles, entities, claims } = graphFile;

type ClaimData = GraphData['claims'][number];
type OccurrenceData = ClaimData['occurrences'][number];
type HopData = OccurrenceData['chain'][number];

test('the data are valid by the schema that is published with them, as another program reads it', () => {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(graphSchemaFile);
  validate(graphFile);
  assert.deepEqual(validate.errors ?? [], []);
});

test('the schema refuses data that lack something, or have something that it does not know', () => {
  const validate = new Ajv2020().compile(graphSchemaFile);
  const [claim, ...others] = claims;
  const { origins, ...withoutOrigins } = claim ?? assert.fail();
  assert.equal(validate({ ...graphFile, claims: [withoutOrigins, ...others] }), false);
  assert.equal(validate({ ...graphFile, claims: [{ ...claim, origins: String(origins) }, ...others] }), false);
  assert.equal(validate({ ...graphFile, claims: [{ ...claim, verdict: true }, ...others] }), false);
  assert.equal(validate({ ...graphFile, claims: [{ ...claim, status: 'true' }, ...others] }), false);
});

test('each list stands in order of its ids, and has each once', () => {
  for (const list of [articles, entities, claims]) {
    const ids = list.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
    assert.ok(ids.length > 0);
  }
});

test('the data hold the articles, entities and claims that have pages, under the same addresses, and no others', () => {
  const pagesUnder = (address: string): string[] =>
    theSite.pages
      .filter(({ tree }) => !isHidden(tree))
      .map((page) => page.address)
      .filter((one) => one.startsWith(address) && /^[^/]+\/$/.test(one.slice(address.length)));
  const lists = ENTITY_KINDS.map((kind) => paths.entities(kind));
  assert.deepEqual(claims.map(({ address }) => address).sort(), pagesUnder(paths.claims()).sort());
  assert.deepEqual(entities.map(({ address }) => address).sort(), lists.flatMap(pagesUnder).sort());
  assert.deepEqual(articles.map(({ address }) => address).sort(), pagesUnder(paths.article('').slice(0, -1)).sort());
});

test('a claim’s page shows the text, the origins, the marks, the dates and the state that the data give it', () => {
  for (const claim of claims) {
    const { tree } = pageAt(theSite, claim.address);
    const [header] = byTag(tree, 'header').slice(-1);
    assert.ok(header, claim.id);
    assert.equal(visibleText(byTag(tree, 'h1')[0] ?? tree), inLocale(claim.text), claim.id);
    for (const side of words.origins(claim.originsBySide)) assert.ok(visibleText(header).includes(side), claim.id);
    const isWaiting = claim.status === 'open' && !claim.overdue;
    assert.deepEqual(shownMarks(header), [...marksOf(claim), ...(isWaiting ? [words.statuses.open] : [])], claim.id);
    const latest = claim.outcomes.at(-1)?.date;
    assert.deepEqual(
      timesIn(header),
      [claim.due, latest].filter((date) => date !== undefined),
      claim.id,
    );
  }
});

test('a claim’s page shows every occurrence in the data with its words, chain, modality, cue and date, and no others', () => {
  for (const { id, address, occurrences } of claims) {
    const shown = shownOccurrences(pageAt(theSite, address).tree);
    assert.deepEqual(sorted(shown), sorted(occurrences.map(expectedOccurrence)), id);
  }
});

test('a claim’s page shows the outcomes and relations in the data, and what it is about', () => {
  for (const { id, address, outcomes, relations, about } of claims) {
    const { tree } = pageAt(theSite, address);
    const log = outcomes.map(({ date, status, source }) => ({
      date,
      status: words.statuses[status],
      source: source.url,
    }));
    assert.deepEqual(shownOutcomes(tree), log, id);
    const shownRelations = byClass(tree, 'relation-type').map((type) => visibleText(type));
    assert.deepEqual(shownRelations, relations.map(relationText), id);
    const related = byClass(tree, 'relation-list').flatMap(cardsIn);
    assert.deepEqual(
      related,
      relations.map(({ claim }) => paths.claim(claim)),
      id,
    );
    const section = sectionOf(tree, 'about');
    assert.deepEqual(section ? hrefs(section) : [], about.map(addressOf), id);
  }
});

test('an entity’s page shows the claims that it made, passed on, and is spoken of in, as the data give them', () => {
  for (const { id, address, saidBy, relayed, saidAbout } of entities) {
    const { tree } = pageAt(theSite, address);
    const lists = [
      ['said-by', 'saidBy', saidBy],
      ['relayed', 'relayed', relayed],
      ['said-about', 'saidAbout', saidAbout],
    ] as const;
    for (const [heading, list, ids] of lists) {
      const section = sectionOf(tree, heading);
      const more = pagesOfList(theSite, address, restOf(address, list)).slice(1);
      const shown = new Set([...(section ? cardsIn(section) : []), ...more.flatMap((page) => cardsIn(page.tree))]);
      assert.deepEqual([...shown].sort(), ids.map((claim) => paths.claim(claim)).sort(), `${id}, ${heading}`);
      const [count] = section ? byClass(section, 'count') : [];
      assert.equal(count ? Number(visibleText(count)) : 0, ids.length, `${id}, ${heading}`);
    }
  }
});

test('an entity’s part in the claims follows from the chains and the words of the claims in the data', () => {
  const idsWhere = (has: (claim: ClaimData) => boolean): string[] => claims.filter(has).map(({ id }) => id);
  const isEntity = (hop: HopData | undefined, id: string): boolean =>
    hop !== undefined && 'entity' in hop && hop.entity === id;
  for (const { id, saidBy, relayed, saidAbout } of entities) {
    const said = idsWhere(({ occurrences }) => occurrences.some(({ chain }) => isEntity(chain[0], id)));
    const passedOn = idsWhere(({ occurrences }) =>
      occurrences.some(({ chain }) => chain.slice(1).some((hop) => isEntity(hop, id))),
    );
    assert.deepEqual(saidBy.toSorted(), said, id);
    assert.deepEqual(relayed.toSorted(), passedOn, id);
    assert.deepEqual(
      saidAbout.toSorted(),
      idsWhere(({ about }) => about.includes(id)),
      id,
    );
  }
});

test('an entity’s page shows each of its mentions in the data, with the sentence, and leads to the words; a translation repeats its original', () => {
  for (const { id, address } of entities) {
    const groups = pagesOfList(theSite, address, restOf(address, 'mentions')).flatMap(({ tree }) =>
      byClass(tree, 'mention-group'),
    );
    const items = groups.flatMap((group) => byTag(group, 'li'));
    // A sentence that names it twice stands once, with a link for each.
    const shown = new Set(items.flatMap((item) => hrefs(item).map((href) => `${href} ${visibleText(item)}`)));
    for (const texts of groups.map((group) => byTag(group, 'li').map((item) => visibleText(item))))
      assert.ok(!texts.some((text, index) => text === texts[index + 1]), id);
    const naming = articles.filter((article) => article.mentions.some(({ entity }) => entity === id));
    // All originals are in the site's language.
    const repeated = ({ translationOf }: (typeof articles)[number]): boolean =>
      naming.some((other) => other.id === translationOf);
    const mentions = naming
      .filter((article) => !repeated(article))
      .flatMap((article) =>
        article.mentions
          .filter(({ entity }) => entity === id)
          .map(({ anchor, sentence }) => `${article.address}#${anchor} ${plain(sentence)}`),
      );
    assert.deepEqual([...shown].sort(), mentions.sort(), id);
  }
});

test('an article’s text has exactly the mentions in the data, each with its anchor, its words and the way to its page', () => {
  for (const { id, address, mentions } of articles) {
    const [body] = byClass(pageAt(theSite, address).tree, 'article-body');
    assert.ok(body, id);
    const shown = byClass(body, 'mention').map(({ properties }) => properties['id']);
    assert.deepEqual(
      shown,
      mentions.map(({ anchor }) => anchor),
      id,
    );
    for (const { anchor, words: named, entity } of mentions) {
      const mention = byId(body, anchor);
      assert.ok(mention, anchor);
      assert.equal(visibleText(mention), plain(named), anchor);
      assert.equal(mention.properties['href'], addressOf(entity), anchor);
    }
  }
});

test('an article’s text has the words of every occurrence in the data at its anchor, and the page of its claims has them all', () => {
  for (const { id, address, claims: reported } of articles) {
    const { tree } = pageAt(theSite, address);
    const occurrences = claims.flatMap((claim) => claim.occurrences).filter(({ article }) => article === id);
    const anchors = byClass(tree, 'article-body').flatMap((body) =>
      byClass(body, 'claim').map(({ properties }) => String(properties['id'])),
    );
    assert.deepEqual(anchors.toSorted(), [...new Set(occurrences.map(({ anchor }) => anchor))].sort(), id);
    for (const { anchor, words: said } of occurrences) {
      const place = byId(tree, anchor);
      assert.equal(place && visibleText(place, (element) => hasClass(element, 'claim-mark')), plain(said), anchor);
    }
    const rows = byTag(pageAt(theSite, paths.articleClaims(id)).tree, 'tbody').flatMap((table) => byTag(table, 'tr'));
    const inTable = rows.map((row) => hrefs(row).find((href) => href.startsWith(paths.claims())));
    assert.deepEqual(
      [...new Set(inTable)],
      reported.map((claim) => paths.claim(claim)),
      id,
    );
  }
});

/** What the addresses of the further pages of an entity’s list begin with. */
function restOf(address: string, list: keyof typeof paths.segments.lists): string {
  return `${address}${paths.segments.lists[list]}/`;
}

function expectedOccurrence({ article, anchor, chain, modality, cue, on, ...one }: OccurrenceData): ShownOccurrence {
  return {
    href: paths.article(article, anchor),
    words: plain(one.words),
    sentence: plain(one.sentence),
    chain: chain.map(hopText),
    sources: chain.flatMap((hop) => ('entity' in hop && hop.source ? [hop.source.url] : [])),
    modality: words.modalities[modality],
    ...(cue !== undefined && { cue: words.cue(cue) }),
    ...(on !== undefined && { on }),
  };
}

function hopText(hop: HopData): string {
  if ('own' in hop) return words.ownVoice;
  if ('entity' in hop) return nameOf(hop.entity);
  return hop.side === undefined ? hop.unnamed : `${hop.unnamed}, ${words.sideOf} ${nameOf(hop.side)}`;
}

function relationText({ type, inverse, aspect }: ClaimData['relations'][number]): string {
  const { active, inverse: seenFromThere } = words.relations[type];
  return (inverse ? seenFromThere : active) + (aspect ? ` (${inLocale(aspect)})` : '');
}

function marksOf({ contested, status, overdue }: ClaimData): string[] {
  return [
    ...(contested ? [words.contested] : []),
    ...(status === 'open' ? [] : [words.statuses[status]]),
    ...(overdue ? [words.overdue] : []),
  ];
}

function entityData(id: string): GraphData['entities'][number] {
  return entities.find((one) => one.id === id) ?? assert.fail(`no entity ${id} in the data`);
}

function addressOf(id: string): string {
  return entityData(id).address;
}

function nameOf(id: string): string {
  const labels = entityData(id).names.filter(({ kind }) => kind === 'label');
  return (labels.find(({ lang }) => lang === site.locale) ?? labels[0])?.text ?? '';
}

/** A text in the language of the site, or else in the first that it has. */
function inLocale(texts: Record<string, string>): string {
  return texts[site.locale] ?? Object.values(texts)[0] ?? '';
}

function timesIn(place: Parameters<typeof byTag>[0]): string[] {
  return byTag(place, 'time').map(({ properties }) => String(properties['dateTime']));
}

/** Text as it is shown: each run of white space as one space. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sorted<T>(things: readonly T[]): T[] {
  return things.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
