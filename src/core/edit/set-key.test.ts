import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setKey } from './set-key.ts';
import { applyEdits } from './text-edit.ts';

const BODY = '\nIsi --- dengan was: di dalamnya.\n---\n';

/** The frontmatter as it is once the key has the value; the body has to be as it was. */
function afterSetting(yaml: string, key: string, value: string | undefined): string {
  const text = `---\n${yaml}---\n${BODY}`;
  const result = applyEdits(text, [setKey(text, key, value)]);
  assert.ok(result.startsWith('---\n') && result.endsWith(`---\n${BODY}`), result);
  return result.slice(4, -`---\n${BODY}`.length);
}

test('a new key stands behind the others', () => {
  assert.equal(afterSetting('sort: Kim # by surname\n', 'was', '[kim]'), 'sort: Kim # by surname\nwas: [kim]\n');
});

test('a value is replaced however its list is written, and comments around it stay', () => {
  assert.equal(afterSetting('was: [a] # old\nsort: K\n', 'was', '[a, b]'), 'was: [a, b] # old\nsort: K\n');
  assert.equal(afterSetting('was:\n  - a\n  - b\n\n# next\nsort: K\n', 'was', '[c]'), 'was: [c]\n\n# next\nsort: K\n');
  assert.equal(afterSetting('was: [\n  a,\n  b\n]\n', 'was', '[c]'), 'was: [c]\n');
});

test('a key of the same name deeper down is another', () => {
  assert.equal(afterSetting('a: { was: [x] }\n', 'was', '[y]'), 'a: { was: [x] }\nwas: [y]\n');
});

test('a key is taken out with its whole line, and one that is not there is not missed', () => {
  assert.equal(afterSetting('not: [a] # told apart\nsort: K\n', 'not', undefined), 'sort: K\n');
  assert.equal(afterSetting('sort: K\nnot:\n  - a\n', 'not', undefined), 'sort: K\n');
  assert.equal(afterSetting('sort: K\n', 'not', undefined), 'sort: K\n');
});

test('a text that begins with dashes right below the frontmatter is none of it', () => {
  for (const body of ['---\n\nIsi.\n', '--- Isi.\n', '-----\n']) {
    const text = `---\nsort: K\n---\n${body}`;
    assert.equal(applyEdits(text, [setKey(text, 'was', '[kim]')]), `---\nsort: K\nwas: [kim]\n---\n${body}`);
  }
});

test('a file keeps its line ends', () => {
  const text = '---\r\nsort: K\r\n---\r\n\r\nIsi.\r\n';
  const added = applyEdits(text, [setKey(text, 'was', '[kim]')]);
  assert.equal(added, '---\r\nsort: K\r\nwas: [kim]\r\n---\r\n\r\nIsi.\r\n');
  assert.equal(applyEdits(added, [setKey(added, 'was', '[kim, jong]')]), added.replace('[kim]', '[kim, jong]'));
  assert.equal(applyEdits(added, [setKey(added, 'was', undefined)]), text);
});
