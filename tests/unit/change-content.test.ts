import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempDisposableSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { changeContent, type ChangeResult } from '../../src/cli/change-content.ts';
import { mergeContent, renameContent } from '../../src/cli/edit-content.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from '../../src/core/annotate/sample-files.ts';
import { renameThing } from '../../src/core/edit/rename-thing.ts';
import { createPaths } from '../../src/core/paths.ts';
import { segments } from '../../src/i18n/segments.ts';
import { compileFiles } from '../../src/read/compile-content.ts';
import { readSources } from '../../src/read/read-content.ts';
import { readRecords } from '../../src/read/record-file.ts';

const folder = mkdtempDisposableSync(join(tmpdir(), 'change-content-'));
after(() => folder.remove());
const dir = join(folder.path, 'content');
const SITE = { authors: ['redaksi'], stories: [], paths: createPaths(segments.id), timeZone: 'Asia/Jakarta' };

const SOURCE =
  'Reuters: { by: reuters, url: https://reuters.example/, published: 2023, archived: https://arsip.example/ }';
const FILES: Record<string, string> = {
  'articles/kabar.md': sampleArticle(
    '[Kim] berkata :claim[[Kim] pergi]{#pergi by="Kim > Reuters"}; \n[tamu]: tamu datang, :claim[tamu *tiba*]{ by=Kim  #tiba how=planned }. Lihat [klaimnya](/klaim/pergi/) dan [artikelnya](/artikel/kabar/#c-pergi).',
    `entities:\n  Kim: "kim"   # pemimpin\n  tamu: { unnamed: seorang tamu, side: kim }\nsources:\n  ${SOURCE}\n`,
  ),
  'articles/news.md': sampleArticle(
    'Said :claim[Kim left]{#pergi by=redaksi}.',
    'translation-of: kabar\ncorrections:\n  - { date: 2023-09-06T09:00+07:00, text: Fixed., claims: [tiba, pergi] }\n',
  ).replace('lang: id', 'lang: en'),
  'people/kim.md': sampleEntity('Kim', 'not: [kim-lain]\n'),
  'people/kim-lain.md': sampleEntity('Kim Lain', 'was: [kim-dulu]\n'),
  'organizations/reuters.md': sampleEntity('Reuters', 'type: news-agency\n'),
  'events/rapat.md': sampleEntity('Rapat', 'from: 2023\nparticipants:\n  - kim\n  - kim-lain\n'),
  'claims/pergi.md': sampleClaimFile('Kim pergi.', 'relations: [{ type: differs, claim: tiba }]\n'),
};

/** The records as they are for these files: the same before each change. */
const RECORDS = compileFiles(
  Object.entries(FILES).map(([path, text]) => ({ path, text })),
  {},
  SITE,
).records();

/** A test that changes a content folder of its own. */
function testChange(name: string, change: () => Promise<void>): void {
  test(name, async () => {
    rmSync(dir, { recursive: true, force: true });
    for (const [path, text] of Object.entries({ ...FILES, ...RECORDS })) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    await change();
  });
}

/** Puts what stands in the folder now on record, as it is when it is published. */
function publish(): void {
  for (const [path, text] of Object.entries(compileFiles(readSources(dir).files, {}, SITE).records()))
    writeFileSync(join(dir, path), text);
}

function rename(from: string, to: string): Promise<ChangeResult> {
  return renameContent(dir, SITE, from, to);
}

function merge(from: string, into: string): Promise<ChangeResult> {
  return mergeContent(dir, SITE, from, into);
}

function read(path: string): string {
  return readFileSync(join(dir, path), 'utf8');
}

/** The files that are not as they were, records aside. */
function changed(): string[] {
  const { files } = readSources(dir);
  const now = new Map(files.map(({ path, text }) => [path, text]));
  return [...new Set([...now.keys(), ...Object.keys(FILES)])].filter((path) => now.get(path) !== FILES[path]).sort();
}

/** Nothing is wrong, and nothing is asked: the records went along. */
async function checkClean(): Promise<void> {
  const { files } = readSources(dir);
  const { issues } = compileFiles(files, (await readRecords(dir)).records, SITE);
  assert.deepEqual(
    issues.filter(({ code }) => code !== 'chain-without-source'),
    [],
  );
}

/** The new text is the old one with these words in the place of those, and nothing else. */
function assertReplaced(path: string, from: string, ...pairs: [before: string, after: string][]): void {
  const expected = pairs.reduce((text, [before, after]) => {
    assert.ok(text.includes(before), `${path}: ${before}`);
    return text.replace(before, after);
  }, FILES[from] ?? '');
  assert.equal(read(path), expected);
}

