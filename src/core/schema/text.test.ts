import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageTag, line } from './text.ts';

test('a language tag is one that every program takes', () => {
  for (const tag of ['id', 'en-GB', 'zh-Hant', 'zh-Hant-TW', 'sr-Latn-RS', 'es-419', 'de-1996', 'jv']) {
    assert.ok(languageTag.safeParse(tag).success, tag);
    assert.doesNotThrow(() => new Intl.Segmenter(tag), tag);
  }
  for (const tag of [
    'Indonesia',
    'in',
    'zh-hant-tw',
    'id-12',
    'xx-1a',
    'en-US-US',
    'de-1996-1996',
    'id_ID',
    'id-',
    'constructor',
  ])
    assert.equal(languageTag.safeParse(tag).error?.issues.length, 1, tag);
});

test('a line of text is one line, however many it has in its file', () => {
  assert.equal(line.parse('Kabar\n  baru\r\n\tdari Solo\n'), 'Kabar baru dari Solo');
  assert.equal(line.parse('Rp 5 juta  lebih'), 'Rp 5 juta  lebih');
  assert.equal(line.safeParse('\n \t').success, false);
});

test('a line is read in time however many spaces stand in it', () => {
  const begin = process.cpuUsage();
  const text = `Kabar${' '.repeat(50_000)}baru`;
  assert.equal(line.parse(text), text);
  assert.ok(
    process.cpuUsage(begin).user < 1_000_000,
    'to look for an end of line from each space takes ten times as long',
  );
});
