import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const rules = parseHeadersFile(`
# everywhere
/*
  X-Content-Type-Options: nosniff
  Cache-Control: max-age=0

/_astro/*
  Cache-Control: immutable
/data/*.json
\tAccess-Control-Allow-Origin: *
/peta.svg
  Content-Security-Policy: default-src 'none'; style-src 'self'
`);

test('a rule with a wildcard applies to every path that it fits, and to no other', () => {
  assert.equal(headersFor(rules, '/').get('x-content-type-options'), 'nosniff');
  assert.equal(headersFor(rules, '/data/graph.json').get('access-control-allow-origin'), '*');
  assert.equal(headersFor(rules, '/data/graph.csv').has('access-control-allow-origin'), false);
  assert.equal(headersFor(rules, '/x/data/graph.json').has('access-control-allow-origin'), false);
});

test('all rules that match apply, and a header given twice keeps both values', () => {
  assert.deepEqual(
    [...headersFor(rules, '/_astro/a.css')],
    [
      ['x-content-type-options', 'nosniff'],
      ['cache-control', 'max-age=0, immutable'],
    ],
  );
});

test('a value may hold colons and semicolons, and a dot in a path is only a dot', () => {
  assert.equal(headersFor(rules, '/peta.svg').get('content-security-policy'), "default-src 'none'; style-src 'self'");
  assert.equal(headersFor(rules, '/petaxsvg').has('content-security-policy'), false);
});

test('line ends of Windows change nothing', () => {
  assert.deepEqual(parseHeadersFile('/*\r\n  X-A: b\r\n'), [{ pattern: '/*', headers: [['X-A', 'b']] }]);
});

test('a file without rules sends nothing', () => {
  assert.deepEqual([...headersFor(parseHeadersFile(''), '/')], []);
});

test('a line that a host would pass over is refused with its number', () => {
  assert.throws(() => parseHeadersFile('  X-A: b'), /^Error: _headers:1: a header stands before any path/);
  assert.throws(() => parseHeadersFile('/*\n  X-A'), /^Error: _headers:2: not a header: X-A/);
  assert.throws(() => parseHeadersFile('/*\n  X-A:'), /^Error: _headers:2: not a header/);
  assert.throws(() => parseHeadersFile('*.css'), /^Error: _headers:1: a path must begin with \//);
});
