import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EARLY_THEME_DIGEST } from './early-theme.ts';
import { headersFile, policyForMeta } from './security-headers.ts';

/** The directives of a policy by name. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test('the policy allows nothing that it does not name, and nothing inline but one script, by its digest', () => {
  const policy = policyForMeta().replace(EARLY_THEME_DIGEST, '');
  assert.equal(directives(policy).get('default-src'), "'none'");
  assert.doesNotMatch(policy, /unsafe|data:|blob:|https?:|\*|nonce|sha\d/);
});

test('the policy allows only what is of the site’s own origin', () => {
  for (const [name, value] of directives(policyForMeta())) {
    if (name === 'script-src') assert.equal(value, `'self' ${EARLY_THEME_DIGEST}`);
    else assert.match(value, name === 'require-trusted-types-for' ? /^'script'$/ : /^'(none|self)'$/, name);
  }
});

test('script, style, base address and framing are all spoken of', () => {
  const [, header = ''] = /Content-Security-Policy: (.*)/.exec(headersFile('/')) ?? [];
  const policy = directives(header);
  for (const name of ['script-src', 'style-src', 'base-uri', 'form-action', 'frame-ancestors', 'trusted-types']) {
    assert.ok(policy.has(name), name);
  }
});

test('a page’s own policy leaves out what a browser takes from a header alone', () => {
  assert.doesNotMatch(policyForMeta(), /frame-ancestors|report-uri|sandbox/);
});

test('the headers are those of every page, and assets are kept for good', () => {
  for (const base of ['/', '/berita/']) {
    const file = headersFile(base);
    assert.deepEqual(file.match(/^\S+$/gm)?.slice(0, 2), [`${base}*`, `${base}_astro/*`]);
    for (const header of [
      'X-Content-Type-Options: nosniff',
      'X-Frame-Options: DENY',
      'Referrer-Policy: ',
      'Strict-Transport-Security: ',
    ]) {
      assert.ok(file.includes(`\n  ${header}`), header);
    }
    assert.match(file, /_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable\n/);
  }
});

test('feeds are sent as what they are, and data may be read by the pages of others; pages may not', () => {
  const rules = headersFile('/berita/');
  assert.match(rules, /^\/berita\/\*feed\.xml\n {2}Content-Type: application\/rss\+xml; charset=utf-8$/m);
  assert.match(rules, /^\/berita\/\*atom\.xml\n {2}Content-Type: application\/atom\+xml; charset=utf-8$/m);
  assert.match(rules, /^\/berita\/\*feed\.json\n {2}Content-Type: application\/feed\+json; charset=utf-8$/m);
  const open = [...rules.matchAll(/^(\S+)\n {2}Access-Control-Allow-Origin: \*$/gm)].map(([, pattern]) => pattern);
  assert.deepEqual(
    open,
    ['json', 'jsonld', 'ndjson', 'csv', 'md', 'xml'].map((ending) => `/berita/*.${ending}`),
  );
});
