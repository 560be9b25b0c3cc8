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
import type { Locale } from '../../src/core/schema/site.ts';
import { projectDir, runCli } from './run-cli.ts';

/** A guide for editors; it is followed to the letter, as somebody would who reads it for the first time. */
interface Guide {
  /** Language of the guide, and of the interface of those who read it. */
  locale: Locale;
  file: string;
  /** Titles of two of its sections. */
  syntax: string;
  example: string;
  /** The text of the example, the article that comes of it, and one of its claims. */
  text: string;
  article: string;
  claim: string;
  proposed: RegExp;
  checked: RegExp;
}

const GUIDES: Guide[] = [
  {
    locale: 'id',
    file: 'content/README.md',
    syntax: '## Sintaks dalam satu layar',
    example: '## Contoh utuh',
    text: 'tarif.txt',
    article: 'articles/tarif-kereta.md',
    claim: 'tarif-naik',
    proposed: /5 penyebutan dan 3 klaim/,
    checked: /1 artikel, 3 entitas, 2 klaim/,
  },
  {
    locale: 'en',
    file: 'docs/writing.md',
    syntax: '## The syntax on one screen',
    example: '## A whole example',
    text: 'fares.txt',
    article: 'articles/rail-fares.md',
    claim: 'fares-rise',
    proposed: /5 mentions and 3 claims/,
    checked: /Articles: 1\. Entities: 3\. Claims: 2\./,
  },
];

const folder = mkdtempDisposableSync(join(tmpdir(), 'editor-guide-'));
after(() => {
  folder.remove();
});

/** The commands of an example, each with its arguments as a shell would split them. */
function commands(block: string): { name: string; args: string[] }[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [, name = '', rest = ''] = /^npm run (\w+) -- (.*)$/.exec(line) ?? [];
      const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      return { name, args };
    });
}

/** What a reader sees of an article's text. */
function wordsOf(path: string, text: string): string {
  const { unit } = parseFile({ path, text });
  assert.ok(unit?.kind === 'article');
  return toString(treeOf(unit));
}

for (const { locale, file, ...guide } of GUIDES) {
  const text = readFileSync(join(projectDir, file), 'utf8');
  const example = text.slice(text.indexOf(guide.example));
  const block = (language: string): string => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(example)?.[1] ?? '';
  const content = join(folder.path, locale, 'content');
  const env = { CONTENT_DIR: content, SITE_LOCALE: locale };
  const article = join(content, guide.article);

  test(`${file}: the commands of the example do what it says, and the article that comes of it is without a problem`, async () => {
    const plain = join(folder.path, guide.text);
    writeFileSync(plain, block('txt'));
    let proposed = '';
    for (const { name, args } of commands(block('sh'))) {
      const run = await runCli(name as 'new' | 'import' | 'annotate', {
        env,
        args: args.map((arg) => (arg === guide.text ? plain : arg)),
      });
      assert.equal(run.code, 0, `${name} ${args.join(' ')}\n${run.stderr}`);
      if (name === 'annotate') proposed = run.stdout;
    }
    assert.match(proposed, guide.proposed);

    // The article that the guide shows has the very words that were imported.
    assert.equal(wordsOf(guide.article, block('md')), wordsOf(guide.article, readFileSync(article, 'utf8')));
    writeFileSync(article, block('md'));
    const check = await runCli('check', { env, args: ['--notes'] });
    assert.equal(check.code, 0, check.stderr);
    assert.equal(check.stderr, '');
    assert.match(check.stdout, guide.checked);

    const claim = await runCli('new', { env, args: ['claim', guide.claim] });
    assert.equal(claim.code, 0, claim.stderr);
  });

  test(`${file}: every key that a file can have is in it`, () => {
    for (const kind of Object.values(FOLDERS)) {
      const { properties = {} } = frontmatterSchema(kind, { ids: () => [], describe: (words) => words });
      for (const key of Object.keys(properties)) assert.match(text, new RegExp(`\\b${key}\\b`), `${kind}: ${key}`);
    }
  });

  test(`${file}: the syntax fits on one screen`, () => {
    const start = text.indexOf(guide.syntax);
    const lines = text.slice(start, text.indexOf('\n## ', start + 1)).split('\n');
    assert.ok(start !== -1 && lines.length <= 24, String(lines.length));
  });

  test(`${file}: what it shows of the syntax is read as such`, () => {
    const [, syntax = ''] = /```md\n([^]*?)```/.exec(text) ?? [];
    const [mention = '', other = '', claim = ''] = syntax.split('\n').map((line) => line.split(/ {4,}/)[0] ?? '');
    const [speaker = '', agency = '', source = ''] = (/by="([^"]*)"/.exec(claim)?.[1] ?? '').split(' > ');
    const { unit, issues } = parseFile({
      path: 'articles/kabar.md',
      text: sampleArticle(
        `${mention}, ${other}, ${claim.replace('#id', '#kabar')}.`,
        `entities: { Kim: kim, ${speaker}: kim, ${agency}: kantor }\n` +
          `sources: { ${source}: { by: koran, url: https://kantor.example/, published: 2023, archived: https://arsip.example/ } }\n`,
      ),
    });
    assert.deepEqual(issues, []);
    assert.ok(unit?.kind === 'article');
    assert.equal(unit.mentions.length, 2);
    assert.equal(unit.claims[0]?.chains[0].length, 3);
  });
}

test('the two guides have the same sections, as many rows in each, and as many keys and commands in each row', () => {
  const parts = GUIDES.map(({ file }) =>
    readFileSync(join(projectDir, file), 'utf8')
      .split(/\n##+ /)
      .map((part) => part.split('\n').flatMap((line) => (line.startsWith('|') ? line.split('`').length : []))),
  );
  assert.deepEqual(parts[1], parts[0]);
});