testChange(
  'an entity that is renamed is named anew wherever it is named, and its file remembers the old id',
  async () => {
    const result = await rename('kim', 'kim-jong-un');
    assert.ok('changes' in result);
    assert.deepEqual(changed(), ['articles/kabar.md', 'events/rapat.md', 'people/kim-jong-un.md', 'people/kim.md']);
    assertReplaced(
      'articles/kabar.md',
      'articles/kabar.md',
      ['"kim"', '"kim-jong-un"'],
      ['side: kim', 'side: kim-jong-un'],
    );
    assertReplaced('events/rapat.md', 'events/rapat.md', ['- kim\n', '- kim-jong-un\n']);
    assertReplaced('people/kim-jong-un.md', 'people/kim.md', ['not: [kim-lain]\n', 'not: [kim-lain]\nwas: [kim]\n']);
    assert.ok(!existsSync(join(dir, 'people/kim.md')));
    assert.match(read('urls.lock'), /^person\/kim$/m);
    assert.match(read('urls.lock'), /^person\/kim-jong-un$/m);
    await checkClean();
  },
);

testChange('a second new id keeps the first ones, and going back leaves no id to itself', async () => {
  await rename('kim-lain', 'kim-baru');
  assert.match(read('people/kim-baru.md'), /^was: \[kim-dulu, kim-lain\]$/m);
  await rename('kim-baru', 'kim-lain');
  assert.match(read('people/kim-lain.md'), /^was: \[kim-dulu, kim-baru\]$/m);
  await checkClean();
});

testChange('a thing that goes back to its first id keeps it as the first, so that feeds know it still', async () => {
  await rename('kim', 'kim-baru');
  await rename('kim-baru', 'kim');
  assert.match(read('people/kim.md'), /^was: \[kim, kim-baru\]$/m);
  await checkClean();
  await rename('kim', 'kim-lagi');
  assert.match(read('people/kim-lagi.md'), /^was: \[kim, kim-baru\]$/m);
  await checkClean();
});

testChange('a claim is renamed in the braces of every article, in relations, corrections and links', async () => {
  await rename('pergi', 'kim-pergi');
  assertReplaced(
    'articles/kabar.md',
    'articles/kabar.md',
    ['{#pergi ', '{#kim-pergi '],
    ['/klaim/pergi/', '/klaim/kim-pergi/'],
    ['#c-pergi)', '#c-kim-pergi)'],
  );
  assertReplaced(
    'articles/news.md',
    'articles/news.md',
    ['[tiba, pergi]', '[tiba, kim-pergi]'],
    ['{#pergi ', '{#kim-pergi '],
  );
  assert.deepEqual(changed(), ['articles/kabar.md', 'articles/news.md', 'claims/kim-pergi.md', 'claims/pergi.md']);
  await checkClean();
});

testChange(
  'a claim without a file gets one, which remembers the old id and says what the claim’s page said',
  async () => {
    await rename('tiba', 'tamu-tiba');
    assert.equal(read('claims/tamu-tiba.md'), '---\ntext:\n  id: "tamu tiba"\nwas: [tiba]\n---\n');
    assertReplaced('claims/pergi.md', 'claims/pergi.md', ['claim: tiba', 'claim: tamu-tiba']);
    await checkClean();
  },
);

testChange('an article is renamed with its translations', async () => {
  await rename('kabar', 'berita');
  assertReplaced('articles/news.md', 'articles/news.md', ['translation-of: kabar', 'translation-of: berita']);
  assertReplaced(
    'articles/berita.md',
    'articles/kabar.md',
    ['/artikel/kabar/', '/artikel/berita/'],
    ['example/ }\n---', 'example/ }\nwas: [kabar]\n---'],
  );
  await checkClean();
});

testChange(
  'an entity that is merged keeps its file; lists name the other once, and it is not told apart from itself',
  async () => {
    await merge('kim-lain', 'kim');
    assertReplaced('people/kim-lain.md', 'people/kim-lain.md', [
      'was: [kim-dulu]\n',
      'was: [kim-dulu]\nmerged-into: kim\n',
    ]);
    assertReplaced('people/kim.md', 'people/kim.md', ['not: [kim-lain]\n', '']);
    assertReplaced('events/rapat.md', 'events/rapat.md', [
      'participants:\n  - kim\n  - kim-lain',
      'participants: [kim]',
    ]);
    await checkClean();
  },
);

