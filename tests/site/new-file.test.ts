import assert from 'node:assert/strict';
import { existsSync, mkdtempDisposableSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { copyContent } from './content-copy.ts';
import { runCli, type Run } from './run-cli.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'new-file-'));
after(() => {
  folder.remove();
});
const content = join(folder.path, 'content');
copyContent(content);
const env = { CONTENT_DIR: content };
const SOURCES = '{ publisher: Koran, url: https://koran.example/, published: 2024, archived: https://arsip.example/ }';

const make = (...args: string[]): Promise<Run> => runCli('new', { env, args });

async function errors(): Promise<string> {
  const { stdout } = await runCli('check', { env, args: ['--format', 'github'] });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('::error'))
    .join('\n');
}

test('each kind of file is made whole from one line, and the content stays without an error', async () => {
  const entity = ['--description', 'Uraian.', '--sources', SOURCES];
  const runs = [
    await make('person', 'Sari Wulandari', '--weak', 'Sari', '--label', 'en:Sari Wulan', ...entity),
    await make('place', 'Cikarang', '--kind', 'city', '--coordinates', '{ lat: -6.3, lon: 107.1 }', ...entity),
    await make('organization', 'Kementerian Perhubungan', '--type', 'government', ...entity),
    await make('event', 'Rapat Cikarang', '--from', '2024-01', '--place', 'cikarang', ...entity),
    await make('article', 'Menteri membantah kabar', '--description', 'Kabar itu tidak benar.'),
  ];
  for (const { code, stderr } of runs) assert.equal(code, 0, stderr);
  const made = [
    'people/sari-wulan.md',
    'places/cikarang.md',
    'organizations/kementerian-perhubungan.md',
    'events/rapat-cikarang.md',
    'articles/menteri-membantah-kabar.md',
  ];
  for (const path of made) assert.match(readFileSync(join(content, path), 'utf8'), /^# \S/m, path);
  assert.equal(await errors(), '');
});

test('a claim starts with what its article says', async () => {
  const claim = /\]\{#([a-z0-9-]+) /.exec(
    readFileSync(join(content, 'articles/rencana-pertemuan-kim-putin.md'), 'utf8'),
  );
  const id = claim?.[1] ?? '';
  const { code, stderr } = await make('claim', id);
  const path = join(content, `claims/${id}.md`);
  if (existsSync(path) && code === 1) assert.match(stderr, /sudah ada/);
  else assert.match(readFileSync(path, 'utf8'), /^text: \{ id: /m, stderr);
  const unknown = await make('claim', 'klaim-yang-tidak-ada');
  assert.equal(unknown.code, 1);
});

test('what is missing is named, and nothing is written', async () => {
  const { code, stderr } = await make('person', 'Orang Baru');
  assert.equal(code, 2);
  assert.match(stderr, /--description/);
  assert.match(stderr, /--sources/);
  assert.ok(!existsSync(join(content, 'people/orang-baru.md')));
});

test('a name that another has, a value that is not valid, and a file that is there are refused', async () => {
  const entity = ['--description', 'Uraian.', '--sources', SOURCES];
  const shared = await make('person', 'Vladimir Putin', '--id', 'putin-lain', ...entity);
  assert.equal(shared.code, 1);
  assert.match(shared.stderr, /name-shared/);
  assert.ok(!existsSync(join(content, 'people/putin-lain.md')));

  const bad = await make('place', 'Bekasi', '--kind', 'kota', '--coordinates', '{ lat: -6.2, lon: 107 }', ...entity);
  assert.equal(bad.code, 1);
  assert.match(bad.stderr, /value-bad/);

  const before = readFileSync(join(content, 'people/vladimir-putin.md'), 'utf8');
  const there = await make('person', 'Orang Lain', '--id', 'vladimir-putin', ...entity);
  assert.equal(there.code, 1);
  assert.equal(readFileSync(join(content, 'people/vladimir-putin.md'), 'utf8'), before);
});

test('a kind that is none, and an option that is none, show how it is used', async () => {
  for (const args of [['orang', 'Budi'], ['person'], ['person', 'Budi', '--coordinates', '1']]) {
    const { code, stderr } = await make(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, /npm run new/);
  }
});
