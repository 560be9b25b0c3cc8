import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parseFile } from '../../src/core/annotate/parse-file.ts';
import type { ArticleUnit } from '../../src/core/annotate/parse-article.ts';
import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { readSources } from '../../src/read/read-content.ts';

const CONTENT = join(import.meta.dirname, '../../content');

const articles: { source: SourceFile; unit: ArticleUnit }[] = [];

describe('in every article of the content', () => {
  before(() => {
    for (const source of readSources(CONTENT).files) {
      const { unit } = parseFile(source);
      if (unit?.kind === 'article') articles.push({ source, unit });
    }
    assert.ok(articles.length > 0, 'no article of the content can be parsed');
  });

  test('the words of each mention and claim stand in their sentence where it says', () => {
    for (const { unit } of articles) {
      for (const { words, sentence, start, end, anchor } of [...unit.mentions, ...unit.claims]) {
        assert.ok(words !== '' && words === words.trim(), `${unit.file}#${anchor}`);
        assert.equal(sentence.slice(start, end), words, `${unit.file}#${anchor}`);
      }
    }
  });

  test('each claim begins where its place says', () => {
    for (const { source, unit } of articles) {
      const lines = source.text.split('\n');
      for (const { place } of unit.claims) {
        assert.match(lines[place.line - 1]?.slice(place.column - 1) ?? '', /^:+claim[[{]/);
      }
    }
  });

  test('no two anchors are the same, save those of claims that several made together', () => {
    for (const { unit } of articles) {
      const anchors = [...unit.mentions, ...unit.headings].map(({ anchor }) => anchor);
      const claims = new Set(unit.claims.map(({ anchor }) => anchor));
      assert.equal(new Set([...anchors, ...claims]).size, anchors.length + claims.size, unit.file);
    }
  });
});
