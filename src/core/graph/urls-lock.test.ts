import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addressText } from '../schema/address.ts';
import { extendUrlsLock, parseUrlsLock } from './urls-lock.ts';

const address = fc
  .tuple(fc.constantFrom('article', 'claim', 'person', 'page'), fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4})?$/))
  .map(([kind, id]) => `${kind}/${id}`);

test('an address is a kind and an id; an article’s may have a claim’s anchor', () => {
  const { lock, issues } = parseUrlsLock('article/kabar\narticle/kabar#c-rapat--2\nperson/kim\npage/home\n');
  assert.deepEqual(issues, []);
  assert.deepEqual(lock, [
    { kind: 'article', id: 'kabar', line: 1 },
    { kind: 'article', id: 'kabar', anchor: 'c-rapat--2', line: 2 },
    { kind: 'person', id: 'kim', line: 3 },
    { kind: 'page', id: 'home', line: 4 },
  ]);
});

test('a line that is no address is pointed at: what was meant by it would be forgotten', () => {
  const bad = [
    '<<<<<<< HEAD',
    '/artikel/kabar/',
    'artikel/kabar',
    'person/kim#c-rapat',
    'article/kabar#h-rapat',
    'claim/',
  ];
  const { lock, issues } = parseUrlsLock(`page/home\n${bad.join('\n')}\n`);
  assert.equal(lock.length, 1);
  assert.deepEqual(
    issues.map(({ line, args }) => [line, args['text']]),
    bad.map((text, index) => [index + 2, text]),
  );
});

test('the record only grows, in whatever order its lines stand and however often', () => {
  fc.assert(
    fc.property(fc.array(address), fc.array(address), fc.array(address), (before, ours, theirs) => {
      const base = extendUrlsLock([], before);
      // As git joins the lines of two branches: both sides, one behind the other.
      const joined = base + extendUrlsLock([], ours) + extendUrlsLock([], theirs);
      const after = extendUrlsLock(parseUrlsLock(joined).lock, []);
      const expected = [...new Set([...before, ...ours, ...theirs])].sort();
      assert.deepEqual(parseUrlsLock(after).lock.map(addressText), expected);
    }),
  );
});
