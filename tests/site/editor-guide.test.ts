import assert from 'node:assert/strict';
import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { toString } from 'hast-util-to-string';
import { treeOf } from '../../src/core/annotate/article-tree.ts';
import { FOLDERS, parseFile } from '../../src/core/annotate/parse-file.ts';
import { sampleArticle } from '../../src/core/annotate/sample-files.ts';
import { frontmatterSchema } from '../../src/core/edit/frontmatter-schema.ts';
import { projectDir, runCli } from './run-cli.ts';

/** The guide for editors is followed to the letter, as somebody would who reads it for the first time. */
const guide = readFileSync(join(projectDir, 'content/README.md'), 'utf8');
const example = guide.slice(guide.indexOf('## Contoh utuh'));

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(example)?.[1] ?? '';
}

const folder = mkdtempDisposableSync(join(tmpdir(), 'editor-guide-'));
after(() => {
  folder.remove();
});
const content = join(folder.path, 'content');
const env = { CONTENT_DIR: content };
const article = join(content, 'articles/tarif-kereta.md');

/** The commands of the example, each with its arguments as a shell would split them. */
function commands(): { name: string; args: string[] }[] {
  return block('sh')
    .trim()
    .split('\n')
    .map((line) => {
      const [, name = '', rest = ''] = /^npm run (\w+) -- (.*)$/.exec(line) ?? [];
      const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      return { name, args };
    });
}

/** What a reader sees of an article's text. */
function wordsOf(text: string): string {
  const { unit } = parseFile({ path: 'articles/tarif-kereta.md', text });
  assert.ok(unit?.kind === 'article');
  return toString(treeOf(unit));
}

test('the commands of the example do what it says, and the article that comes of it is without a problem', async () => {
  const text = join(folder.path, 'tarif.txt');
  writeFileSync(text, block('txt'));
  let proposed = '';
  for (const { name, args } of commands()) {
    const run = await runCli(name as 'new' | 'import' | 'annotate', {
      env,
      args: args.map((arg) => (arg === 'tarif.txt' ? text : arg)),
    });
    assert.equal(run.code, 0, `${name} ${args.join(' ')}\n${run.stderr}`);
    if (name === 'annotate') proposed = run.stdout;
  }
  assert.match(proposed, /5 sebutan dan 3 klaim/);

  // The article that the guide shows has the very words that were imported.
  assert.equal(wordsOf(block('md')), wordsOf(readFileSync(article, 'utf8')));
  writeFileSync(article, block('md'));
  const check = await runCli('check', { env, args: ['--notes'] });
  assert.equal(check.code, 0, check.stderr);
  assert.equal(check.stderr, '');
  assert.match(check.stdout, /1 artikel, 3 entitas, 2 klaim/);

  const claim = await runCli('new', { env, args: ['claim', 'tarif-naik'] });
  assert.equal(claim.code, 0, claim.stderr);
});

test('every key that a file can have is in the guide', () => {
  for (const kind of Object.values(FOLDERS)) {
    const { properties = {} } = frontmatterSchema(kind, { ids: () => [], describe: (text) => text });
    for (const key of Object.keys(properties)) assert.match(guide, new RegExp(`\\b${key}\\b`), `${kind}: ${key}`);
  }
});

test('the syntax fits on one screen', () => {
  const start = guide.indexOf('## Sintaks dalam satu layar');
  const lines = guide.slice(start, guide.indexOf('\n## ', start + 1)).split('\n');
  assert.ok(lines.length <= 24, String(lines.length));
});

test('what the guide shows of the syntax is read as such', () => {
  const [, syntax = ''] = /```md\n([^]*?)```/.exec(guide) ?? [];
  const [mention = '', other = '', claim = ''] = syntax.split('\n').map((line) => line.split(/ {4,}/)[0] ?? '');
  const text = sampleArticle(
    `${mention}, ${other}, ${claim.replace('#id', '#kabar')}.`,
    'entities: { Kim: kim, Pembicara: kim, Kantor berita: kantor }\n' +
      'sources: { Sumber: { by: koran, url: https://kantor.example/, published: 2023, archived: https://arsip.example/ } }\n',
  );
  const { unit, issues } = parseFile({ path: 'articles/kabar.md', text });
  assert.deepEqual(issues, []);
  assert.ok(unit?.kind === 'article');
  assert.equal(unit.mentions.length, 2);
  assert.equal(unit.claims[0]?.chain.length, 3);
});
