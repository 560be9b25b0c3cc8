import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EntityId } from '../../schema/id.ts';
import { applyMarks } from './apply-marks.ts';
import { addHandles, type HandleEntry } from './entities-block.ts';

const KIM: HandleEntry = { handle: 'Kim', use: { id: 'kim-jong-un' as EntityId } };
const OFFICIAL: HandleEntry = {
  handle: 'pejabat: AS',
  use: { unnamed: 'seorang pejabat, tanpa nama', side: 'as' as EntityId },
};

function added(yaml: string, ...entries: HandleEntry[]): string {
  const text = `---\n${yaml}---\n\nTeks.\n`;
  const edit = addHandles(text, entries);
  assert.ok(edit);
  return applyMarks(text, [edit]).slice('---\n'.length, -'---\n\nTeks.\n'.length);
}

test('handles go behind those that are there, and every line stays as it is', () => {
  assert.equal(
    added(
      'title: A # judul\nentities:\n  Putin: vladimir-putin   # presiden\n  # akhir\nsources:\n  X: { url: y }\n',
      KIM,
    ),
    'title: A # judul\nentities:\n  Putin: vladimir-putin   # presiden\n  Kim: kim-jong-un\n  # akhir\nsources:\n  X: { url: y }\n',
  );
  assert.equal(
    added('entities:\n    Shoigu:\n      id: sergei-shoigu\n      as: Menteri\nlang: id\n', KIM),
    'entities:\n    Shoigu:\n      id: sergei-shoigu\n      as: Menteri\n    Kim: kim-jong-un\nlang: id\n',
  );
});

test('an article without handles gets its block before the sources, or at the end', () => {
  assert.equal(
    added('title: A\nsources:\n  X: { url: y }\n', KIM),
    'title: A\nentities:\n  Kim: kim-jong-un\nsources:\n  X: { url: y }\n',
  );
  assert.equal(added('title: A\n', KIM), 'title: A\nentities:\n  Kim: kim-jong-un\n');
  assert.equal(added('entities:\nlang: id\n', KIM), 'entities:\n  Kim: kim-jong-un\nlang: id\n');
  assert.equal(added('entities: {}\nlang: id\n', KIM), 'entities:\n  Kim: kim-jong-un\nlang: id\n');
});

test('a map in braces keeps its form', () => {
  assert.equal(
    added('entities: { Putin: vladimir-putin }\n', KIM),
    'entities: { Putin: vladimir-putin, Kim: kim-jong-un }\n',
  );
});

test('what YAML would misread is put in quotes', () => {
  assert.equal(
    added('entities:\n  A: b\n', OFFICIAL),
    'entities:\n  A: b\n  "pejabat: AS": { unnamed: "seorang pejabat, tanpa nama", side: as }\n',
  );
});

test('line ends of the file are kept', () => {
  const text = '---\r\ntitle: A\r\n---\r\n\r\nTeks.\r\n';
  const edit = addHandles(text, [KIM]);
  assert.equal(
    edit && applyMarks(text, [edit]),
    '---\r\ntitle: A\r\nentities:\r\n  Kim: kim-jong-un\r\n---\r\n\r\nTeks.\r\n',
  );
});
