import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { entityData } from '../../src/core/annotate/parse-entity.ts';
import { parseFile } from '../../src/core/annotate/parse-file.ts';
import type { SourceFile } from '../../src/core/annotate/source-file.ts';
import { link } from '../../src/core/graph/link.ts';
import { isError } from '../../src/core/issue/report.ts';
import { articleFile, languageOf } from '../../src/core/propose/article/article-file.ts';
import type { KnownEntity } from '../../src/core/propose/names/known-name.ts';
import { plainArticle } from '../../src/core/propose/article/plain-article.ts';
import { proposeAnnotations } from '../../src/core/propose/propose.ts';
import { readersText } from '../../src/core/annotate/conservation.ts';
import { readSources } from '../../src/read/read-content.ts';
import { linkContext } from '../../src/site-context.ts';
import { GOLD, measure } from '../../bench/annotate/measure.ts';
import type { Score, Tally } from '../../bench/annotate/score.ts';
import { withoutAnnotation } from '../../bench/annotate/annotated-text.ts';

const TEXTS = join(GOLD, '../texts');

test('on the texts annotated by hand, proposals are as good as the editors were promised', () => {
  const scores = measure(GOLD, false);
  assert.ok(precision(scores, ({ mentions }) => mentions) >= 0.98);
  assert.ok(recall(scores, ({ mentions }) => mentions) >= 0.95);
  assert.ok(precision(scores, ({ claims }) => claims) >= 0.85);
  assert.ok(recall(scores, ({ claims }) => claims) >= 0.85);
  const chains = sum(scores, ({ chains: { right } }) => right) / sum(scores, ({ chains: { of } }) => of);
  assert.ok(chains >= 0.8);
});

function sum(scores: readonly Score[], pick: (score: Score) => number): number {
  return scores.reduce((total, score) => total + pick(score), 0);
}

function precision(scores: readonly Score[], pick: (score: Score) => Tally): number {
  return sum(scores, (score) => pick(score).right) / sum(scores, (score) => pick(score).proposed);
}

function recall(scores: readonly Score[], pick: (score: Score) => Tally): number {
  return sum(scores, (score) => pick(score).right) / sum(scores, (score) => pick(score).gold);
}

describe('each of the texts', () => {
  let others: SourceFile[];
  let entities: KnownEntity[];

  before(() => {
    others = readSources(GOLD).files.filter(({ path }) => !path.startsWith('articles/'));
    entities = others.flatMap((file) => {
      const { unit } = parseFile(file);
      return unit?.kind === 'entity' ? [{ id: unit.id, data: entityData(unit) }] : [];
    });
  });

  for (const name of readdirSync(TEXTS)) {
    const text = readFileSync(join(TEXTS, name), 'utf8');
    const slug = name.replace('.txt', '');

    test(`${slug} becomes an article without a mistake, which a second proposal leaves as it is`, () => {
      const plain = plainArticle(text, 'text');
      const keys = {
        title: plain.title,
        description: plain.lead,
        published: '2024-02-14T12:00+07:00',
        authors: ['redaksi'],
        lang: languageOf(text),
      };
      const imported = { path: `articles/${slug}.md`, text: articleFile(keys, plain) };
      const proposal = proposeAnnotations(imported, { entities, claimIds: new Set(), timeZone: 'Asia/Jakarta' });
      assert.ok(proposal && proposal.text !== imported.text);

      const annotated = { ...imported, text: proposal.text };
      const files = [...others, annotated].map((file) => ({ path: file.path, ...parseFile(file) }));
      const { issues } = link(files, linkContext);
      assert.deepEqual([...files.flatMap((file) => file.issues), ...issues].filter(isError), []);

      assert.equal(
        proposeAnnotations(annotated, { entities, claimIds: new Set(), timeZone: 'Asia/Jakarta' })?.text,
        annotated.text,
      );
      const body = withoutAnnotation(annotated).text.split('\n---\n')[1] ?? '';
      assert.equal(`${plain.title} ${readersText(body)}`, text.replace(/\s+/g, ' ').trim());
    });
  }
});
