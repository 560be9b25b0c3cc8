import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { parseFile } from '../../src/core/annotate/parse-file.ts';
import { ISSUE_CODES, type IssueCode } from '../../src/core/issue/codes.ts';
import { HOSTILE_KEYS, HOSTILE_TEXTS, LONG_TEXTS } from './hostile-inputs.ts';

/** Far beyond what any of them takes, even on a machine that does much else: what comes to no end is what this looks for. */
const LIMIT_MS = 60_000;

interface Outcome {
  parsed: boolean;
  codes: IssueCode[];
}

let worker: Worker | undefined;
after(() => worker?.terminate());

/** Parses a text in another thread; fails if that does not come to an end in time, or crashes. */
async function parseInTime(text: string): Promise<Outcome> {
  worker ??= new Worker(new URL('./parse-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  worker.postMessage(text);
  try {
    // `once` rejects where the worker has an error.
    const [outcome] = (await once(worker, 'message', { signal: AbortSignal.timeout(LIMIT_MS) })) as [Outcome];
    return outcome;
  } catch (error) {
    await worker.terminate();
    worker = undefined;
    throw error;
  }
}

const isRefused = ({ codes }: Outcome): boolean => codes.some((code) => ISSUE_CODES[code] === 'error');

describe('a text that is made to stall the parser is refused or parsed in time', () => {
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
    test(name, async () => {
      const outcome = await parseInTime(make());
      assert.equal(outcome.parsed, !isRefused(outcome));
    });
  }
});

describe('a long article comes through', () => {
  for (const [name, make] of Object.entries(LONG_TEXTS)) {
    test(name, async () => {
      const outcome = await parseInTime(make());
      assert.deepEqual(outcome.codes, []);
      assert.ok(outcome.parsed);
    });
  }
});

describe('frontmatter that is not what it looks is refused, and changes nothing outside it', () => {
  for (const [name, text] of Object.entries(HOSTILE_KEYS)) {
    test(name, () => {
      const { unit, issues } = parseFile({ path: 'articles/kabar.md', text });
      assert.equal(unit, undefined);
      assert.ok(issues.some(({ code }) => ISSUE_CODES[code] === 'error'));
      assert.equal('polluted' in {}, false);
    });
  }
});

test('handles named as the parts of every object are handles like any other', () => {
  const text = `---
title: Kabar
description: Sebuah kabar.
published: 2023-09-05T09:00+07:00
authors: [redaksi]
lang: id
entities: { constructor: kim, toString: putin, hasOwnProperty: { unnamed: seorang pejabat } }
---

Kata [constructor], [toString] dan [hasOwnProperty].
`;
  const { unit, issues } = parseFile({ path: 'articles/kabar.md', text });
  assert.deepEqual(issues, []);
  assert.equal(unit?.kind, 'article');
  assert.deepEqual(
    unit.mentions.map(({ entity }) => entity),
    ['kim', 'putin'],
  );
});
