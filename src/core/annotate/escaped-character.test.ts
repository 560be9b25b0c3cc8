import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFile } from './parse-file.ts';
import { sampleArticle, sampleClaimFile, sampleEntity } from './sample-files.ts';

/** Place, character and spelling of each issue. */
function problemsOf(path: string, text: string): string[] {
  return parseFile({ path, text })
    .issues.filter(({ code }) => code !== 'chain-without-source')
    .map(({ code, line, column, args }) => `${code} ${line}:${column} ${args['character']} ${args['written']}`);
}

test('what no file may hold is refused where an escape of YAML stands for it, at the escape', () => {
  for (const [escape, character] of [
    [String.raw`\u202e`, 'U+202E'],
    [String.raw`\0`, 'U+0000'],
    [String.raw`\x1b`, 'U+001B'],
    [String.raw`\r`, 'U+000D'],
    [String.raw`\ud800`, 'U+FFFD'],
    [String.raw`\U0010FFFF`, 'U+10FFFF'],
  ] as const) {
    const text = sampleArticle('Teks.').replace('title: Kabar', `title: "Kabar \\"itu\\"${escape} baru"`);
    assert.deepEqual(problemsOf('articles/kabar.md', text), [`character-escaped 2:22 ${character} ${escape}`]);
  }
  const place = sampleEntity('Kota', 'kind: city\ncoordinates: { lat: 1, lon: 1 }\n').replace(
    'Sebuah uraian.',
    String.raw`"Sebuah\u200b"`,
  );
  assert.deepEqual(problemsOf('places/kota.md', place), [String.raw`character-escaped 5:27 U+200B \u200b`]);
});

test('what no file may hold is refused where a character reference stands for it', () => {
  for (const [body, problem] of [
    ['Bayar &amp; &#x202e;ke.', '9:13 U+202E &#x202e;'],
    ['Bayar&ZeroWidthSpace; ke.', '9:6 U+200B &ZeroWidthSpace;'],
    ['Bayar&#1; ke.', '9:6 U+FFFD &#1;'],
    ['[Bayar](https://koran.example/&rlm;)', '9:31 U+200F &rlm;'],
    [':claim[ab]{#bayar by=redaksi cue="a&shy;b"}', '9:36 U+00AD &shy;'],
  ] as const) {
    assert.deepEqual(problemsOf('articles/kabar.md', sampleArticle(body)), [`character-escaped ${problem}`]);
  }
  assert.deepEqual(problemsOf('claims/bayar.md', `${sampleClaimFile('Bayar.')}\nBayar&shy;.\n`), [
    'character-escaped 5:6 U+00AD &shy;',
  ]);
});

test('what can be seen may be escaped', () => {
  const text = sampleArticle('Bayar &lt;ini&gt; &eacute; `&#1;` &#x6f7;.').replace(
    'title: Kabar',
    String.raw`title: "Kabar \u00e9 \ud83d\ude00 \\u202e"`,
  );
  assert.deepEqual(problemsOf('articles/kabar.md', text), []);
});