testChange(
  'a claim that is merged leaves its anchor to its words where the article reports the other too',
  async () => {
    writeFileSync(join(dir, 'claims/pergi.md'), sampleClaimFile('Kim pergi.'));
    writeFileSync(join(dir, 'articles/news.md'), (FILES['articles/news.md'] ?? '').replace('[tiba, pergi]', '[tiba]'));
    await merge('tiba', 'pergi');
    const expected = (FILES['articles/kabar.md'] ?? '').replace('#tiba ', '#pergi was=tiba ');
    assert.equal(read('articles/kabar.md'), expected);
    assert.match(read('claims/tiba.md'), /^merged-into: pergi$/m);
    assert.match(read('urls.lock'), /^article\/kabar#c-pergi--2$/m);
  },
);

testChange(
  'two claims that are merged do not stay related to each other, and what else was related stays so',
  async () => {
    const relations = (...claims: string[]): string =>
      `relations:\n${claims.map((claim) => `  - type: "differs" # ${claim}\n    claim: ${claim}\n`).join('')}`;
    const article = (FILES['articles/kabar.md'] ?? '').replace('Lihat', ':claim[kota sepi]{#sepi by=Kim}. Lihat');
    writeFileSync(join(dir, 'articles/kabar.md'), article);
    writeFileSync(join(dir, 'articles/news.md'), (FILES['articles/news.md'] ?? '').replace('[tiba, pergi]', '[tiba]'));
    writeFileSync(join(dir, 'claims/pergi.md'), sampleClaimFile('Kim pergi.', relations('tiba', 'sepi')));
    publish();
    assert.ok('changes' in (await merge('tiba', 'pergi')));
    assert.equal(read('claims/pergi.md'), sampleClaimFile('Kim pergi.', relations('sepi')));
    await checkClean();
    assert.ok('changes' in (await merge('sepi', 'pergi')));
    assert.equal(read('claims/pergi.md'), sampleClaimFile('Kim pergi.'));
    await checkClean();
  },
);

testChange('a claim with a file can be merged into one without, to which it was related', async () => {
  const news = (FILES['articles/news.md'] ?? '').replace('[tiba, pergi]', '[tiba]');
  writeFileSync(join(dir, 'articles/news.md'), news);
  assert.ok('changes' in (await merge('pergi', 'tiba')));
  assert.equal(read('claims/pergi.md'), `${FILES['claims/pergi.md']?.slice(0, -4)}merged-into: tiba\n---\n`);
  await checkClean();
});

testChange('what the change would break is told, and then nothing is changed', async () => {
  // The correction of the translation names both claims: it would name one twice.
  const result = await merge('tiba', 'pergi');
  assert.ok('issues' in result && result.when === 'after');
  assert.deepEqual(
    result.issues.map(({ code, file }) => `${code} ${file}`),
    ['value-bad articles/news.md'],
  );
  assert.deepEqual(changed(), []);
});

testChange('what an editor saves meanwhile is not written over, and then nothing else is changed', async () => {
  const saved = FILES['events/rapat.md']?.replace('Rapat', 'Sidang') ?? '';
  const result = await changeContent(dir, SITE, (files, graph) => {
    writeFileSync(join(dir, 'events/rapat.md'), saved);
    return renameThing(files, graph, SITE.paths, { kind: 'person', id: 'kim' }, 'kim-jong-un', true);
  });
  assert.deepEqual(result, { changedMeanwhile: 'events/rapat.md' });
  assert.equal(read('events/rapat.md'), saved);
  assert.deepEqual(changed(), ['events/rapat.md']);
});

testChange('nothing is changed while the content has an error, or where the ids make no sense', async () => {
  const refusals: [Promise<ChangeResult>, string][] = [
    [rename('kimm', 'x'), 'unknown'],
    [rename('kim', 'Kim!'), 'bad-id'],
    [rename('kim', 'rapat'), 'taken'],
    [rename('kim', 'kim-lain'), 'taken'],
    [merge('kim', 'kim'), 'same'],
    [merge('kim', 'rapat'), 'kinds-differ'],
    [merge('kabar', 'news'), 'article'],
  ];
  for (const [promise, reason] of refusals) {
    const result = await promise;
    assert.equal('refusal' in result && result.refusal.reason, reason);
  }
  assert.deepEqual(changed(), []);

  writeFileSync(join(dir, 'people/kim.md'), 'tanpa frontmatter');
  const result = await rename('reuters', 'kantor-reuters');
  assert.ok('issues' in result && result.when === 'before');
  assert.equal(existsSync(join(dir, 'organizations/kantor-reuters.md')), false);
});

testChange('an id that an article and a claim share is asked about, and told by its kind', async () => {
  writeFileSync(join(dir, 'articles/pergi.md'), sampleArticle('Isi.'));
  publish();
  const asked = await rename('pergi', 'berangkat');
  assert.ok('refusal' in asked);
  assert.deepEqual(asked.refusal, { reason: 'ambiguous', args: { id: 'pergi', names: 'article/pergi, claim/pergi' } });
  assert.ok('changes' in (await rename('article/pergi', 'berangkat')));
  assert.ok(existsSync(join(dir, 'articles/berangkat.md')));
  await checkClean();
});
