import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unguardCell } from '../../src/core/export/data/csv.ts';
import { contentDir } from '../../src/read/environment.ts';
import { paths } from '../../src/site-context.ts';
import { site } from '../../src/site.config.ts';
import { csvRows } from './csv-rows.ts';
import { FTM_MODEL, withAncestors } from './ftm-model.ts';
import { graphFile, graphSchemaFile } from './graph-file.ts';
import { theSite } from './the-site.ts';

const { articles, entities, claims } = graphFile;
const origin = new URL(site.url).origin;
const read = (address: string): string => readFileSync(join(theSite.dir, address.slice(theSite.base.length)), 'utf8');
const readTable = (name: string): Record<string, string>[] => csvRows(read(paths.data(name)));
const inLocale = (texts: Record<string, string>): string => texts[site.locale] ?? Object.values(texts)[0] ?? '';

test('an entity and a claim have the same data beside their page as in the whole graph, valid by its schema', () => {
  const { properties } = graphSchemaFile as { properties: Record<string, { items: object }> };
  for (const [name, list] of Object.entries({ entities, claims })) {
    const validate = new Ajv2020({ strict: true }).compile(properties[name]?.items ?? assert.fail());
    for (const thing of list) {
      const data: unknown = JSON.parse(read(paths.beside(thing.address, 'data.json')));
      assert.deepEqual(data, thing);
      assert.ok(validate(data), `${thing.id}: ${JSON.stringify(validate.errors)}`);
    }
  }
});

test('the table of claims says what the graph says', () => {
  const rows = claims.map((claim) => ({
    id: claim.id,
    address: claim.address,
    text: inLocale(claim.text),
    lang: claim.text[site.locale] === undefined ? Object.keys(claim.text)[0] : site.locale,
    speakers: unique(claim.occurrences.flatMap(({ chain }) => entityOf(chain[0]))).join(' '),
    about: claim.about.join(' '),
    occurrences: String(unique(claim.occurrences.map(({ article, anchor }) => `${article}#${anchor}`)).length),
    origins: String(claim.origins),
    first_said: claim.occurrences[0]?.on ?? '',
    contested: String(claim.contested),
    status: claim.status,
    due: claim.due ?? '',
    overdue: String(claim.overdue),
    origins_forward: String(claim.originsBySide.forward),
    origins_against: String(claim.originsBySide.against),
    origins_asked: String(claim.originsBySide.asked),
  }));
  assert.deepEqual(readTable('claims.csv'), rows);
});

test('the table of occurrences says what the graph says', () => {
  const rows = claims.flatMap(({ id, occurrences }) =>
    occurrences.map((one) => ({
      claim: id,
      article: one.article,
      anchor: one.anchor,
      words: one.words,
      sentence: one.sentence,
      chain: one.chain
        .map((hop) => ('own' in hop ? 'own' : 'entity' in hop ? hop.entity : `"${hop.unnamed}"`))
        .join(' > '),
      modality: one.modality,
      cue: one.cue ?? '',
      on: one.on ?? '',
      source: one.chain.map((hop) => ('entity' in hop ? hop.source?.url : undefined)).findLast(Boolean) ?? '',
    })),
  );
  assert.deepEqual(readTable('occurrences.csv'), rows);
});

test('the table of mentions says what the graph says', () => {
  const rows = articles.flatMap(({ id, address, mentions }) =>
    mentions.map(({ entity, words, sentence, anchor }) => ({
      article: id,
      entity,
      words,
      sentence,
      address: `${address}#${anchor}`,
    })),
  );
  assert.deepEqual(readTable('mentions.csv'), rows);
});

test('the table of entities says what the graph says', () => {
  const table = readTable('entities.csv');
  assert.deepEqual(
    table.map(({ id, address, kind }) => ({ id, address, kind })),
    entities.map(({ id, address, kind }) => ({ id, address, kind })),
  );
  for (const [index, entity] of entities.entries()) {
    const row = table[index] ?? assert.fail();
    const { names, description, wikidata = '', country = '', type = '', coordinates, from = '', to = '' } = entity;
    const { name = '', other_names = '' } = row;
    const texts = new Set([name, ...other_names.split(' | ')].filter((text) => text !== ''));
    assert.deepEqual(texts, new Set(names.map(({ text }) => text)), entity.id);
    assert.ok(
      names.some(({ text, kind }) => text === name && kind === 'label'),
      entity.id,
    );
    assert.deepEqual(
      [row['description'], row['wikidata'], row['country'], row['type'], row['from'], row['to']],
      [inLocale(description), wikidata, country, type, from, to],
    );
    assert.deepEqual([row['lat'], row['lon']], coordinates ? [coordinates.lat, coordinates.lon].map(String) : ['', '']);
    assert.deepEqual(
      [row['said_by'], row['said_about'], row['relayed']].map(Number),
      [entity.saidBy, entity.saidAbout, entity.relayed].map(({ length }) => length),
    );
  }
});

test('the table of sources says what the graph says', () => {
  const uses = [
    ...articles.flatMap(({ id, sources }) => sources.map((source) => ({ used_by: `article:${id}`, source }))),
    ...claims.flatMap(({ id, outcomes }) => outcomes.map(({ source }) => ({ used_by: `claim:${id}`, source }))),
    ...entities.flatMap(({ id, sources }) => sources.map((source) => ({ used_by: `entity:${id}`, source }))),
  ];
  const rows = uses.map(({ used_by, source }) => ({
    used_by,
    url: source.url,
    title: source.title ?? '',
    by: source.by ?? '',
    publisher: source.publisher ?? '',
    syndicated_from: source['syndicated-from'] ?? '',
    published: source.published ?? '',
    accessed: source.accessed ?? '',
    archived: source.archived ?? '',
    lang: source.lang ?? '',
  }));
  assert.deepEqual(readTable('sources.csv'), rows);
});

