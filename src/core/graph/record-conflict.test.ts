import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordConflict } from './record-conflict.ts';

const conflict = (...sides: [ours: string, base: string | undefined, theirs: string]): string => {
  const [ours, base, theirs] = sides;
  const original = base === undefined ? '' : `||||||| 1a2b3c4\n${base}`;
  return `<<<<<<< HEAD\n${ours}${original}=======\n${theirs}>>>>>>> lain\n`;
};

test('a record without marks is none', () => {
  assert.equal(recordConflict('{\n  "a": "<<<<<<< x"\n}\n'), undefined);
  assert.equal(recordConflict('article/a\n'), undefined);
});

test('the entries of both sides stay, each once, in order, with the commas that they need', () => {
  const text = `{\n${conflict('  "c": "d, \\"e\\"",\n  "b": "1"\n', undefined, '  "a": "2",\n  "b": "1"\n')}}\n`;
  const { line, joined = '' } = recordConflict(text) ?? {};
  assert.equal(line, 2);
  assert.equal(joined, '{\n  "a": "2",\n  "b": "1",\n  "c": "d, \\"e\\""\n}\n');
  JSON.parse(joined);
});

test('what both sides began with is nobody’s', () => {
  const text = `{\n${conflict('  "a": "2"\n', '  "a": "1"\n', '  "a": "2",\n  "b": "3"\n')}}\n`;
  assert.equal(recordConflict(text)?.joined, '{\n  "a": "2",\n  "b": "3"\n}\n');
});

test('an entry that the sides have differently, or a line that can’t be read, is an editor’s to settle, and is pointed at', () => {
  assert.deepEqual(recordConflict(`{\n${conflict('  "a": "1"\n', undefined, '  "a": "2"\n')}}\n`), { line: 5 });
  assert.deepEqual(recordConflict(`{\n${conflict('  "a": 1\n', undefined, '  "a": "2"\n')}}\n`), { line: 3 });
});

test('of addresses all lines stay', () => {
  const text = `article/a\n${conflict('article/b\n', undefined, 'article/c\n')}claim/d\n`;
  assert.deepEqual(recordConflict(text), { line: 2, joined: 'article/a\narticle/b\narticle/c\nclaim/d\n' });
});
