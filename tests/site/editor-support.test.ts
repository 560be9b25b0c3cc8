import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';
import { FOLDERS, locate, parseFile } from '../../src/core/annotate/parse-file.ts';
import { sampleArticle } from '../../src/core/annotate/sample-files.ts';
import { readSources } from '../../src/read/read-content.ts';
import { projectDir, runCli } from './run-cli.ts';
import { projectSettings, startYamlServer } from './yaml-server.ts';

/** `check` writes the schemas that the settings speak of. */
await runCli('check');
const server = await startYamlServer();
after(() => server[Symbol.asyncDispose]());
const ENTITY_FOLDERS = ['people', 'places', 'organizations', 'events'];

test('no file of an entity in the content is said to be wrong', async () => {
  const { files } = readSources(join(projectDir, 'content'));
  const checked = files.filter(({ path }) => ENTITY_FOLDERS.includes(locate(path)?.folder ?? ''));
  assert.ok(checked.length > 0);
  const shown = await Promise.all(
    checked.map(async ({ path, text }) => ({ path, wrong: await server.open(path, text) })),
  );
  assert.deepEqual(
    shown.filter(({ wrong }) => wrong.length > 0),
    [],
  );
});

test('an id that nothing has is marked where it stands, and so is a key that does not exist', async () => {
  const text =
    '---\nnames: [{ text: Rapat, lang: id, kind: label }]\nsort: Rapat\ndescription: { id: Rapat. }\nsources: [{ publisher: Koran, url: https://koran.example/, published: 2023 }]\nfrom: 2023\nplace: rusia\nplaces: russia\n---\n';
  const shown = await server.open('events/rapat.md', text);
  assert.deepEqual(
    shown.map(({ line, column }) => `${line}:${column}`),
    ['7:8', '8:1'],
  );
});

test('ids of the right kind are offered, and a key is explained in the language of the site', async () => {
  await server.open('events/rapat-baru.md', '---\nfrom: 2023\nplace: \n---\n');
  const offered = await server.complete('events/rapat-baru.md', 3, 8);
  assert.ok(offered.includes('vladivostok'), String(offered));
  assert.ok(!offered.includes('kim-jong-un'), String(offered));
  assert.match(await server.hover('events/rapat-baru.md', 2, 2), /Kapan dimulai/);
});

test('each kind of file that is YAML as a whole has its schema in the settings, and no other', () => {
  const expected = Object.entries(FOLDERS)
    .filter(([folder]) => folder !== 'articles' && folder !== 'claims')
    .map(([folder, kind]) => [`.vscode/schemas/${kind}.json`, `content/${folder}/*.md`]);
  assert.deepEqual(projectSettings()['yaml.schemas'], Object.fromEntries(expected));
});

test('what the snippets write is read as what they say', () => {
  const snippets = parse(readFileSync(join(projectDir, '.vscode/benang-merah.code-snippets'), 'utf8')) as Record<
    string,
    { body: string | string[] }
  >;
  const written = (name: string): string =>
    [snippets[name]?.body ?? []]
      .flat()
      .join('\n')
      .replace(/\$\{\d+:\$\{TM_SELECTED_TEXT:([^}]*)\}\}/g, '$1')
      .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1');
  const text = sampleArticle(
    `${written('Sebutan')} dan mengatakan ${written('Klaim')}, lalu berencana ${written('Klaim yang belum pasti').replace('#id-klaim', '#klaim-lain')}.\n\n` +
      written('Klaim beberapa paragraf').replace('#id-klaim', '#klaim-blok'),
    'entities: { sebutan: kim, Pembicara: kim }\n' +
      'sources: { Sumber: { by: antara, url: https://antara.example/, published: 2024, archived: https://arsip.example/ } }\n',
    '2024-02-01T08:00+07:00',
  );
  const { unit, issues } = parseFile({ path: 'articles/kabar.md', text });
  assert.deepEqual(issues, []);
  assert.ok(unit?.kind === 'article');
  assert.deepEqual(
    unit.claims.map(({ id, how, chains: [chain] }) => `${id} ${how} ${chain.length}`),
    ['id-klaim asserted 2', 'klaim-lain planned 2', 'klaim-blok asserted 1'],
  );
  assert.equal(unit.mentions.length, 1);
});
