import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xml, xmlFile } from './xml.ts';

const inside = (text: string): string => {
  const [, found] = /<a>(.*)<\/a>/s.exec(xmlFile(xml('a', {}, text))) ?? [];
  return found ?? '';
};

test('what a text holds is text, whatever it looks like', () => {
  assert.equal(inside('<b> & &amp; ]]> "q"'), '&lt;b&gt; &amp; &amp;amp; ]]&gt; &quot;q&quot;');
  assert.equal(inside('김정은 😀 مرحبا'), '김정은 😀 مرحبا');
});

test('an attribute keeps its quotation marks, tabs and line breaks', () => {
  assert.match(xmlFile(xml('a', { b: '"\t\n\r<&' })), /<a b="&quot;&#9;&#10;&#13;&lt;&amp;"\/>/);
});

test('a character that no XML file can hold is shown as unreadable, not left to break the file', () => {
  assert.equal(inside('a\u0000\u000b\ufffe\ud800b'), 'a\ufffd\ufffd\ufffd\ufffdb');
});

test('an element stands on a line of its own where there is no text beside it', () => {
  const text = xmlFile(xml('a', {}, xml('b', {}, 'x'), xml('c')));
  assert.equal(text, '<?xml version="1.0" encoding="utf-8"?>\n<a>\n<b>x</b>\n<c/>\n</a>\n');
});
