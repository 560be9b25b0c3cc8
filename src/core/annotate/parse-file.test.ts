import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from './sample-files.ts';

function problemsOf(path: string, text: string): unknown[] {
  return parseFile({ path, text }).issues.map(({ code, args }) => [code, args['key']]);
}

test('text below frontmatter that has a place for none is told the key that has one', () => {
  const tombstone = '---\naddresses: [article/kabar]\ndate: 2023\nreason: { id: Palsu. }\n---\n';
  assert.deepEqual(problemsOf('tombstones/palsu.md', `${tombstone}\nTeks.\n`), [['body-unexpected', 'reason']]);
  assert.deepEqual(problemsOf('people/budi.md', `${sampleEntity('Budi')}\nTeks.\n`), [
    ['body-unexpected', 'description'],
  ]);
});

test('a claim whose bracket is left open is one mistake', () => {
  const entities = 'entities:\n  Bendungan Cimerak: bendungan\n  warga: { unnamed: seorang warga }\n';
  const text = sampleArticle(':claim[[Bendungan Cimerak] mengancam tiga desa{#bendungan by=warga}.', entities);
  assert.deepEqual(problemsOf('articles/kabar.md', text), [['claim-unclosed', undefined]]);
});

test('a file in the folder of another kind is one mistake, told with the folder that its keys belong to', () => {
  const folders = (path: string, text: string): unknown[] =>
    parseFile({ path, text }).issues.map(({ code, args }) => [code, args['folder']]);
  const place = sampleEntity('Kota', 'kind: city\ncoordinates: { lat: 1, lon: 2 }\n');
  assert.deepEqual(folders('people/kota.md', place), [['folder-wrong', 'places']]);
  assert.deepEqual(folders('claims/kabar.md', sampleArticle('Teks.')), [['folder-wrong', 'articles']]);
  assert.deepEqual(folders('articles/rapat.md', sampleClaimFile('Rapat.')), [['folder-wrong', 'claims']]);
  // A place that is not finished yet has no other keys than a person.
  assert.deepEqual(problemsOf('places/budi.md', sampleEntity('Budi')), [
    ['key-missing', 'kind'],
    ['key-missing', 'coordinates'],
  ]);
});

test('frontmatter that is never closed is told where it should have been', () => {
  const text = sampleArticle('Teks.').replace('\n---\n', '\n');
  const places = (one: string): string[] =>
    parseFile({ path: 'articles/kabar.md', text: one }).issues.map(
      ({ code, line, column }) => `${code} ${line}:${column}`,
    );
  assert.deepEqual(places(text), ['frontmatter-unclosed 7:1']);
  assert.deepEqual(places(text.replaceAll('\n', '\r\n')), ['frontmatter-unclosed 7:1']);
  assert.deepEqual(places('---\ntitle: Kabar'), ['frontmatter-unclosed 2:13']);
  assert.deepEqual(places('--\ntitle: Kabar\n---\n'), ['frontmatter-missing 1:1']);
});

test('a handle that is declared by another name is one mistake, in the text and in chains, and leads to the one that nobody uses', () => {
  const body = 'Kata [Kim] dan [dia][Kim]: :claim[[Kim] pergi]{#pergi by="Kim > Kim"}.';
  const { issues } = parseFile({ path: 'articles/a.md', text: sampleArticle(body, 'entities:\n  Ketua: kim\n') });
  assert.deepEqual(
    issues.map(({ code, line, column, args }) => [code, line, column, args]),
    [['mention-undeclared', 11, 6, { handle: 'Kim', count: '5', nearest: 'Ketua' }]],
  );
  const two = parseFile({ path: 'articles/a.md', text: sampleArticle(body, 'entities: { Ketua: kim, Wakil: kam }\n') });
  assert.deepEqual(
    two.issues.map(({ code }) => code),
    ['mention-undeclared', 'handle-unused', 'handle-unused'],
  );
});

