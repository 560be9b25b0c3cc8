import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, parseHeadersFile } from '../../../cli/headers-file.ts';
import { segments } from '../../../i18n/segments.ts';
import { createPaths } from '../../paths.ts';
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

/** What a host sends with a path of the site. */
function sentWith(path: string, base = '/'): Map<string, string> {
  return headersFor(parseHeadersFile(headersFile(createPaths(segments.id, base))), base + path);
}

/** The policies of a header: a browser obeys each of them. */
function policies(headers: Map<string, string>): Map<string, string>[] {
  return (headers.get('content-security-policy') ?? '').split(', ').map(directives);
}

test('script, style, base address and framing are all spoken of', () => {
  const sent = policies(sentWith('artikel/kabar/'));
  for (const name of ['script-src', 'style-src', 'base-uri', 'form-action', 'frame-ancestors', 'trusted-types']) {
    assert.ok(
      sent.some((policy) => policy.has(name)),
      name,
    );
  }
});

test('search engines may show the card of a page in full', () => {
  for (const path of ['', 'artikel/kabar/', 'orang/kim/', 'klaim/x/', 'kartu/klaim/x.png'])
    assert.equal(sentWith(path).get('x-robots-tag'), 'max-image-preview:large', path);
});

test('a page’s own policy leaves out what a browser takes from a header alone', () => {
  assert.doesNotMatch(policyForMeta(), /frame-ancestors|report-uri|sandbox/);
});

for (const base of ['/', '/berita/']) {
  test(`every path under ${base} is sent the policy of its page, and assets are kept for good`, () => {
    for (const path of ['', 'klaim/x/', 'kartu/klaim/x.png', 'sematan/klaim/x/', 'feed.xml', 'tidak/ada']) {
      const headers = sentWith(path, base);
      assert.deepEqual(policies(headers)[0], directives(policyForMeta(true)), path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.match(headers.get('strict-transport-security') ?? '', /^max-age=/, path);
      assert.equal(headers.get('cache-control'), undefined, path);
    }
    assert.equal(sentWith('_astro/x.css', base).get('cache-control'), 'public, max-age=31536000, immutable');
  });

  test(`under ${base} a claim’s embedded page can be framed by any site, and no other page can`, () => {
    const { embed, card, ...sections } = segments.id;
    const isSearch = (path: string): boolean => path.startsWith(`${sections.search}/`);
    for (const path of [
      '',
      '404.html',
      'data/',
      ...Object.values(sections).flatMap((section) => (typeof section === 'string' ? `${section}/x/` : [])),
    ]) {
      const headers = sentWith(path, base);
      assert.equal(policies(headers)[1]?.get('frame-ancestors'), "'none'", path);
      const scripts = isSearch(path) ? undefined : directives(policyForMeta()).get('script-src');
      assert.equal(policies(headers)[1]?.get('script-src'), scripts, path);
      assert.equal(headers.get('x-frame-options'), 'DENY', path);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', path);
    }
    const framed = sentWith(`${embed}/klaim/x/`, base);
    assert.equal(policies(framed)[1]?.get('frame-ancestors'), '*');
    assert.doesNotMatch(policies(framed)[1]?.get('script-src') ?? 'wasm', /wasm/);
    assert.equal(framed.get('x-frame-options'), undefined);
    assert.equal(framed.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(sentWith(`${card}/klaim/x.png`, base).get('cross-origin-resource-policy'), 'cross-origin');
  });
}
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
});
