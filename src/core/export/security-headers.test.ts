import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segments } from '../../i18n/segments.ts';
import { createPaths } from '../paths.ts';
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
  const [, header = ''] = /Content-Security-Policy: (.*)/.exec(headersFile(createPaths(segments.id))) ?? [];
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
    const file = headersFile(createPaths(segments.id, base));
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
  const rules = headersFile(createPaths(segments.id, '/berita/'));
  assert.match(rules, /^\/berita\/\*feed\.xml\n {2}Content-Type: application\/rss\+xml; charset=utf-8$/m);
  assert.match(rules, /^\/berita\/\*atom\.xml\n {2}Content-Type: application\/atom\+xml; charset=utf-8$/m);
  assert.match(rules, /^\/berita\/\*feed\.json\n {2}Content-Type: application\/feed\+json; charset=utf-8$/m);
  const open = [...rules.matchAll(/^(\S+)\n {2}Access-Control-Allow-Origin: \*$/gm)].map(([, pattern]) => pattern);
  assert.deepEqual(
    open,
    ['json', 'jsonld', 'ndjson', 'csv', 'md', 'xml'].map((ending) => `/berita/*.${ending}`),
  );
});

test('the search page alone may run WebAssembly, and nothing else besides', () => {
  assert.equal(policyForMeta(true).replace(" 'wasm-unsafe-eval'", ''), policyForMeta());
  const { base, segments: all } = createPaths(segments.id, '/berita/');
  const rules = headersFile({ base, segments: all });
  for (const [name, segment] of Object.entries(all)) {
    const [, scripts] = new RegExp(`^/berita/${segment}/\\*\\n  Content-Security-Policy: (.*)$`, 'm').exec(rules) ?? [];
    assert.equal(scripts, name === 'search' ? undefined : `script-src 'self' ${EARLY_THEME_DIGEST}`, name);
  }
});
