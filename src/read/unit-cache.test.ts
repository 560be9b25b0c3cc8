import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { contentStore, findContent } from './find-content.ts';
import { parseAll } from './parse-all.ts';

test('a store that a crash cut short is mended: its file is parsed again, and nothing fails', () => {
  const dir = mkdtempSync(join(tmpdir(), 'units-'));
  const store = contentStore(dir);
  try {
    mkdirSync(join(dir, 'people'));
    writeFileSync(join(dir, 'people', 'kim.md'), '---\nnames: []\n---\n');
    const parse = (): string => JSON.stringify(parseAll(dir, findContent(dir)).parsed);
    const first = parse();
    assert.equal(parse(), first);
    const log = join(store, 'units.jsonl');
    writeFileSync(log, readFileSync(log, 'utf8').slice(0, -20));
    // The next line is written behind what is left of this one, and the two are one line then.
    for (let time = 0; time < 3; time++) assert.equal(parse(), first);
  } finally {
    rmSync(dir, { recursive: true });
    rmSync(store, { recursive: true, force: true });
  }
});
