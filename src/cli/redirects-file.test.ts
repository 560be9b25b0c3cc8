import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRedirectsFile, redirectFor } from './redirects-file.ts';

test('a rule is from, to and status; blank lines and comments are none', () => {
  assert.deepEqual(parseRedirectsFile('# moved\n\n/orang/kim/ /orang/kim-jong-un/ 301!\n/a /b 302\n'), [
    { from: '/orang/kim/', to: '/orang/kim-jong-un/', status: 301, forced: true },
    { from: '/a', to: '/b', status: 302, forced: false },
  ]);
});

test('a line that a host would pass over is refused, and so is a redirect to another site', () => {
  for (const line of [
    '/a',
    '/a /b',
    'a /b 301',
    '/a /b 200',
    '/a https://there.example/ 301',
    '/a //there.example 301',
  ]) {
    assert.throws(() => parseRedirectsFile(`\n${line}\n`), /_redirects:2: not a redirect/, line);
  }
});

test('a file at the address goes before a rule, unless the rule is forced', () => {
  const rules = parseRedirectsFile('/a/ /b/ 301\n/c/ /d/ 301!\n');
  assert.equal(redirectFor(rules, '/a/', false)?.to, '/b/');
  assert.equal(redirectFor(rules, '/a/', true), undefined);
  assert.equal(redirectFor(rules, '/c/', true)?.to, '/d/');
  assert.equal(redirectFor(rules, '/c', true), undefined);
});