test('a code that a language has no more, or another way to write one, is refused with the one in use', () => {
  const nearest = (lang: string): unknown => {
    const text = sampleArticle('Teks.').replace('lang: id', `lang: ${lang}`);
    return parseFile({ path: 'articles/a.md', text }).issues.map(({ code, args }) => [code, args['nearest']]);
  };
  assert.deepEqual(nearest('in'), [['value-bad', 'id']]);
  assert.deepEqual(nearest('zh-hant'), [['value-bad', 'zh-Hant']]);
  for (const lang of ['id', 'en', 'zh-Hant', 'en-GB', 'ban']) assert.deepEqual(nearest(lang), [], lang);
  const text = '---\ntext: { in: Halo }\n---\n';
  assert.deepEqual(
    parseFile({ path: 'claims/a.md', text }).issues.map(({ args }) => args['nearest']),
    ['id'],
  );
});

test('a source of another date is not proposed for a hop, and the one that no chain uses is', () => {
  const nearest = (...handles: string[]): unknown => {
    const sources = handles
      .map((one) => `  ${one}: { by: reuters, url: https://a.example/, published: 2023 }\n`)
      .join('');
    const body = ':claim[Ia pergi]{#pergi by="Kim > Reuters 4/9"}. :claim[Ia tiba]{#tiba by="Kim > Reuters 5/9"}.';
    const text = sampleArticle(body, `entities: { Kim: kim }\nsources:\n${sources}`);
    const { issues } = parseFile({ path: 'articles/a.md', text });
    return issues.filter(({ code }) => code === 'hop-unknown').map(({ args }) => args['nearest']);
  };
  assert.deepEqual(nearest('Reuters 5/9'), [undefined]);
  assert.deepEqual(nearest('Reuters 5/9', 'Reuters 4 Sept'), ['Reuters 4 Sept']);
  assert.deepEqual(nearest('Reuters 5/9', 'Reuter 4/9', 'AP'), ['Reuter 4/9']);
});

test('a source is not proposed for a hop where what can’t be read may be its use', () => {
  const body = ':claim[Ia pergi]{#pergi by=“Kim > AP”}. :claim[Ia tiba]{#tiba by="Kim > Reuters"}.';
  const source = 'sources: { AP: { by: ap, url: https://a.example/, published: 2023 } }\n';
  const { issues } = parseFile({
    path: 'articles/a.md',
    text: sampleArticle(body, `entities: { Kim: kim }\n${source}`),
  });
  assert.deepEqual(
    issues.map(({ code, args }) => [code, args['nearest']]),
    [
      ['quote-curly', undefined],
      ['hop-unknown', undefined],
    ],
  );
});

test('hops with other marks between them than they should have are told how they are written', () => {
  const problems = (by: string): unknown => {
    const text = sampleArticle(
      `:claim[Ia pergi]{#pergi by="${by}"}.`,
      'entities: { Kim: kim-jong-un, Putin: putin }\n',
    );
    return parseFile({ path: 'articles/a.md', text }).issues.map(({ code, args }) => [code, args['nearest']]);
  };
  assert.deepEqual(problems('Kim, Putin'), [['hop-unknown', 'Kim > Putin']]);
  for (const by of ['Kim dan Putin', 'Kim & Putin', 'Kim+Putin'])
    assert.deepEqual(problems(by), [['hop-unknown', 'Kim + Putin']], by);
  assert.deepEqual(problems('redaksi > Kim dan Putin'), [
    ['hop-unknown', undefined],
    ['handle-unused', undefined],
    ['handle-unused', undefined],
  ]);
});

test('for an id in a chain, the handle that stands for it is proposed', () => {
  const text = sampleArticle(':claim[Ia pergi]{#pergi by="kim-jong-un"}.', 'entities: { Kim: kim-jong-un }\n');
  const { issues } = parseFile({ path: 'articles/a.md', text });
  assert.deepEqual(
    issues.map(({ code, args }) => [code, args['nearest']]),
    [['hop-unknown', 'Kim']],
  );
});