test('no cell of a table is one that a spreadsheet would run', () => {
  for (const name of ['claims', 'occurrences', 'mentions', 'entities', 'sources']) {
    for (const row of csvRows(read(paths.data(`${name}.csv`)), (cell) => cell)) {
      for (const cell of Object.values(row)) {
        assert.ok(!/^[=+\-@\t\r\n]/.test(cell) || /^-?\d+(\.\d+)?$/.test(cell), `${name}: ${cell}`);
      }
    }
  }
  assert.equal(unguardCell("'=1+1"), '=1+1');
});

interface FtmLine {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

const ftm = read(paths.data('followthemoney.ndjson'))
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as FtmLine);

test('every thing in the FollowTheMoney model has an id of its own, and only properties that its schema has', () => {
  const schemaById = new Map(ftm.map(({ id, schema }) => [id, schema]));
  assert.equal(schemaById.size, ftm.length);
  for (const { id, schema, properties } of ftm) {
    assert.match(id, /^[A-Za-z0-9][A-Za-z0-9.-]*$/);
    const schemata = withAncestors(schema).map((name) => FTM_MODEL[name] ?? assert.fail(`${id}: no schema ${name}`));
    for (const name of schemata.flatMap(({ required = [] }) => required)) assert.ok(properties[name], `${id}: ${name}`);
    for (const [name, values] of Object.entries(properties)) {
      assert.ok(
        schemata.some((one) => one.properties.includes(name)),
        `${schema} has no property ${name}`,
      );
      assert.ok(
        values.length > 0 && values.every((value) => typeof value === 'string' && value !== ''),
        `${id}: ${name}`,
      );
      const range = schemata.find(({ ranges }) => ranges?.[name] !== undefined)?.ranges?.[name];
      if (range === undefined) continue;
      for (const value of values) {
        const target = schemaById.get(value) ?? assert.fail(`${id}: ${name} leads to nothing: ${value}`);
        assert.ok(withAncestors(target).includes(range), `${id}: ${name} is a ${target}`);
      }
    }
  }
});

test('the things in the FollowTheMoney model are those of the graph, with their names, dates, places and mentions', () => {
  const byId = new Map(ftm.map((one) => [one.id, one.properties]));
  const NAMED = { label: 'name', alias: 'alias', previous: 'previousName', weak: 'weakAlias' } as const;
  for (const entity of entities) {
    const properties = byId.get(entity.id) ?? assert.fail(entity.id);
    for (const [kind, property] of Object.entries(NAMED)) {
      const names = unique(entity.names.filter((name) => name.kind === kind).map(({ text }) => text));
      assert.deepEqual(properties[property] ?? [], names, `${entity.id}: ${property}`);
    }
    assert.deepEqual(properties['wikidataId']?.[0], entity.wikidata);
    assert.deepEqual(properties['country']?.[0], entity.country?.toLowerCase());
    assert.deepEqual([properties['startDate']?.[0], properties['endDate']?.[0]], [entity.from, entity.to]);
    if (entity.coordinates) {
      const { lat, lon } = entity.coordinates;
      assert.deepEqual([properties['latitude'], properties['longitude']], [[String(lat)], [String(lon)]]);
    }
    assert.ok(properties['sourceUrl']?.includes(origin + entity.address));
  }
  for (const article of articles) {
    const { title, publishedAt } = byId.get(`article.${article.id}`) ?? {};
    assert.deepEqual([title, publishedAt], [[article.title], [article.published]]);
  }
  const mentions = ftm
    .filter(({ schema }) => schema === 'Mention')
    .map(({ id, properties: { document, name, resolved } }) => [id, document?.[0], name?.[0], resolved?.[0]]);
  const isPlaceOrEvent = new Map(entities.map(({ id, kind }) => [id, kind === 'place' || kind === 'event']));
  assert.deepEqual(
    mentions,
    articles.flatMap((article) =>
      article.mentions.map(({ entity, words, anchor }) => [
        `mention.${article.id}.${anchor}`,
        `article.${article.id}`,
        words,
        isPlaceOrEvent.get(entity) ? undefined : entity,
      ]),
    ),
  );
});

test('an article is to be had as its author wrote it', () => {
  for (const { id } of articles) {
    assert.equal(read(paths.articleSource(id)), readFileSync(join(contentDir(), `articles/${id}.md`), 'utf8'), id);
  }
});

test('the manifest names every data file, with its size and its digest', () => {
  const { files } = JSON.parse(read(paths.data('manifest.json'))) as {
    files: { path: string; size: number; sha256: string }[];
  };
  for (const { path, size, sha256 } of files) {
    const bytes = readFileSync(join(theSite.dir, path));
    assert.equal(bytes.length, size, path);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, path);
  }
  const isData = (file: string): boolean =>
    /^data\/(?!index\.html|manifest\.json)|\.md$|\/data\.jsonl?d?$/.test(file) ||
    file.endsWith(`/${paths.segments.annotations}.json`);
  assert.deepEqual(files.map(({ path }) => path).sort(), [...theSite.files].filter(isData).sort());
});

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}

function entityOf(hop: (typeof claims)[number]['occurrences'][number]['chain'][number] | undefined): string[] {
  return hop && 'entity' in hop ? [hop.entity] : [];
}
